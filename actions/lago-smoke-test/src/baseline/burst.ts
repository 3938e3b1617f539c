import type { EndpointTimes } from '@lago-scw/contracts';
import { TransientError } from '@lago-scw/effects';
import type { Answer } from '../exchange.ts';
import type { Ask, Question } from '../probe.ts';
import { quantile } from './statistics.ts';

/** A cheap request, one for each thing that can become slow: Rails, GraphQL, the front, a query with a key. */
export interface Endpoint {
  readonly name: string;
  readonly question: Question;
}

export function endpointsOf(apiKey: string | undefined): Endpoint[] {
  const endpoints: Endpoint[] = [
    { name: 'GET /api/health', question: { path: '/api/health' } },
    {
      name: 'POST /graphql',
      question: {
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ currentVersion { number } }' }),
      },
    },
    { name: 'GET /', question: { path: '/' } },
  ];
  if (apiKey === undefined) return endpoints;
  const headers = { authorization: `Bearer ${apiKey}` };
  const path = '/api/v1/billable_metrics?per_page=1';
  return [...endpoints, { name: 'GET /api/v1/billable_metrics', question: { path, headers, secret: true } }];
}

/** What one side answered to one endpoint so far. */
export interface Samples {
  readonly endpoint: string;
  /** Milliseconds from the request to the first byte. */
  readonly firstBytes: number[];
  /** Milliseconds of one round trip: of opening the connection. */
  readonly roundTrips: number[];
  errors: number;
}

export function noSamples(endpoint: string): Samples {
  return { endpoint, firstBytes: [], roundTrips: [], errors: 0 };
}

/**
 * Asks all sides in turns, one request at a time, so that a busy runner or network slows all of them alike. Who comes
 * first changes from round to round.
 */
export async function measure(
  endpoint: Endpoint,
  sides: readonly { readonly ask: Ask; readonly samples: Samples }[],
  rounds: number,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? sides : sides.toReversed();
    for (const { ask, samples } of order) await sample(endpoint, ask, samples);
  }
}

async function sample({ question }: Endpoint, ask: Ask, samples: Samples): Promise<void> {
  let answer: Answer;
  try {
    answer = await ask(question);
  } catch (error) {
    if (!(error instanceof TransientError)) throw error;
    samples.errors += 1;
    return;
  }
  if (answer.status !== 200) {
    samples.errors += 1;
    return;
  }
  samples.firstBytes.push(answer.phases.firstByte);
  samples.roundTrips.push(answer.phases.tcp);
}

/** The far side's own time: the way there and back is taken off, as the shortest round trip that was seen. */
export function timesOf({ endpoint, firstBytes, roundTrips, errors }: Samples): EndpointTimes {
  const roundTrip = Math.min(...roundTrips, Number.POSITIVE_INFINITY);
  const samples = firstBytes.map((time) => Math.round(Math.max(0, time - roundTrip) * 100) / 100);
  return {
    endpoint,
    p50: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    p99: quantile(samples, 0.99),
    errors,
    samples,
  };
}
