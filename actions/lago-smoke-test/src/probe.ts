import type { Phases } from '@lago-scw/contracts';
import { ActionError, TransientError } from '@lago-scw/effects';
import { type Answer, exchange, type Request } from './exchange.ts';
import type { Target } from './target.ts';

/** One thing that must hold of a running Lago. */
export interface Probe {
  /** Part of the effect's id: lower-case letters, digits, dots and dashes. */
  readonly id: string;
  readonly name: string;
  /** Why it does not run this time. */
  readonly skipped?: string;
  /**
   * Answers what was seen.
   * @throws ProbeFailure when it does not hold; TransientError when there was no answer, which is tried again
   */
  readonly run: (ask: Ask) => Promise<string>;
}

export type Question = Partial<Pick<Request, 'method' | 'headers' | 'body' | 'tls'>> & {
  readonly path: string;
};

/** Sends a request to the target. */
export type Ask = (question: Question) => Promise<Answer>;

/** What was expected did not come. Waiting does not help. */
export class ProbeFailure extends ActionError {
  constructor(expected: string, came: string, remedy: string) {
    super('probe', `expected ${expected}; came ${came}`, remedy);
  }
}

/** A proxy says these while what is behind it starts. */
const STARTING = [502, 503, 504];

export function askTarget(
  target: Target,
  options: {
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
    onAnswer(phases: Phases): void;
  },
): Ask {
  return async ({ path, tls = true, ...rest }) => {
    const answer = await exchange({
      ...rest,
      path,
      tls,
      host: target.domain,
      endpoint: target.endpoint(tls ? 443 : 80),
      timeoutSeconds: options.timeoutSeconds,
      signal: options.signal,
    });
    options.onAnswer(answer.phases);
    if (STARTING.includes(answer.status))
      throw new TransientError(`status ${answer.status} from ${path}`, 'no');
    return answer;
  };
}

/** An answer in short, for the `came` of a failure. */
export function describeAnswer({ status, headers, body }: Answer): string {
  const start = body.trimStart().slice(0, 60).replaceAll(/\s+/g, ' ');
  return `status ${status}, ${headers['content-type'] ?? 'no content type'}${start === '' ? '' : `, “${start}”`}`;
}
