import type { Color } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import {
  type Compose,
  type ComposeService,
  compose,
  type Host,
  parseComposePs,
  type UploadFile,
} from '@lago-scw/host';
import type { Current } from './host-records.ts';

/** What names a release's containers on a host. */
export type Placed = Pick<Current, 'composeProject' | 'release'>;

/** Relative to the home of the SSH user. */
export function releaseFolder(release: string): string {
  return `lago-scw/releases/${release}`;
}

/** Both hosts get the same compose file; it learns its color from this variable. */
export function composeOn(color: Color, { composeProject, release }: Placed): Compose {
  return compose(composeProject, releaseFolder(release), { LAGO_SCW_COLOR: color });
}

/**
 * The files of a release with what only the host knows, for its compose file: in the `.env` beside it, so that a person who
 * types `docker compose` there has it too. A release may have variables of its own there already.
 */
export function withHostVariables(
  files: readonly UploadFile[],
  { color, release, privateAddress }: { color: Color; release: string; privateAddress: string },
): UploadFile[] {
  const path = `${releaseFolder(release)}/.env`;
  const own = files.find((file) => file.path === path);
  const lines = `LAGO_SCW_COLOR=${color}\nLAGO_SCW_PRIVATE_ADDRESS=${privateAddress}\n`;
  return [
    ...files.filter((file) => file !== own),
    { path, content: `${own?.content.toString() ?? ''}${lines}` },
  ];
}

/** All containers of the release's project on a host: a bare call, for what tries again anyway. */
export async function listContainers(
  color: Color,
  host: Host,
  placed: Placed,
): Promise<readonly ComposeService[]> {
  const options = { label: 'docker compose ps', timeoutSeconds: 30 };
  const { stdout } = await host.run(composeOn(color, placed).ps(), options);
  return parseComposePs(stdout);
}

/** The same as a step of its own, which gets over a connection that breaks. */
export function lookAtContainers(
  color: Color,
  host: Host,
  placed: Placed,
  effects: Effects,
): Promise<readonly ComposeService[]> {
  return effects.perform({
    id: 'deploy.look-at-containers',
    kind: 'ssh',
    key: `containers ${color}`,
    title: `Look at the containers of ${color}`,
    repeatable: true,
    do: () => listContainers(color, host, placed),
  });
}
