import { type Color, parseRelease } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import { releaseFolder } from './release-on-host.ts';
import type { Session } from './session.ts';

export interface KeptRelease {
  readonly id: string;
  readonly images: readonly string[];
}

const MARK = '---- release ----';

/** Newest first. */
const listScript = `set -eu
cd lago-scw/releases
for name in $(ls -t); do
  [ -f "$name/release.json" ] || continue
  echo '${MARK}'
  cat "$name/release.json"
done
`;

/** $1 folders with blanks between, $2 images with blanks between. An image that a container has stays. */
const removeScript = `set -euf
for folder in $1; do rm -rf "$folder"; done
for image in $2; do docker image rm "$image" >/dev/null 2>&1 || true; done
`;

/** Which releases go, and the images that no other one has. The protected ones stay whatever their age. */
export function releasesToRemove(
  newestFirst: readonly KeptRelease[],
  keep: number,
  protectedIds: readonly string[],
): { readonly ids: readonly string[]; readonly images: readonly string[] } {
  const stays = ({ id }: KeptRelease, index: number) => index < keep || protectedIds.includes(id);
  const kept = newestFirst.filter(stays);
  const removed = newestFirst.filter((release, index) => !stays(release, index));
  const inUse = new Set(kept.flatMap(({ images }) => images));
  const images = new Set(removed.flatMap((release) => release.images).filter((image) => !inUse.has(image)));
  return { ids: removed.map(({ id }) => id), images: [...images] };
}

/** Removes old releases from a host. What fails is told; nothing depends on it. */
export async function pruneReleases(
  session: Session,
  color: Color,
  protectedIds: readonly string[],
): Promise<void> {
  const host = session.hosts[color];
  try {
    await session.effects.perform({
      id: 'deploy.prune',
      kind: 'ssh',
      key: `prune ${color}`,
      title: `Remove old releases from ${color}`,
      repeatable: true,
      do: async () => {
        const { stdout } = await host.script(listScript, [], { label: 'listing the releases' });
        const releases = stdout.split(`${MARK}\n`).slice(1).map(parseRelease);
        const { ids, images } = releasesToRemove(releases, session.handOver['keep-releases'], protectedIds);
        if (ids.length === 0) return;
        const folders = ids.map(releaseFolder).join(' ');
        await host.script(removeScript, [folders, images.join(' ')], { label: 'removing old releases' });
        session.info(`Removed from ${color}: ${ids.join(', ')}`);
      },
    });
  } catch (error) {
    session.effects.signal.throwIfAborted();
    session.warning(`Old releases could not be removed from ${color}: ${messageOf(error)}`);
  }
}
