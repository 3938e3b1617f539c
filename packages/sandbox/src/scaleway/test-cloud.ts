import { emptyWorld, type World } from '../world.ts';
import { type SteppedClock, steppedClock } from './clock.ts';
import { type LocalScaleway, type LocalScalewayOptions, startLocalScaleway } from './server.ts';

/** An answer, with its body loosely typed for assertions. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the body as it expects it.
  readonly body: any;
}

export interface TestCloud {
  readonly scaleway: LocalScaleway;
  readonly clock: SteppedClock;
  /** What the world was asked for, in order, such as `route 203.0.113.1 → nowhere`. */
  readonly worldCalls: readonly string[];
  call(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** A local Scaleway whose time stands still until the test steps it, in front of a world that only takes notes. */
export async function startTestCloud(options: LocalScalewayOptions = {}): Promise<TestCloud> {
  const problem = (error: unknown): never => {
    throw error;
  };
  const clock = steppedClock(problem);
  const worldCalls: string[] = [];
  const scaleway = await startLocalScaleway({
    clock,
    world: notingWorld(worldCalls),
    seedIds: 'test',
    onProblem: problem,
    ...options,
  });
  return { scaleway, clock, worldCalls, call: (...request) => call(scaleway.url, ...request) };
}

export async function call(url: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'X-Auth-Token': 'secret' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  const { status, headers } = response;
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
}

function notingWorld(calls: string[]): World {
  const note = (text: string) => void calls.push(text);
  return {
    ...emptyWorld,
    instances: {
      async boot(request) {
        note(
          `boot ${request.name} with ${[...request.publicAddresses, ...request.privateAddresses].join(', ')}`,
        );
        return emptyWorld.instances.boot(request);
      },
      shutDown: async () => note('shut down'),
      destroy: async () => note('destroy'),
      routeAddress: (address, serverId) => note(`route ${address} → ${serverId ?? 'nowhere'}`),
      setPrivateAddresses: (_serverId, addresses) => note(`private ${addresses.join(', ')}`),
    },
  };
}
