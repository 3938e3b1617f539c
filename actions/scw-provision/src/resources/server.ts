import type { Color } from '@lago-scw/contracts';
import { type ColorInventory, everyPage, hasTags, nameOf, onlyOne, tagsOf } from '@lago-scw/scaleway';
import {
  alteration,
  type Change,
  creation,
  type Decision,
  decided,
  type Refusal,
} from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { make, present, set } from '../engine/work.ts';
import { computeMonthly, serverMonthly } from '../prices.ts';
import { cloudInit } from './cloud-init.ts';
import { GIGABYTE } from './database/decide-database.ts';
import { elasticIp } from './elastic-ip.ts';
import { type Address, attachIp } from './flexible-ip.ts';
import { managementIps } from './management-ip.ts';
import { removeServer } from './remove-server.ts';
import { rootVolumes, rootVolumeTags, tagRootVolume } from './root-volumes.ts';
import { securityGroup } from './security-group.ts';
import { sshKey } from './ssh-key.ts';

export interface SeenServer {
  readonly server: NonNullable<ColorInventory['server']>;
  readonly userDataKeys: readonly string[];
}

export interface MadeServer {
  readonly id: string;
  readonly name: string;
  /** By slot; `0` is the root volume. */
  readonly volumes: Readonly<Record<string, { readonly id: string }>>;
}

type Step = 'create' | 'attach-management-ip' | 'settings' | 'root-volume' | 'user-data';
type ServerTask = Task<SeenServer, Step>;

/** One color's server with everything that must be there before its first boot; `boot` starts it. */
function serverOf(color: Color): Resource<SeenServer, MadeServer, Step> {
  return {
    id: `server.${color}`,
    needs: [managementIps[color], securityGroup, sshKey, elasticIp, rootVolumes],
    observe: async ({ inventory }) => {
      const { server, userDataKeys } = (await inventory).colors[color];
      return server && { server, userDataKeys };
    },
    decide: (seen, view) => decide(color, seen, view),
    apply: (task) => apply(color, task),
    removal: {
      isProtected: false,
      describe: ({ server }, { spec, prices }) => ({
        resource: `server ${color}`,
        name: server.name,
        monthlyEuro: computeMonthly(spec.instances.type, prices),
      }),
      remove: (removal) => removeServer(removal, color),
    },
  };
}

export const servers: Readonly<Record<Color, Resource<SeenServer, MadeServer, Step>>> = {
  blue: serverOf('blue'),
  green: serverOf('green'),
};

function decide(color: Color, seen: SeenServer | undefined, view: View): Decision<Step> {
  const { spec, prices } = view;
  if (seen === undefined) {
    const settings = {
      type: spec.instances.type,
      image: spec.instances.image,
      rootVolume: `${spec.instances['root-volume-gb']} GB sbs_5k`,
      dynamicIpRequired: false,
    };
    const name = nameOf(spec.environment, color);
    const monthlyEuro = serverMonthly(spec, prices);
    const steps = ['create', 'root-volume', 'user-data'] as const;
    return decided([creation({ resource: `server ${color}`, name, settings, monthlyEuro, steps })]);
  }
  const changes = [
    ...managementIpChanges(color, seen, view),
    ...settingsChanges(color, seen, view),
    ...rootVolumeChanges(color, seen, view),
    ...userDataChanges(color, seen),
  ];
  return { changes, refusals: refusalsOf(color, seen, view), warnings: [] };
}

function managementIpChanges(color: Color, { server }: SeenServer, view: View): Change<Step>[] {
  const ip = view.seen(managementIps[color]);
  if (ip?.server !== undefined) return [];
  return [
    alteration({
      resource: `management IP of ${color}`,
      name: `${server.name}-management`,
      reason: ip === undefined ? 'the server has none' : 'is attached to nothing',
      differences: [{ property: 'server', before: null, after: server.name }],
      steps: ['attach-management-ip'],
    }),
  ];
}

function settingsChanges(color: Color, { server }: SeenServer, view: View): Change<Step>[] {
  const differences = [];
  if (server.dynamicIpRequired) {
    differences.push({ property: 'dynamicIpRequired', before: true, after: false });
  }
  const group = view.seen(securityGroup);
  if (group === undefined || server.securityGroup?.id !== group.group.id) {
    const before = server.securityGroup?.name ?? null;
    const after = nameOf(view.spec.environment, 'firewall');
    differences.push({ property: 'securityGroup', before, after });
  }
  if (differences.length === 0) return [];
  const reason = 'settings are not those of the spec';
  const resource = `server ${color}`;
  return [alteration({ resource, name: server.name, reason, differences, steps: ['settings'] })];
}

