import http from 'node:http';
import type { Duplex } from 'node:stream';
import type { Check } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import { failed, passed, skipped } from '../outcome.ts';

export interface SmokeQuestion {
  /** A connection to the rehearsal's port. */
  readonly connect: () => Promise<Duplex>;
  readonly domain: string;
  readonly version: string;
  /** Of any organization in the copy; undefined: reads with a key are not tried. */
  readonly apiKey: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const REMEDY =
  'See what the api said, in the log of this step: the data restores, and Lago does not run on it. Compare lago.yml with the release that production runs.';

const UNKNOWN_KEY =
  'The copy does not know LAGO_API_KEY: give a key that is older than the backup, of an organization of this Lago, that was not rotated since.';

/** Questions that only read, one after the other: the web tier is a small one. */
export async function smokeRehearsal(question: SmokeQuestion): Promise<Check[]> {
  const { version, apiKey } = question;
  const bare = version.replace(/^v/, '');
  const checks = [
    await ask(question, 'health and version', { path: '/api/health' }, ({ body }) =>
      textAt(body, 'version').replace(/^v/, '') === bare ? null : `a version other than ${version}`,
    ),
    await ask(question, 'front', { path: '/' }, ({ body }) => (/<html/i.test(body) ? null : 'no page')),
    await ask(
      question,
      'version over GraphQL',
      { path: '/graphql', body: JSON.stringify({ query: '{ currentVersion { number } }' }) },
      ({ body }) =>
        textAt(body, 'data', 'currentVersion', 'number').replace(/^v/, '') === bare
          ? null
          : `a version other than ${version}`,
    ),
  ];
  if (apiKey === undefined)
    return [...checks, skipped(title('authenticated read'), 'LAGO_API_KEY is not given')];
  const read = { path: '/api/v1/customers?per_page=1', headers: { authorization: `Bearer ${apiKey}` } };
  const customers = await ask(question, 'authenticated read', read, ({ body }) =>
    body.includes('"customers"') ? null : 'no list of customers',
  );
  return [...checks, customers];
}

function title(what: string): string {
  return `Rehearsal: ${what}`;
}

interface Request {
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(
  question: SmokeQuestion,
  what: string,
  request: Request,
  faultOf: (answer: Answer) => string | null,
): Promise<Check> {
  try {
    const answer = await send(question, request);
    const fault = answer.status === 200 ? faultOf(answer) : `status ${answer.status}`;
    if (fault === null) return passed(title(what), `${request.path} answers as it should`);
    return failed(
      title(what),
      `${request.path}: expected 200 and what belongs there; came ${fault}`,
      answer.status === 401 ? UNKNOWN_KEY : REMEDY,
    );
  } catch (error) {
    return failed(title(what), `${request.path}: ${messageOf(error)}`, REMEDY);
  }
}

async function send({ connect, domain }: SmokeQuestion, request: Request): Promise<Answer> {
  const channel = await connect();
  const headers = { host: domain, connection: 'close', ...request.headers };
  try {
    return await new Promise((resolve, reject) => {
      const sent = http.request(
        {
          path: request.path,
          method: request.body === undefined ? 'GET' : 'POST',
          headers: request.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          createConnection: () => channel,
          timeout: 30_000,
        },
        async (response) => {
          try {
            resolve({ status: response.statusCode ?? 0, body: await textOf(response) });
          } catch (error) {
            reject(error);
          }
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer within 30 s')));
      sent.on('error', reject);
      sent.end(request.body);
    });
  } finally {
    channel.destroy();
  }
}

async function textOf(response: http.IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** The text at a path of a JSON document; empty where there is none. */
function textAt(body: string, ...path: readonly string[]): string {
  let value: unknown = JSON.parse(body);
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'string' ? value : '';
}
