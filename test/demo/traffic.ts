import { Agent, request } from 'node:https';
import type { Endpoint } from '@lago-scw/contracts';

/** One request on the Elastic IP. Times in milliseconds since the epoch. */
export interface Sample {
  readonly at: number;
  readonly milliseconds: number;
  /** What went wrong, or null. */
  readonly fault: string | null;
  /** Release that answered, by its header. */
  readonly release: string | null;
}

export interface Traffic {
  readonly samples: readonly Sample[];
  stop(): Promise<void>;
}

interface TrafficOptions {
  readonly domain: string;
  readonly ca: string;
  readonly perSecond: number;
  /** Where the domain leads now; nothing while there is no Elastic IP yet. */
  readonly target: () => Endpoint | undefined;
}

const timeoutMs = 5_000;

/**
 * A constant stream of requests on the public name, half of them on kept-alive connections and half on new ones, GET
 * and POST in turn: what customers of a billing API do while it is being deployed.
 */
export function startTraffic(options: TrafficOptions): Traffic {
  const samples: Sample[] = [];
  const keptAlive = new Agent({ keepAlive: true, maxSockets: 4 });
  const pending = new Set<Promise<void>>();
  let sent = 0;
  const timer = setInterval(() => {
    const target = options.target();
    if (target === undefined) return;
    sent += 1;
    const one = ask(options, target, sent, keptAlive).then((sample) => {
      samples.push(sample);
      pending.delete(one);
    });
    pending.add(one);
  }, 1000 / options.perSecond);
  return {
    samples,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
      keptAlive.destroy();
    },
  };
}

function ask(options: TrafficOptions, target: Endpoint, sequence: number, keptAlive: Agent): Promise<Sample> {
  const at = Date.now();
  const isPost = sequence % 4 < 2;
  return new Promise((resolve) => {
    const finish = (fault: string | null, release: string | null) =>
      resolve({ at, milliseconds: Date.now() - at, fault, release });
    const sending = request({
      host: target.host,
      port: target.port,
      servername: options.domain,
      ca: options.ca,
      agent: sequence % 2 === 0 ? keptAlive : new Agent({ maxSockets: 1 }),
      method: isPost ? 'POST' : 'GET',
      path: isPost ? '/graphql' : '/api/health',
      headers: { host: options.domain, ...(isPost ? { 'content-type': 'application/json' } : {}) },
      signal: AbortSignal.timeout(timeoutMs),
    });
    sending.on('response', (response) => {
      const release = response.headers['x-lago-release'];
      response.on('error', (error) => finish(error.message, null));
      response.on('end', () =>
        finish(
          response.statusCode === 200 ? null : `HTTP ${response.statusCode}`,
          String(release ?? '') || null,
        ),
      );
      response.resume();
    });
    sending.on('error', (error) => {
      const what = error.name === 'TimeoutError' ? `no answer in ${timeoutMs / 1000} s` : error.message;
      finish(`${what} on a ${sending.reusedSocket ? 'kept-alive' : 'new'} connection`, null);
    });
    sending.end(isPost ? JSON.stringify({ query: '{ currentVersion { number } }' }) : undefined);
  });
}
