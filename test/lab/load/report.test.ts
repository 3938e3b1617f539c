import { describe, expect, it } from 'vitest';
import { judgeError, judgeReply, type Outcome, reportOf } from './report.ts';

const request = { id: 'a-1', path: '/', method: 'POST', bodyBytes: 1, bodySeconds: 0 } as const;

function outcome(given: Partial<Outcome>): Outcome {
  return {
    kind: 'new',
    id: 'a-1',
    isPost: true,
    beganAt: 1000,
    milliseconds: 10,
    release: 'old',
    failure: undefined,
    detail: '',
    ...given,
  };
}

describe('a reply', () => {
  it.each([
    [{ status: 200, body: '{"id":"a-1"}' }, undefined],
    [{ status: 200, body: '{"id":"a-2"}' }, 'wrong'],
    [{ status: 404, body: '' }, 'wrong'],
    [{ status: 502, body: '' }, '5xx'],
  ])('%j counts as %s', (reply, failure) => {
    expect(judgeReply(request, { ...reply, release: '' })?.[0]).toBe(failure);
  });
});

it.each([
  ['ECONNRESET', 'read ECONNRESET', 'reset'],
  ['ECONNREFUSED', 'connect ECONNREFUSED', 'refused'],
  ['TIMEOUT', 'no answer in 15 s', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificate has expired', 'other'],
])('an error with code %s counts as %s', (code, message, failure) => {
  expect(judgeError(Object.assign(new Error(message), { code }))[0]).toBe(failure);
});

describe('the report', () => {
  it('says how long nobody was answered, over all kinds of clients', () => {
    const { stallMs } = reportOf([
      outcome({ beganAt: 1000 }),
      outcome({ beganAt: 3000, kind: 'HTTP/2' }),
      outcome({ beganAt: 2000, failure: 'reset' }),
    ]);
    expect(stallMs).toBe(2000);
  });

  it('keeps the moment of the last request that each release answered', () => {
    const { lastBegun } = reportOf([
      outcome({ beganAt: 1000 }),
      outcome({ beganAt: 1500, release: 'new' }),
      outcome({ beganAt: 1200 }),
    ]);
    expect(lastBegun).toEqual({ old: 1200, new: 1500 });
  });

  it('leaves what is slow by nature out of the percentiles, and failures out of what was accepted', () => {
    const report = reportOf([
      outcome({}),
      outcome({ kind: 'slow', isPost: false, milliseconds: 3000 }),
      outcome({ id: 'a-3', failure: 'timeout', milliseconds: 15_000 }),
    ]);
    expect(report).toMatchObject({ requests: 3, failed: 1, p99Ms: 10, slowestMs: 3000, accepted: ['a-1'] });
    expect(report.byFailure.timeout).toBe(1);
  });
});
