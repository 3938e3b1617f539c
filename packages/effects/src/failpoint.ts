import { TransientError } from './errors.ts';

/** Breaks chosen effects: how tests kill a run at every point of it. */
export interface Failpoints {
  hit(id: string, moment: 'before' | 'after'): void;
}

export const FAILPOINT_VARIABLE = 'LAGO_SCW_FAILPOINT';

export const noFailpoints: Failpoints = { hit: () => {} };

interface Armed {
  readonly id: string;
  readonly moment: 'before' | 'after';
  readonly fault: 'kill' | 'lose';
  left: number;
}

/**
 * Reads `id@before:kill`, `id@after:lose`, … separated by commas. `kill` ends the process as SIGKILL does; `lose`
 * throws as a lost request (before) or a lost reply (after) does, once.
 *
 * @throws Error naming the entry that is not of that form
 */
export function parseFailpoints(
  text: string | undefined,
  kill: () => never = () => process.kill(process.pid, 'SIGKILL') as never,
): Failpoints {
  const armed = (text ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .map(parseEntry);
  if (armed.length === 0) return noFailpoints;
  return {
    hit(id, moment) {
      const point = armed.find(
        (candidate) => candidate.id === id && candidate.moment === moment && candidate.left > 0,
      );
      if (point === undefined) return;
      point.left -= 1;
      if (point.fault === 'kill') kill();
      throw new TransientError(`failpoint ${id}@${moment}`, moment === 'before' ? 'no' : 'unknown');
    },
  };
}

function parseEntry(entry: string): Armed {
  const match = /^([a-z0-9.-]+)@(before|after):(kill|lose)$/.exec(entry);
  const [, id, moment, fault] = match ?? [];
  if (id === undefined) {
    throw new Error(`${FAILPOINT_VARIABLE}: '${entry}' is not of the form id@before|after:kill|lose`);
  }
  return { id, moment: moment as Armed['moment'], fault: fault as Armed['fault'], left: 1 };
}
