import { type LocalScaleway, startLocalScaleway, steppedClock, unservedHeader } from '@lago-scw/sandbox';
import {
  type Exchange,
  organizationOf,
  parseBody,
  productOf,
  type Recording,
  recordedOn,
} from './recording.ts';
import { type Difference, isObject, shapeDifferences } from './shape.ts';
import { createTranslation, type Translation } from './translation.ts';
import { pathStyle, unrecordedHeaders } from './unrecorded-headers.ts';

export interface Verdict {
  readonly recording: string;
  readonly exchange: Exchange;
  readonly product: string;
  /** A route of the local Scaleway took it. */
  readonly served: boolean;
  /** Same status, and same shape of the body as `shape.ts` defines it. */
  readonly agrees: boolean;
  readonly status: number | undefined;
  readonly differences: readonly Difference[];
}

export interface Replay {
  readonly verdicts: readonly Verdict[];
  /** What failed inside the local Scaleway meanwhile: mistakes of its own, answered with 500. */
  readonly problems: readonly unknown[];
}

export interface ReplayOptions {
  /** Speaks the API of the day of the recording, or (false) the newest one. */
  readonly apiOfTheDay: boolean;
}

/**
 * Sends the requests of a recording, in order, to a fresh local Scaleway without latency, with the ids of its answers
 * in place of the recorded ones, and compares the answers.
 *
 * Time stands still between requests: a transition ends when the recording has seen it end. So when an answer differs
 * from the recorded one and transitions are under way, time goes on to the next transition and the request is sent
 * again, if that is safe: it is a GET, or it was refused. Text is not part of the verdict, but a different state or
 * status word is reason enough to let time go on.
 */
export async function replay(recording: Recording, options: ReplayOptions): Promise<Replay> {
  const problems: unknown[] = [];
  const clock = steppedClock((error) => problems.push(error));
  const organizationId = organizationOf(recording);
  const apiDate = options.apiOfTheDay ? recordedOn(recording) : undefined;
  const scaleway = await startLocalScaleway({
    clock,
    onProblem: (error) => problems.push(error),
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(apiDate === undefined ? {} : { apiDate }),
  });
  const translation = createTranslation();
  const verdicts: Verdict[] = [];
  try {
    for (const exchange of recording.exchanges) {
      verdicts.push(await replayExchange(recording, exchange, { scaleway, clock, translation }));
    }
  } finally {
    await scaleway.stop();
  }
  return { verdicts, problems };
}

interface Stage {
  readonly scaleway: LocalScaleway;
  readonly clock: ReturnType<typeof steppedClock>;
  readonly translation: Translation;
}

async function replayExchange(recording: Recording, exchange: Exchange, stage: Stage): Promise<Verdict> {
  const about = { recording: recording.name, exchange, product: productOf(exchange) };
  const request = requestOf(recording, exchange, stage.translation);
  if (request === undefined) return { ...about, ...unserved };

  let answer = await send(stage, request);
  let judgement = judge(exchange, answer);
  while (judgement.wantsTime && mayRepeat(exchange, answer) && (await stage.clock.step())) {
    const later = await send(stage, request);
    const next = judge(exchange, later);
    // Once the shape agreed, only an answer that agrees as well may take its place.
    if (judgement.agrees && !next.agrees) break;
    [answer, judgement] = [later, next];
  }
  stage.translation.learn(judgement.recorded, parseBody(answer.text).value);
  if (answer.unserved) return { ...about, ...unserved };
  return {
    ...about,
    served: true,
    agrees: judgement.agrees,
    status: answer.status,
    differences: judgement.differences,
  };
}

const unserved = { served: false, agrees: false, status: undefined, differences: [] } as const;

/** A request that was refused had no effect, and a GET never has one. */
function mayRepeat(exchange: Exchange, answer: Answer): boolean {
  return !answer.unserved && (exchange.method === 'GET' || (answer.status >= 400 && exchange.status < 400));
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly unserved: boolean;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The recorded request with our ids; `undefined` when it went to a host that is neither the API nor Object Storage. */
function requestOf(recording: Recording, exchange: Exchange, translation: Translation): Request | undefined {
  const { method, request } = exchange;
  const body = request === undefined ? undefined : translation.translate(request);
  if (exchange.host === 'api.scaleway.com') {
    const path = translatePath(exchange.path, translation);
    return { method, path, headers: { 'X-Auth-Token': 'recorded' }, body };
  }
  if (productOf(exchange) !== 'object') return undefined;
  const headers = Object.entries(unrecordedHeaders(recording, exchange)).map(
    ([name, value]) => [name, translation.translate(value)] as const,
  );
  return { method, path: pathStyle(exchange), headers: Object.fromEntries(headers), body };
}

async function send(stage: Stage, { method, path, headers, body }: Request): Promise<Answer> {
  const response = await fetch(`${stage.scaleway.url}${path}`, {
    method,
    headers,
    ...(body === undefined || method === 'GET' ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, text, unserved: response.headers.has(unservedHeader) };
}

function judge(exchange: Exchange, answer: Answer) {
  const recorded = parseBody(exchange.response);
  const ours = parseBody(answer.text).value;
  const differences = shapeDifferences(recorded.value, ours, recorded.openDepth);
  const agrees = answer.status === exchange.status && differences.length === 0;
  const [recordedWords, ourWords] = [stateWords(recorded.value), stateWords(ours)];
  const sameWords = recorded.openDepth > 0 || recordedWords.join() === ourWords.join();
  // Where no word tells the moment, as in an empty list, any difference may be a matter of time.
  const isTimeless = sameWords && recordedWords.length > 0;
  const wantsTime = answer.status !== exchange.status || !sameWords || (!agrees && !isTimeless);
  return { recorded: recorded.value, agrees, differences, wantsTime };
}

/** The words that name a state, wherever they are in the body, sorted: order and number of list entries are free. */
function stateWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return distinct(value.flatMap(stateWords));
  if (!isObject(value)) return [];
  const isState = (key: string) => /^(state|status|state_detail)$/.test(key);
  const entries = Object.entries(value);
  return distinct(
    entries.flatMap(([key, below]) => (isState(key) ? [`${key}=${below}`] : stateWords(below))),
  );
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

function translatePath(path: string, translation: Translation): string {
  const [start = '', query] = path.split('?');
  const translated = translation.translate(start);
  if (query === undefined) return translated;
  const parameters = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query))
    parameters.append(name, translation.translate(value));
  return `${translated}?${parameters}`;
}
