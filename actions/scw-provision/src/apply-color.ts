import type { Color } from '@lago-scw/contracts';
import { everyPage, hasTags, nameOf, onlyOne, tagsOf } from '@lago-scw/scaleway';
import {
  type Address,
  attachIp,
  createIp,
  type Group,
  type MadeServer,
  type Network,
  present,
} from './apply-network.ts';
import { cloudInit } from './cloud-init.ts';
import { GIGABYTE } from './decide-database.ts';
import { make, set, until, type Work } from './work.ts';

export interface Needs {
  readonly network: Promise<Network>;
  readonly group: Promise<Group>;
  readonly elasticIp: Promise<Address>;
}

/** A server with everything that must be there before its first boot; not started yet. */
export async function prepareColor(work: Work, color: Color, needs: Needs): Promise<MadeServer> {
  const [ip, network, group, elasticIp] = await Promise.all([
    ensureManagementIp(work, color),
    needs.network,
    needs.group,
    needs.elasticIp,
  ]);
  const { server: existing } = work.inventory.colors[color];
  const server = existing ?? (await createServer(work, color, ip, group));
  if (existing !== undefined && work.steps.has(`management-ip.${color}.attach`)) {
    await attachIp(work, `management-ip.${color}`, ip, server);
  }
  if (work.steps.has(`server.${color}.settings`)) await changeSettings(work, color, server, group);
  if (work.steps.has(`server.${color}.start`)) await untilStopped(work, color, server);
  if (work.steps.has(`server.${color}.user-data`)) await writeUserData(work, color, server, elasticIp);
  if (work.steps.has(`private-nic.${color}.create`)) await createPrivateNic(work, color, server, network);
  return server;
}

/** First boot, or the first after somebody stopped it; ends when the system is up. */
export async function startColor(
  work: Work,
  color: Color,
  prepared: Promise<MadeServer>,
  attached: Promise<void>,
): Promise<void> {
  const [server] = await Promise.all([prepared, attached]);
  if (!work.steps.has(`server.${color}.start`)) return;
  await make<unknown>(
    work,
    `server.${color}.start`,
    `start ${server.name}`,
    () => work.scaleway.instance.serverAction({ serverId: server.id, action: 'poweron' }),
    async () => {
      const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
      return seen?.state === 'starting' || seen?.state === 'running' ? seen : undefined;
    },
  );
  await untilBooted(work, color, server);
}

/** `running` is reached while the kernel boots: `booted` is what counts (facts: scaleway.md 1.4). */
export async function untilBooted(
  work: Pick<Work, 'scaleway' | 'effects'>,
  color: Color,
  server: MadeServer,
): Promise<void> {
  await until(
    work,
    `server.${color}.wait-booted`,
    `${server.name} booted`,
    { timeout: 600, every: 5 },
    async () => {
      const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
      const done = seen?.state === 'running' && seen.stateDetail === 'booted';
      return { done, value: undefined, now: [seen?.state, seen?.stateDetail].filter(Boolean).join(', ') };
    },
  );
}

async function ensureManagementIp(work: Work, color: Color): Promise<Address> {
  const tags = tagsOf(work.spec.environment, 'management-ip', color);
  const existing = work.inventory.colors[color].managementIp;
  return existing ?? createIp(work, `management-ip.${color}.create`, `management IP of ${color}`, tags);
}

function createServer(work: Work, color: Color, ip: Address, group: Group): Promise<MadeServer> {
  const { scaleway, spec } = work;
  const tags = tagsOf(spec.environment, 'server', color);
  const name = nameOf(spec.environment, color);
  const size = spec.instances['root-volume-gb'] * GIGABYTE;
  return make<MadeServer>(
    work,
    `server.${color}.create`,
    `create server ${name}`,
    async () => {
      const { server } = await scaleway.instance.createServer({
        name,
        commercialType: spec.instances.type,
        image: work.imageId,
        volumes: { '0': { volumeType: 'sbs_volume', size } },
        dynamicIpRequired: false,
        publicIps: [ip.id],
        securityGroup: group.id,
        tags,
        protected: false,
      });
      return present(server, `server ${name}`);
    },
    async () => {
      const found = await everyPage(
        scaleway.instance.listServers({ project: scaleway.projectId, tags, perPage: 100 }),
      );
      return onlyOne(
        `${color} server`,
        found.filter((server) => hasTags(server, tags)),
      );
    },
  );
}

async function changeSettings(work: Work, color: Color, server: MadeServer, group: Group): Promise<void> {
  await set(work, `server.${color}.settings`, `set settings of ${server.name}`, () =>
    work.scaleway.instance.updateServer({
      serverId: server.id,
      dynamicIpRequired: false,
      securityGroup: { id: group.id, name: group.name },
    }),
  );
}

async function untilStopped(work: Work, color: Color, server: MadeServer): Promise<void> {
  await until(
    work,
    `server.${color}.wait-stopped`,
    `${server.name} ready to start`,
    { timeout: 300, every: 3 },
    async () => {
      const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
      const done = seen?.state === 'stopped' || seen?.state === 'stopped in place';
      return { done, value: undefined, now: seen?.state ?? 'unknown' };
    },
  );
}

/** Read by the guest at its first boot only, so it must be there before (facts: scaleway.md 3.4). */
async function writeUserData(
  work: Work,
  color: Color,
  server: MadeServer,
  elasticIp: Address,
): Promise<void> {
  const content = cloudInit(work.spec, elasticIp.address);
  await set(work, `server.${color}.user-data`, `write cloud-init of ${server.name}`, () =>
    work.scaleway.instance.setServerUserData({ serverId: server.id, key: 'cloud-init', content }),
  );
}

async function createPrivateNic(
  work: Work,
  color: Color,
  server: MadeServer,
  network: Network,
): Promise<void> {
  const { instance } = work.scaleway;
  const tags = tagsOf(work.spec.environment, 'private-nic', color);
  const nic = await make(
    work,
    `private-nic.${color}.create`,
    `create private NIC of ${server.name}`,
    async () => {
      const request = { serverId: server.id, privateNetworkId: network.id, tags };
      return present((await instance.createPrivateNIC(request)).privateNic, 'private NIC');
    },
    async () => {
      const nics = await everyPage(instance.listPrivateNICs({ serverId: server.id, perPage: 100 }));
      return nics.find((one) => one.privateNetworkId === network.id);
    },
  );
  await until(
    work,
    `private-nic.${color}.wait-available`,
    `private NIC of ${server.name}`,
    { timeout: 300, every: 3 },
    async () => {
      const { privateNic } = await instance.getPrivateNIC({ serverId: server.id, privateNicId: nic.id });
      return {
        done: privateNic?.state === 'available',
        value: undefined,
        now: privateNic?.state ?? 'unknown',
      };
    },
  );
}
