import type { Color, Release } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import type { Session } from './session.ts';

/** What an image of Lago may take once it is unpacked; those of the api and of Gotenberg are the large ones. */
const IMAGE_MIB = 1024;
/** Never less: logs and the files of a release need room too. */
const SPARE_MIB = 1024;

/** $@ images → `<free KiB> <images that are missing>` */
const script = `set -eu
root=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || echo /)
[ -d "$root" ] || root=/
free=$(df -Pk "$root" | awk 'NR == 2 { print $4 }')
missing=0
for image in "$@"; do
  docker image inspect "$image" >/dev/null 2>&1 || missing=$((missing + 1))
done
echo "$free $missing"
`;

/**
 * Before anything is pulled: a disk that fills up stops the database connections, the logs and Docker itself.
 *
 * @throws ActionError `disk-space` saying how much is there and how much is needed
 */
export async function assertDiskSpace(session: Session, color: Color, release: Release): Promise<void> {
  const { stdout } = await session.effects.perform({
    id: 'deploy.disk-space',
    kind: 'ssh',
    key: `disk ${color}`,
    title: `Look at the free space of ${color}`,
    repeatable: true,
    do: () => session.hosts[color].script(script, release.images, { label: 'looking at the disk' }),
  });
  const [freeKiB = Number.NaN, missing = 0] = stdout.trim().split(' ').map(Number);
  const needed = SPARE_MIB + missing * IMAGE_MIB;
  const free = Math.floor(freeKiB / 1024);
  if (free >= needed) return;
  throw new ActionError(
    'disk-space',
    `${color} has ${free} MiB free where Docker keeps its images; ${missing} images are to be pulled, which needs ${needed} MiB.`,
    `Remove what is not needed there (\`docker system df\`, \`docker image prune --all\`), or raise \`instances.root-volume-gb\`.`,
  );
}
