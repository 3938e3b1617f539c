import type { Color } from '@lago-scw/contracts';
import { everyPage, hasTags, nameOf, onlyOne, tagsOf } from '@lago-scw/scaleway';
import { make, present } from '../engine/work.ts';
import type { Address } from './flexible-ip.ts';
import { GIGABYTE } from './gigabyte.ts';
import { securityGroup } from './security-group.ts';
import type { MadeServer, ServerTask } from './server-task.ts';
import type { Volume } from './volumes.ts';

/** Stopped, on its own address, with an empty root volume of the image and the data volume. */
export function createServer(
  color: Color,
  task: ServerTask,
  ip: Address,
  data: Volume | undefined,
): Promise<MadeServer> {
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
        volumes: {
          '0': { volumeType: 'sbs_volume', size },
          ...(data && { '1': { volumeType: 'sbs_volume', id: data.id } }),
        },
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
