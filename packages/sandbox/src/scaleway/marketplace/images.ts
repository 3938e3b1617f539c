import { createHash } from 'node:crypto';
import { serverTypes } from '../instance/commercial-types.ts';

/** An image of the marketplace in one zone, for one architecture and one kind of boot volume. */
export interface MarketplaceImage {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly zone: string;
  readonly arch: 'x86_64' | 'arm64';
  readonly type: 'instance_sbs' | 'instance_local';
  readonly compatibleTypes: readonly string[];
  readonly snapshotId: string;
  readonly sizeBytes: number;
  readonly ownerId: string;
  readonly createdAt: Date;
}

export interface Distribution {
  readonly label: string;
  readonly name: string;
  readonly archs: readonly MarketplaceImage['arch'][];
}

const both = ['arm64', 'x86_64'] as const;

/** Labels and names: those recorded, and the others that the project may ask for. */
export const distributions: readonly Distribution[] = [
  { label: 'ubuntu_focal', name: 'Ubuntu 20.04 Focal Fossa', archs: both },
  { label: 'ubuntu_jammy', name: 'Ubuntu 22.04 Jammy Jellyfish', archs: both },
  { label: 'ubuntu_noble', name: 'Ubuntu 24.04 Noble Numbat', archs: both },
  { label: 'debian_bullseye', name: 'Debian Bullseye', archs: both },
  { label: 'debian_bookworm', name: 'Debian Bookworm', archs: both },
  { label: 'debian_trixie', name: 'Debian Trixie', archs: both },
  { label: 'rockylinux_9', name: 'Rocky Linux 9', archs: both },
  { label: 'almalinux_9', name: 'AlmaLinux 9', archs: both },
  { label: 'fedora_41', name: 'Fedora 41', archs: both },
  { label: 'centos_stream_9', name: 'CentOS Stream 9', archs: both },
  { label: 'docker', name: 'Docker', archs: ['x86_64'] },
  { label: 'openvpn', name: 'openvpn', archs: ['x86_64'] },
  { label: 'wordpress', name: 'WordPress', archs: ['x86_64'] },
  { label: 'gitlab', name: 'GitLab', archs: ['x86_64'] },
];

/** The organization that owns the public images. */
const ownerId = '51b656e3-4865-41e8-adbc-0c45bdd780db';
const imageBytes = 10_000_000_000;
const createdAt = new Date('2026-05-12T15:06:26.845Z');

/** All images of a zone. Their ids are made from what they are, so that they never change. */
export function imagesOf(zone: string): readonly MarketplaceImage[] {
  return distributions.flatMap(({ label, name, archs }) =>
    archs.flatMap((arch) =>
      (['instance_sbs', 'instance_local'] as const)
        .filter((type) => type === 'instance_sbs' || arch === 'x86_64')
        .map((type) => ({
          id: stableId(`image ${label} ${zone} ${arch} ${type}`),
          name,
          label,
          zone,
          arch,
          type,
          compatibleTypes: compatibleTypes(arch, type),
          snapshotId: stableId(`snapshot ${label} ${zone} ${arch} ${type}`),
          sizeBytes: imageBytes,
          ownerId,
          createdAt,
        })),
    ),
  );
}

export function stableId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function compatibleTypes(arch: string, type: string): readonly string[] {
  return serverTypes
    .filter((each) => each.arch === arch && (type === 'instance_sbs' || each.localStorageBytes > 0))
    .map((each) => each.name);
}

/** The image that a server is made from: by id, or by label, then the one for block volumes that fits the type. */
export function imageFor(
  zone: string,
  idOrLabel: string,
  commercialType: string,
): MarketplaceImage | undefined {
  const images = imagesOf(zone);
  return (
    images.find((image) => image.id === idOrLabel) ??
    images.find((image) => image.label === idOrLabel && image.compatibleTypes.includes(commercialType))
  );
}
