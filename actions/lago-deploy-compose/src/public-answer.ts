import { type RequestOptions, request } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import type { ConnectTo, Endpoint } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import { TURN_HEADER } from '@lago-scw/lago';
import { throughTunnel } from './broken-tunnel.ts';

/** What the public name answered to one request over a connection of its own. */
export interface PublicAnswer {
  readonly status: number;
  readonly release: string | undefined;
  readonly color: string | undefined;
  readonly version: string | undefined;
  /** What the proxy that met the request does during a hand-over; `off` where there is none. */
  readonly turn: string | undefined;
}

export interface Expected {
  readonly release: string;
  readonly lagoVersion: string;
  readonly color: string;
  /** The color's own proxy is met, not one that forwards to it. */
  readonly direct?: boolean;
}

export interface PublicName {
  readonly domain: string;
  /** The Elastic IP: DNS may still be on its way when the first release is promoted. */
  readonly address: string;
  readonly connectTo: ConnectTo;
}

const ANSWERS_IN_A_ROW = 3;

/** Waits until the public name answers as the release, several times in a row over new connections. */
export async function waitForPublicAnswer(
  name: PublicName,
  expected: Expected,
  id: string,
  effects: Effects,
): Promise<void> {
  let inARow = 0;
  await effects.waitFor({
    id: `${id}.public-answer`,
    key: `https://${name.domain} → ${expected.release}`,
    title: `https://${name.domain} answers as ${expected.release} on ${expected.color}`,
    timeoutSeconds: 90,
    everySeconds: 0.5,
    look: async () => {
      const now = await lookOnce(name, expected);
      inARow = now === undefined ? inARow + 1 : 0;
      if (inARow >= ANSWERS_IN_A_ROW) return { done: true, value: undefined };
      return { done: false, now: now ?? `${inARow} of ${ANSWERS_IN_A_ROW} answers` };
    },
  });
}

/** What is still wrong, as text. A connection that fails is no error here: the address is on its way. */
async function lookOnce(name: PublicName, expected: Expected): Promise<string | undefined> {
  try {
    return mismatch(await askPublicName(name), expected);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function mismatch(answer: PublicAnswer, expected: Expected): string | undefined {
  if (answer.status !== 200) return `status ${answer.status}`;
  if (answer.version !== undefined && answer.version !== expected.lagoVersion)
    return `Lago ${answer.version}`;
  if (answer.release !== undefined && answer.release !== expected.release) return `release ${answer.release}`;
  if (answer.color !== undefined && answer.color !== '' && answer.color !== expected.color) {
    return `color ${answer.color}`;
  }
  if (expected.direct && answer.turn !== undefined && answer.turn !== 'off')
    return 'the other color, which forwards';
  const saysWho = answer.release !== undefined || answer.version !== undefined;
  return saysWho ? undefined : 'an answer that names neither release nor version';
}

/** `/api/health`: at the bare `/health` the front answers 200 to anything (facts: lago.md 3.6). */
export function askPublicName(name: PublicName): Promise<PublicAnswer> {
  const target: Endpoint = name.connectTo(name.address, 443);
  return ask(name.domain, { host: target.host, port: target.port, agent: false });
}

/** Over a connection that is there, like one through an instance. Whose certificate it is does not matter. */
export async function askOver(socket: Duplex, domain: string): Promise<PublicAnswer> {
  const createConnection = () => connect({ socket, servername: domain, rejectUnauthorized: false });
  try {
    return await ask(domain, { createConnection });
  } catch (error) {
    throw throughTunnel(error);
  } finally {
    socket.destroy();
  }
}

function ask(domain: string, way: RequestOptions): Promise<PublicAnswer> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        ...way,
        servername: domain,
        headers: { host: domain, connection: 'close', accept: 'application/json' },
        path: '/api/health',
        timeout: 3000,
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            release: header(response.headers['x-lago-release']),
            color: header(response.headers['x-lago-color']),
            turn: header(response.headers[TURN_HEADER.toLowerCase()]),
            version: versionIn(Buffer.concat(pieces).toString()),
          }),
        );
      },
    );
    call.on('timeout', () => call.destroy(new Error('no answer within 3 s')));
    call.on('error', reject);
    call.end();
  });
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Lago's health answer names its version; a build of a commit names something else, which says nothing. */
function versionIn(body: string): string | undefined {
  try {
    const { version } = JSON.parse(body) as { version?: unknown };
    return typeof version === 'string' && /^v\d+\.\d+\.\d+$/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}
