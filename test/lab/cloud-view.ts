import type { Color } from '@lago-scw/contracts';
import type { LocalScaleway } from '@lago-scw/sandbox';
import { instanceState } from '../../packages/sandbox/src/scaleway/instance/state.ts';
import { rdbState } from '../../packages/sandbox/src/scaleway/rdb/state.ts';

/** What provision made of the local Scaleway, looked at from inside: no request of it is counted or delayed. */
export interface CloudView {
  /** Nothing before provision has made it. */
  elasticIp(): { readonly id: string; readonly address: string; readonly state: string } | undefined;
  serverId(color: Color): string;
  managementAddress(color: Color): string;
  databaseInstanceId(): string;
}

export function cloudView(scaleway: LocalScaleway): CloudView {
  const { ips, servers } = scaleway.cloud.state(instanceState);
  const view: CloudView = {
    elasticIp() {
      const found = [...ips.values()].find(({ tags }) => tags.includes('role=elastic-ip'));
      if (found === undefined || found.address === null) return undefined;
      return { id: found.id, address: found.address, state: found.state };
    },
    serverId: (color) =>
      present(
        [...servers.values()].find(({ name }) => name.endsWith(`-${color}`)),
        color,
      ).id,
    managementAddress(color) {
      const own = [...ips.values()].filter(({ serverId }) => serverId === view.serverId(color));
      const management = own.find(({ id }) => id !== view.elasticIp()?.id);
      return present(management?.address ?? undefined, `address of ${color}`);
    },
    databaseInstanceId() {
      const [id] = scaleway.cloud.state(rdbState).instances.keys();
      return present(id, 'database');
    },
  };
  return view;
}

function present<T>(found: T | undefined, what: string): T {
  if (found !== undefined) return found;
  throw new Error(`The lab's cloud has no ${what} yet.`);
}
