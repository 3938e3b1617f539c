import type { Effects } from '@lago-scw/effects';
import type { CommandResult } from '@lago-scw/host';

/** What the title of a Sidekiq process says: `sidekiq 7.3.10 app [2 of 10 busy] stopping`. It is written anew every 10 s. */
export interface Busyness {
  readonly busy: number;
  /** Processes that have not noticed yet that they should take no more jobs. */
  readonly taking: number;
  readonly processes: number;
}

export function readTitles(output: string): Busyness {
  const titles = [...output.matchAll(/\[(\d+) of \d+ busy\]( stopping)?/g)];
  return {
    busy: titles.reduce((sum, [, busy]) => sum + Number(busy), 0),
    taking: titles.filter(([, , stopping]) => stopping === undefined).length,
    processes: titles.length,
  };
}

interface Quieting {
  readonly id: string;
  readonly color: string;
  readonly seconds: number;
  readonly effects: Effects;
  /** Sends SIGTSTP, upon which a worker takes no more jobs. */
  readonly signal: () => Promise<unknown>;
  readonly titles: () => Promise<CommandResult>;
  readonly info: (text: string) => void;
}

/**
 * Lets the workers finish what they do (facts: lago.md 3.4). When time is up, or when they say nothing of themselves, the
 * stop that follows gives them Sidekiq's own 25 s and then pushes their jobs back: none is lost either way.
 */
export async function quietJobs(options: Quieting): Promise<void> {
  const { id, color, seconds, effects } = options;
  if (seconds === 0) return;
  await effects.perform({
    id: `${id}.jobs-quiet`,
    kind: 'ssh',
    key: `quiet ${color}`,
    title: `Workers of ${color} take no more jobs`,
    repeatable: true,
    do: options.signal,
  });
  const end = effects.clock.now() + seconds * 1000;
  await effects.waitFor({
    id: `${id}.jobs-idle`,
    key: `idle ${color}`,
    title: `Workers of ${color} have finished their jobs`,
    timeoutSeconds: seconds + 60,
    everySeconds: 1,
    look: async () => {
      const { busy, taking, processes } = readTitles((await options.titles()).stdout);
      if (processes === 0 || busy + taking === 0) return { done: true, value: undefined };
      const now = `${busy} jobs in progress${taking === 0 ? '' : `, ${taking} workers have not noticed yet`}`;
      if (effects.clock.now() < end) return { done: false, now };
      options.info(`After ${seconds} s: ${now}. They are pushed back and done again by the new release.`);
      return { done: true, value: undefined };
    },
  });
}
