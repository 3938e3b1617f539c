import type { Color } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { CommandResult, Host, RunOptions } from '@lago-scw/host';
import type { Current } from './host-records.ts';
import { quietJobs } from './quiet-jobs.ts';
import { composeOn, listContainers, lookAtContainers } from './release-on-host.ts';
import { notHealthy, runningOf, stillThere } from './service-health.ts';

/** SIGKILL loses the jobs in flight and leaves their locks for hours: workers get longer than their own 25 s (facts: lago.md 3.4). */
const STOP_GRACE_SECONDS = 40;
const UP_SECONDS = 300;

/** What can run on a color beside its web tier. */
export type Part = 'jobs' | 'clock';

/** Jobs and clock of one release on one color. All of it is idempotent. */
export interface Stack {
  readonly color: Color;
  readonly current: Current;
  /** Lets the workers finish what they do, for so long at most, and take nothing new. */
  quiet(seconds: number, id: string, info: (text: string) => void): Promise<void>;
  /** Stops and confirms that nothing is left. `id` begins the ids of the effects. */
  stop(part: Part, id: string): Promise<void>;
  start(part: Part, id: string): Promise<void>;
  /** Runs words in a worker of this color. */
  inWorker(words: readonly string[], options?: RunOptions): Promise<CommandResult>;
  /** Services of the web tier that do not run healthily. */
  unhealthy(): Promise<readonly string[]>;
  confirmGone(part: Part, id: string): Promise<void>;
  /** When the last container of a part ended, by the host's time; undefined when none ever did. */
  lastEnd(part: Part): Promise<Date | undefined>;
}

export function createStack(color: Color, host: Host, current: Current, effects: Effects): Stack {
  const commands = composeOn(color, current);
  const stack: Stack = {
    color,
    current,
    async quiet(seconds, id, info) {
      const containers = await lookAtContainers(color, host, current, effects);
      const services = runningOf(containers, current.services.jobs);
      if (services.length === 0) return;
      await quietJobs({
        id,
        color,
        seconds,
        effects,
        info,
        signal: () => host.run(commands.signal(services, 'SIGTSTP'), { label: 'quieting the workers' }),
        titles: () => host.run(commands.top(services), { label: 'docker compose top', timeoutSeconds: 30 }),
      });
    },
    async stop(part, id) {
      const services = current.services[part];
      if (services.length === 0) return;
      await effects.perform({
        id: `${id}.${part}-stop`,
        kind: 'ssh',
        key: `stop ${part} ${color}`,
        title: `Stop ${part} on ${color} (${services.join(', ')})`,
        repeatable: true,
        do: () =>
          host.run(commands.stop(services, STOP_GRACE_SECONDS), {
            label: `docker compose stop ${services.join(' ')}`,
            timeoutSeconds: STOP_GRACE_SECONDS + 60,
          }),
      });
      await stack.confirmGone(part, id);
    },
    async start(part, id) {
      const services = current.services[part];
      if (services.length === 0) return;
      await effects.perform({
        id: `${id}.${part}-up`,
        kind: 'ssh',
        key: `start ${part} ${color}`,
        title: `Start ${part} on ${color} (${services.join(', ')})`,
        repeatable: true,
        do: () =>
          host.run(commands.up(services, { waitTimeoutSeconds: UP_SECONDS }), {
            label: `docker compose up ${services.join(' ')}`,
            timeoutSeconds: UP_SECONDS + 60,
          }),
      });
    },
    inWorker: (words, options) =>
      host.run(commands.exec(current.services.jobs[0] ?? 'worker', words), {
        label: words.slice(0, 4).join(' '),
        timeoutSeconds: 180,
        ...options,
      }),
    unhealthy: async () => notHealthy(await listContainers(color, host, current), current.services.web),
    async confirmGone(part, id) {
      await effects.waitFor({
        id: `${id}.${part}-gone`,
        key: `${part} gone ${color}`,
        title: `No ${part} left on ${color}`,
        timeoutSeconds: 60,
        everySeconds: 1,
        look: async () => {
          const left = stillThere(await listContainers(color, host, current), current.services[part]);
          return left.length === 0 ? { done: true, value: undefined } : { done: false, now: left.join(', ') };
        },
      });
    },
    async lastEnd(part) {
      const names = (await listContainers(color, host, current))
        .filter(({ service }) => current.services[part].includes(service))
        .map(({ name }) => name);
      if (names.length === 0) return undefined;
      const argv = ['docker', 'inspect', '--format', '{{.State.FinishedAt}}', ...names];
      const options = { label: `docker inspect ${names.join(' ')}`, timeoutSeconds: 30 };
      const { stdout } = await host.run(argv, options);
      // One that never ended has the year 1.
      return new Date(Math.max(...stdout.trim().split('\n').map(Date.parse)));
    },
  };
  return stack;
}
