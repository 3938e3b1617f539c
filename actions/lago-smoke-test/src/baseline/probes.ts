import type { EndpointTimes } from '@lago-scw/contracts';
import { type Ask, type Probe, ProbeFailure, ProbeInconclusive } from '../probe.ts';
import { type Endpoint, measure, noSamples, type Samples, timesOf } from './burst.ts';
import { judgeTimes, type Limit } from './statistics.ts';

/** As many times as a burst is lengthened while nothing can be said. */
const ROUNDS = 4;

/** Below this a difference is the machine's, not the release's. */
const FLOOR_MILLISECONDS = 10;

/** Of a wrong word in one whole smoke test. */
const RISK = 0.01;

export interface BaselineOptions {
  readonly endpoints: readonly Endpoint[];
  /** Requests per endpoint and side in one burst. */
  readonly burst: number;
  /** Per cent that a time may grow by; left out, times are measured and not judged. */
  readonly maxRegression: number | undefined;
  /** The active color, when the target is the standby. */
  readonly askActive: Ask | undefined;
  /** Of an earlier run's report; left out when no path was given. */
  readonly previous: readonly EndpointTimes[] | undefined;
  readonly after: readonly string[];
}

export interface Baseline {
  readonly probes: readonly Probe[];
  /** What was measured of the target. */
  times(): EndpointTimes[];
}

/** Times of the target: measured beside those of the active color, and compared with them and with an earlier run's. */
export function baseline(options: BaselineOptions): Baseline {
  const sides = options.endpoints.map((endpoint) => ({
    endpoint,
    target: noSamples(endpoint.name),
    active: noSamples(endpoint.name),
  }));
  return {
    times: () => sides.map(({ target }) => timesOf(target)).filter(({ samples }) => samples.length > 0),
    probes: [measuringProbe(sides, options), activeProbe(sides, options), previousProbe(sides, options)],
  };
}

interface Side {
  readonly endpoint: Endpoint;
  readonly target: Samples;
  readonly active: Samples;
}

function measuringProbe(sides: readonly Side[], options: BaselineOptions): Probe {
  return {
    id: 'baseline.times',
    name: 'Times of a short burst',
    after: options.after,
    run: async (ask) => {
      for (const side of sides) await measureSide(side, ask, options);
      const faulty = sides.filter(({ target }) => target.errors > 0);
      if (faulty.length === 0) return figures(sides.map(({ target }) => target));
      throw new ProbeFailure(
        `status 200 to ${options.burst} requests in a row`,
        faulty.map(({ target }) => `${target.errors} others to ${target.endpoint}`).join(', '),
        faulty.every(({ target }) => target.firstBytes.length === 0)
          ? 'None succeeds, so this is no matter of load: see what the other probes say of this endpoint.'
          : 'Some requests fail while others succeed: look at `docker compose logs api proxy` for restarts, and at Puma threads and the database pool.',
      );
    },
  };
}

/** Longer while something that it is compared with leaves undecided whether it is slower. */
async function measureSide(side: Side, ask: Ask, options: BaselineOptions): Promise<void> {
  const { endpoint, target, active } = side;
  const { askActive, burst, maxRegression } = options;
  const both = [
    { ask, samples: target },
    ...(askActive === undefined ? [] : [{ ask: askActive, samples: active }]),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    await measure(endpoint, both, burst);
    if (maxRegression === undefined) return;
    const judgements = referencesOf(side, options).map((reference) =>
      judge(timesOf(target), reference, options),
    );
    if (judgements.includes('regressed') || !judgements.includes('undecided')) return;
  }
}

function referencesOf({ target, active }: Side, { previous = [] }: BaselineOptions): EndpointTimes[] {
  return [
    ...(active.firstBytes.length === 0 ? [] : [timesOf(active)]),
    ...previous.filter(({ endpoint }) => endpoint === target.endpoint),
  ];
}

function activeProbe(sides: readonly Side[], options: BaselineOptions): Probe {
  return {
    id: 'baseline.active',
    name: 'Times beside the active color',
    ...(options.askActive === undefined ? { skipped: 'the target is no standby' } : {}),
    needs: ['baseline.times'],
    run: async () =>
      compare(
        sides.flatMap(({ target, active }) =>
          active.firstBytes.length === 0 ? [] : [[timesOf(target), timesOf(active)] as const],
        ),
        'the active color in the same minute',
        options,
      ),
  };
}

function previousProbe(sides: readonly Side[], options: BaselineOptions): Probe {
  const { previous } = options;
  return {
    id: 'baseline.previous',
    name: 'Times beside the previous report',
    ...(previous === undefined
      ? { skipped: "the input 'baseline' is not set, or its report has no times" }
      : {}),
    needs: ['baseline.times'],
    run: async () =>
      compare(
        sides.flatMap(({ target }) => {
          const before = previous?.find(({ endpoint }) => endpoint === target.endpoint);
          return before === undefined ? [] : [[timesOf(target), before] as const];
        }),
        'the previous report',
        options,
      ),
  };
}

function compare(
  pairs: readonly (readonly [EndpointTimes, EndpointTimes])[],
  beside: string,
  options: BaselineOptions,
): string {
  const told = (chosen: typeof pairs) =>
    chosen.map(([now, then]) => `${now.endpoint} ${figure(now)} against ${figure(then)}`).join('; ');
  if (pairs.length === 0) throw new ProbeInconclusive(`${beside} has no times to compare with`, '');
  if (options.maxRegression === undefined) return `not judged (max-regression is not set): ${told(pairs)}`;
  const judged = pairs.map((pair) => ({ pair, judgement: judge(...pair, options) }));
  const of = (wanted: string) =>
    judged.filter(({ judgement }) => judgement === wanted).map(({ pair }) => pair);
  const regressed = of('regressed');
  if (regressed.length > 0) {
    throw new ProbeFailure(
      `times at most ${options.maxRegression} % above those of ${beside}`,
      told(regressed),
      'The release is slower, or its host is: look at CPU and memory of both hosts, at slow queries in Cockpit, and at indexes that the migration has yet to build.',
    );
  }
  const undecided = of('undecided');
  if (undecided.length === 0) return told(pairs);
  throw new ProbeInconclusive(
    `the times scatter too much to tell a regression of ${options.maxRegression} % from none: ${told(undecided)}`,
    "Run the test again, raise 'burst', or raise 'max-regression'.",
  );
}

function judge(now: EndpointTimes, then: EndpointTimes, { maxRegression = 0, endpoints }: BaselineOptions) {
  const limit: Limit = {
    share: maxRegression / 100,
    floorMilliseconds: FLOOR_MILLISECONDS,
    // Shared by all that is judged: endpoints, two references, the lengthenings of a burst.
    risk: RISK / (endpoints.length * 2 * ROUNDS),
  };
  return judgeTimes(now.samples, then.samples, limit);
}

function figures(samples: readonly Samples[]): string {
  return samples.map((sample) => `${sample.endpoint} ${figure(timesOf(sample))}`).join('; ');
}

function figure({ p50, p95, p99 }: EndpointTimes): string {
  return `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
}
