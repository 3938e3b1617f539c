import type { Clock } from '@lago-scw/effects';
import { type Clock as CloudClock, realClock, startLocalGitHub } from '@lago-scw/sandbox';
import {
  type Environment,
  type RunOptions,
  specText,
  startEnvironment,
} from '../../actions/scw-provision/src/sandboxed/environment.ts';
import { iamState } from '../../packages/sandbox/src/scaleway/iam/state.ts';
import { typicalLatency } from '../../packages/sandbox/src/scaleway/latency.ts';
import { rdbDurations } from '../../packages/sandbox/src/scaleway/rdb/durations.ts';

/** A first apply takes four minutes at recorded speed: it is played this many times faster, and counted back. */
const SPEED = 10;
const ENVIRONMENTS = [1, 10, 50];
const runs = 5;

/**
 * Against a local Scaleway with recorded latencies: a first apply beside the longest chain of what it has to wait for,
 * and a run that finds nothing to do, with more and more environments in the project.
 */
export async function benchProvision(): Promise<object> {
  maskQuietly();
  const firstApplyMs = await firstApply();
  const floorMs = floor();
  console.log(
    `first apply ${seconds(firstApplyMs)}, longest chain of recorded durations ${seconds(floorMs)}`,
  );
  const found = await withoutChanges();
  for (const { environments, calls, milliseconds } of found)
    console.log(
      `nothing to do, ${environments} environments in the project: ${calls} calls, ${milliseconds} ms`,
    );
  return {
    noopCalls: found.at(0)?.calls,
    noopMs: found.at(0)?.milliseconds,
    firstApplyMs,
    floorMs,
    noopCallsAt50: found.at(-1)?.calls,
    noopMsAt50: found.at(-1)?.milliseconds,
    // Of the process with the local Scaleway, the compiler and all.
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function firstApply(): Promise<number> {
  const environment = await startEnvironment(1 / SPEED, { action: fastClock() });
  try {
    return Math.round((await timed(() => environment.run())) * SPEED);
  } finally {
    await environment.stop();
  }
}

/** The action's own pauses pass as fast as the cloud's time does. */
function fastClock(): Clock {
  return {
    now: () => Date.now() * SPEED,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED)),
  };
}

/** Read what is there in two rounds; network, database, what is in it; read it all back. */
function floor(): number {
  const database = (method: string) => typicalLatency(method, '/rdb/v1');
  const reading = 2 * database('GET');
  const making =
    typicalLatency('POST', '/vpc/v2') +
    database('POST') +
    rdbDurations.createHighlyAvailable +
    database('POST') +
    database('PUT');
  return reading + making + reading;
}

interface Unchanged {
  readonly environments: number;
  readonly calls: number;
  readonly milliseconds: number;
}

async function withoutChanges(): Promise<Unchanged[]> {
  const clock = switchableClock();
  const environment = await startEnvironment(1, { cloud: clock });
  // Fifty environments are more than an organization may have before it asks.
  environment.scaleway.cloud.state(iamState).quotas.clear();
  const github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' } },
  });
  const options = (number: number): RunOptions => ({
    spec: specOf(number),
    secretsToken: 'pat',
    githubUrl: github.url,
  });
  const found: Unchanged[] = [];
  try {
    let made = 0;
    for (const environments of ENVIRONMENTS) {
      clock.atOnce();
      for (; made < environments; made++) await environment.run(options(made));
      clock.asRecorded();
      found.push({ environments, ...(await unchanged(environment, options(0))) });
    }
  } finally {
    await environment.stop();
    await github.stop();
  }
  return found;
}

/** With everything that provision can make. */
function specOf(number: number): string {
  return `${specText.replace('environment: prod', `environment: prod${number}`)}
redis: {}
storage: { bucket: files-of-prod${number}, managed: true }
mail: { from: billing@mail${number}.example.com, user: project, managed: true }
monitoring: { alert-email: ops@example.com }
`;
}

async function unchanged(
  environment: Environment,
  options: RunOptions,
): Promise<Omit<Unchanged, 'environments'>> {
  const times: number[] = [];
  let calls = 0;
  for (let run = 0; run < runs; run++) {
    times.push(
      await timed(async () => {
        const { requests, changing } = await environment.run(options);
        if (changing.length > 0) throw new Error(`the environment was not complete: ${changing.join(', ')}`);
        calls = requests.length;
      }),
    );
  }
  times.sort((a, b) => a - b);
  return { calls, milliseconds: Math.round(times[Math.floor(runs / 2)] ?? 0) };
}

interface SwitchableClock extends CloudClock {
  /** What is prepared for a measurement takes no time. */
  atOnce(): void;
  asRecorded(): void;
}

function switchableClock(): SwitchableClock {
  const [fast, slow] = [0, 1].map((factor) => realClock(factor, (error) => console.error(error)));
  if (fast === undefined || slow === undefined) throw new Error('there are two factors');
  let current = fast;
  return {
    now: () => current.now(),
    after: (milliseconds, effect) => current.after(milliseconds, effect),
    latency: (milliseconds) => current.latency(milliseconds),
    settled: async () => {
      await Promise.all([fast.settled(), slow.settled()]);
    },
    stop: () => {
      fast.stop();
      slow.stop();
    },
    atOnce: () => {
      current = fast;
    },
    asRecorded: () => {
      current = slow;
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The runner's commands that mask secrets would stand between the figures. */
function maskQuietly(): void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array) =>
    String(chunk).startsWith('::add-mask::') ? true : write(chunk);
}
