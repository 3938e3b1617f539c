import type { Color } from '@lago-scw/contracts';
import { type Compose, type ComposeService, compose, type Host, parseComposePs } from '@lago-scw/host';
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

/** What only the host knows, for its compose file: beside it, so that a person who types `docker compose` there has it too. */
export function hostFile(
  color: Color,
  release: string,
  privateAddress: string,
): { readonly path: string; readonly content: string } {
  return {
    path: `${releaseFolder(release)}/.env`,
    content: `LAGO_SCW_COLOR=${color}\nLAGO_SCW_PRIVATE_ADDRESS=${privateAddress}\n`,
  };
}

/** All containers of the release's project on a host. */
export async function listContainers(
  color: Color,
  host: Host,
  placed: Placed,
): Promise<readonly ComposeService[]> {
  const options = { label: 'docker compose ps', timeoutSeconds: 30 };
  const { stdout } = await host.run(composeOn(color, placed).ps(), options);
  return parseComposePs(stdout);
}