/** Scaleway makes the root volume without tags: unless it gets them, it could not be found when the server is gone. */
function rootVolumeChanges(color: Color, { server }: SeenServer, view: View): Change<Step>[] {
  const id = server.volumes['0']?.id;
  const tagged = view.seen(rootVolumes)?.some((volume) => volume.id === id) ?? false;
  if (id === undefined || tagged) return [];
  return [
    alteration({
      resource: `root volume of ${color}`,
      name: server.name,
      reason: 'could not be found again when the server is gone',
      differences: [
        { property: 'tags', before: null, after: rootVolumeTags(view.spec.environment, color).join(', ') },
      ],
      steps: ['root-volume'],
    }),
  ];
}

/** Read by the guest at its first boot only: a server that has booted keeps what it has. */
function userDataChanges(color: Color, seen: SeenServer): Change<Step>[] {
  if (!isNew(seen)) return [];
  return [
    alteration({
      resource: `server ${color}`,
      name: seen.server.name,
      reason: 'may have been interrupted before its first boot',
      differences: [{ property: 'userData', before: 'may be missing', after: 'cloud-init' }],
      steps: ['user-data'],
    }),
  ];
}

/** The image publishes its host keys at first boot; a server that is not stopped has been started. */
export function isNew({ server, userDataKeys }: SeenServer): boolean {
  return server.state === 'stopped' && !userDataKeys.includes('ssh-host-fingerprints');
}

function refusalsOf(color: Color, { server }: SeenServer, view: View): Refusal[] {
  const refusals: Refusal[] = [];
  const { type } = view.spec.instances;
  if (server.commercialType !== type) {
    refusals.push({
      message: `Server ${server.name} is of type ${server.commercialType}, the spec says ${type}: a type can be changed only while the server is stopped.`,
      remedy:
        'Make the color standby, stop it, change its type in the Scaleway console, then run this again; or put the old type back into lago.yml.',
      path: ['instances', 'type'],
    });
  }
  const ip = view.seen(managementIps[color]);
  if (ip?.server !== undefined && ip.server.id !== server.id) {
    refusals.push({
      message: `The management IP ${ip.address} of ${color} is attached to '${ip.server.name}', not to the ${color} server.`,
      remedy: 'Detach it in the Scaleway console under Instances > Flexible IPs, then run this again.',
      path: ['instances'],
    });
  }
  if (server.state === 'locked') {
    refusals.push({
      message: `Server ${server.name} is locked by Scaleway.`,
      remedy: 'Ask the Scaleway support why, then run this again.',
      path: ['instances'],
    });
  }
  return refusals;
}

async function apply(color: Color, task: ServerTask): Promise<MadeServer> {
  const { seen, steps } = task;
  const ip = task.made(managementIps[color]);
  const server = seen?.server ?? (await createServer(color, task, ip));
  if (steps.has('attach-management-ip')) await attachIp(task, `management-ip.${color}`, ip, server);
  if (steps.has('settings')) await changeSettings(color, task, server);
  if (steps.has('root-volume')) await tagRootVolume(task, color, server);
  if (steps.has('user-data')) await writeUserData(color, task, server);
  return server;
}

function createServer(color: Color, task: ServerTask, ip: Address): Promise<MadeServer> {
  const { scaleway, spec } = task;
  const tags = tagsOf(spec.environment, 'server', color);
  const name = nameOf(spec.environment, color);
  const size = spec.instances['root-volume-gb'] * GIGABYTE;
  return make<MadeServer>(
    task,
    `server.${color}.create`,
    `create server ${name}`,
    async () => {
      const { server } = await scaleway.instance.createServer({
        name,
        commercialType: spec.instances.type,
        image: task.imageId,
        volumes: { '0': { volumeType: 'sbs_volume', size } },
        dynamicIpRequired: false,
        publicIps: [ip.id],
        securityGroup: task.made(securityGroup).id,
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

async function changeSettings(color: Color, task: ServerTask, server: MadeServer): Promise<void> {
  const { id, name } = task.made(securityGroup);
  await set(task, `server.${color}.settings`, `set settings of ${server.name}`, () =>
    task.scaleway.instance.updateServer({
      serverId: server.id,
      dynamicIpRequired: false,
      securityGroup: { id, name },
    }),
  );
}

/** It must be there before the first boot (facts: scaleway.md 3.4). */
async function writeUserData(color: Color, task: ServerTask, server: MadeServer): Promise<void> {
  const content = cloudInit(task.spec, task.made(elasticIp).address);
  await set(task, `server.${color}.user-data`, `write cloud-init of ${server.name}`, () =>
    task.scaleway.instance.setServerUserData({ serverId: server.id, key: 'cloud-init', content }),
  );
}
