import { createHash } from 'node:crypto';
import { type Release, releaseId, type Spec } from '@lago-scw/contracts';
import { type LagoService, type Profile, schemaVersionOf } from '@lago-scw/lago';
import type { Transformed } from './base/base-file.ts';
import { COMPOSE_PROJECT, portsOf } from './compose-file.ts';
import type { Sizing } from './sizing/sizing.ts';

/** All are for their owner alone: some hold secrets, and none is of use to others. */
const FILE_MODE = '0600';

/** What release.json says of a release. `further` are services of the operator's own compose file. */
export function releaseDocument(parts: {
  readonly spec: Spec;
  readonly services: readonly LagoService[];
  readonly sizing: Sizing;
  readonly further: Transformed['further'];
  readonly configDigest: string;
  readonly files: ReadonlyMap<string, string>;
}): Release {
  const { spec, services, sizing, further, configDigest, files } = parts;
  const images = [...new Set([...services, ...further].map(({ image }) => image))].sort();
  const digests = digestsOf(images);
  return {
    schema: 'lago-scw/release@1',
    id: releaseId(spec.lago.version, configDigest),
    environment: spec.environment,
    lagoVersion: spec.lago.version,
    configDigest,
    composeProject: COMPOSE_PROJECT,
    schemaVersion: schemaVersionOf(spec.lago.version),
    services: {
      web: [...named(services, 'web'), ...further.map(({ name }) => name)],
      jobs: named(services, 'jobs'),
      clock: named(services, 'clock'),
      migrate: 'migrate',
    },
    images,
    ...(Object.keys(digests).length === 0 ? {} : { imageDigests: digests }),
    containers: services.map((service) => containerOf(service, spec, sizing)),
    resources: resourcesOf(spec, sizing),
    files: [...files].map(([path, content]) => ({ path, mode: FILE_MODE, sha256: sha256(content) })),
  };
}

function containerOf(service: LagoService, spec: Spec, { memory }: Sizing) {
  const { name, profile, image, replicas, memoryMiB } = service;
  return {
    service: name,
    profile,
    image,
    replicas,
    memoryNeedMiB: memoryMiB,
    memoryLimitMiB: memory.limitsMiB.get(name) ?? memoryMiB,
    // A variable of the host: no release knows it.
    ports: portsOf(service, { portainerPort: spec.portainer?.port }).map((port) =>
      port.replace(/\$\{\w+:\?[^}]*\}/, 'private-address'),
    ),
  };
}

function resourcesOf(spec: Spec, { memory, connections }: Sizing): NonNullable<Release['resources']> {
  const { perColor, overlap, ceiling } = connections;
  return {
    instanceType: spec.instances.type,
    memoryNeededMiB: memory.neededMiB,
    memoryAvailableMiB: memory.availableMiB,
    connections: { perColor, overlap, ceiling },
  };
}

function digestsOf(images: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    images.flatMap((image) => {
      const digest = image.split('@')[1];
      return digest === undefined ? [] : [[image, digest]];
    }),
  );
}

function named(services: readonly LagoService[], profile: Profile): string[] {
  return services.filter((service) => service.profile === profile).map(({ name }) => name);
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
