import type { Phases } from '@lago-scw/contracts';
import { ActionError, TransientError } from '@lago-scw/effects';
import { type Answer, exchange, type Request } from './exchange.ts';
import type { Target } from './target.ts';

/** One thing that must hold of a running Lago. */
export interface Probe {
  /** Part of the effect's id, and the name by which it is chosen: lower-case letters, digits, dots and dashes. */
  readonly id: string;
  readonly name: string;
  /** Why it does not run this time. */
  readonly skipped?: string;
  /** Ids of probes listed before it that must have passed; otherwise it is skipped. */
  readonly needs?: readonly string[];
  /** Ids of probes listed before it that it waits for, whatever comes of them. */
  readonly after?: readonly string[];
  /** What to look at when nothing answers; told by the target when left out. */
  readonly whenSilent?: string;
  /**
   * Answers what was seen. It is run again after a TransientError and after NotYet.
   * @throws ProbeFailure when it does not hold, NotYet while it may still come to hold, ProbeSkip, ProbeInconclusive;
   *   TransientError when there was no answer
   */
  readonly run: (ask: Ask) => Promise<string>;
}

export type Question = Partial<Pick<Request, 'method' | 'headers' | 'body' | 'tls' | 'secret'>> & {
  readonly path: string;
  /** Of something else than this Lago; its path is `path`. */
  readonly elsewhere?: URL;
};

/** Sends a request to the target, or elsewhere. */
export type Ask = (question: Question) => Promise<Answer>;

/** What was expected did not come. Waiting does not help. */
export class ProbeFailure extends ActionError {
  constructor(expected: string, came: string, remedy: string) {
    super('probe', `expected ${expected}; came ${came}`, remedy);
  }
}

/** What is expected may still come; at the deadline this is the failure. */
export class NotYet extends TransientError {
  readonly failure: ProbeFailure;
  constructor(expected: string, came: string, remedy: string) {
    super(came, 'no');
    this.failure = new ProbeFailure(expected, came, remedy);
  }
}

/** There was nothing to look at. */
export class ProbeSkip extends ActionError {
  constructor(reason: string) {
    super('skipped', reason, '');
  }
}

/** Whether it holds could not be told, and the reason may be on this side. */
export class ProbeInconclusive extends ActionError {
  constructor(reason: string, remedy: string) {
    super('inconclusive', reason, remedy);
  }
}

/** A proxy says these while what is behind it starts. */
const STARTING = [502, 503, 504];

export function askTarget(
  target: Target,
  options: {
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
    onAnswer?(phases: Phases): void;
  },
): Ask {
  return async ({ path, tls = true, elsewhere, ...rest }) => {
    const home = { tls, host: target.domain, endpoint: target.endpoint(tls ? 443 : 80) };
    const answer = await exchange({
      ...rest,
      path,
      ...(elsewhere === undefined ? home : placeOf(elsewhere, rest.headers)),
      timeoutSeconds: options.timeoutSeconds,
      signal: options.signal,
    });
    options.onAnswer?.(answer.phases);
    if (STARTING.includes(answer.status))
      throw new TransientError(`status ${answer.status} from ${path}`, 'no');
    return answer;
  };
}

function placeOf({ protocol, hostname, host, port }: URL, headers: Request['headers'] = {}) {
  const tls = protocol === 'https:';
  const endpoint = { host: hostname, port: Number(port || (tls ? 443 : 80)) };
  return { tls, host: hostname, endpoint, headers: { host, ...headers } };
}

/** An answer in short, for the `came` of a failure. */
export function describeAnswer({
  status,
  headers,
  body,
}: Pick<Answer, 'status' | 'headers' | 'body'>): string {
  const start = body.trimStart().slice(0, 60).replaceAll(/\s+/g, ' ');
  return `status ${status}, ${headers['content-type'] ?? 'no content type'}${start === '' ? '' : `, “${start}”`}`;
}
