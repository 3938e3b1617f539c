import type { Color } from '@lago-scw/contracts';
import { nameOf } from '@lago-scw/scaleway';
import { alteration, type Decision, decided, nothingToDo } from '../engine/decision.ts';
import type { Resource, Task, View, Work } from '../engine/resource.ts';
import { make, until } from '../engine/work.ts';
import { attachment } from './attachment.ts';
import { changesType } from './instance-type.ts';
import { privateNics } from './private-nic.ts';
import { comesAnew } from './replacement.ts';
import { servers } from './server.ts';
import { isNew } from './server-changes.ts';
import type { MadeServer, SeenServer } from './server-task.ts';

/** One color running: its first boot, or the first after somebody stopped it. */
function bootOf(color: Color): Resource<never, void, 'start'> {
  return {
    id: `boot.${color}`,
    needs: [servers[color], privateNics[color], attachment],
    observe: async () => undefined,
    decide: (_seen, view) => decide(color, view),
    apply: async (task) => {
      if (task.steps.has('start')) await start(color, task);
    },
  };
}

export const boots: Readonly<Record<Color, Resource<never, void, 'start'>>> = {
  blue: bootOf('blue'),
  green: bootOf('green'),
};

function decide(color: Color, view: View): Decision<'start'> {
  const seen = view.seen(servers[color]);
  const before = stateBefore(color, seen, view);
  if (before !== null && !['stopped', 'stopping', 'stopped in place'].includes(before)) return nothingToDo;
  const reason = before === null || (seen && isNew(seen)) ? 'never ran yet' : 'does not run';
  const name = nameOf(view.spec.environment, color);
  const differences = [{ property: 'state', before, after: 'running' }];
  return decided([alteration({ resource: `server ${color}`, name, reason, differences, steps: ['start'] })]);
}

/** What a server is like when all that comes before its boot is done; null: it never ran. */
function stateBefore(color: Color, seen: SeenServer | undefined, view: View): string | null {
  if (seen === undefined || comesAnew(color, seen, view)) return null;
  return changesType(seen, view) ? 'stopped' : seen.server.state;
}

/** Ends when the system is up. */
async function start(color: Color, task: Task<never, 'start'>): Promise<void> {
  const { instance } = task.scaleway;
  const server = task.made(servers[color]);
  await untilStopped(color, task, server);
  await make<unknown>(
    task,
    `server.${color}.start`,
    `start ${server.name}`,
    () => instance.serverAction({ serverId: server.id, action: 'poweron' }),
    async () => {
      const { server: seen } = await instance.getServer({ serverId: server.id });
      return seen?.state === 'starting' || seen?.state === 'running' ? seen : undefined;
    },
  );
  await untilBooted(task, color, server);
}

type Looking = Pick<Work, 'scaleway' | 'effects'>;

async function untilStopped(color: Color, looking: Looking, server: MadeServer): Promise<void> {
  await until(
    looking,
    `server.${color}.wait-stopped`,
    `${server.name} ready to start`,
    { timeout: 300, every: 3 },
    async () => {
      const { server: seen } = await looking.scaleway.instance.getServer({ serverId: server.id });
      const done = seen?.state === 'stopped' || seen?.state === 'stopped in place';
      return { done, value: undefined, now: seen?.state ?? 'unknown' };
    },
  );
}

/** `running` is reached while the kernel boots: `booted` is what counts (facts: scaleway.md 1.4). */
export async function untilBooted(looking: Looking, color: Color, server: MadeServer): Promise<void> {
  await until(
    looking,
    `server.${color}.wait-booted`,
    `${server.name} booted`,
    { timeout: 600, every: 5, usually: 'half a minute' },
    async () => {
      const { server: seen } = await looking.scaleway.instance.getServer({ serverId: server.id });
      const done = seen?.state === 'running' && seen.stateDetail === 'booted';
      return { done, value: undefined, now: [seen?.state, seen?.stateDetail].filter(Boolean).join(', ') };
    },
  );
}
