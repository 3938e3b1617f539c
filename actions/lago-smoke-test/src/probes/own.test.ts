import type { OwnProbe } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../probe.ts';
import { ownProbes } from './own.ts';

const ask: Ask = async () => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-version': '7' },
  body: '{"data":{"items":[{"name":"a","ok":true}]}}',
  phases: { dns: null, tcp: 1, tls: 1, firstByte: 12 },
  certificate: null,
});

function run(own: Partial<OwnProbe>): Promise<string> {
  const [probe] = ownProbes([{ name: 'mine', path: '/x', status: 200, ...own }]);
  return probe?.run(ask) ?? Promise.reject(new Error('no probe'));
}

describe('an own probe', () => {
  it.each<[string, Partial<OwnProbe>]>([
    ['a status', {}],
    ['a header', { header: { name: 'X-Version' } }],
    ["a header's value", { header: { name: 'X-Version', equals: '7' } }],
    ['a JSON value', { json: { path: 'data.items[0].name', equals: 'a' } }],
    ['a JSON value from the root', { json: { path: '$.data.items[0].ok', equals: true } }],
    ['that there is a JSON value', { json: { path: 'data.items' } }],
    ['a text', { contains: '"ok"' }],
    ['a time', { 'max-milliseconds': 20 }],
  ])('holds by %s', async (_what, own) => {
    await expect(run(own)).resolves.toBe('status 200, first byte after 12 ms');
  });

  it.each<[string, Partial<OwnProbe>, string]>([
    ['another status', { status: 204 }, 'expected status 204; came status 200'],
    [
      'a header that is missing',
      { header: { name: 'x-other' } },
      'expected header x-other; came no such header',
    ],
    [
      'another header',
      { header: { name: 'x-version', equals: '8' } },
      'expected header x-version: 8; came 7',
    ],
    ['another JSON value', { json: { path: 'data.items[0].name', equals: 'b' } }, 'came "a"'],
    ['no JSON value', { json: { path: 'data.nothing[1]' } }, 'came nothing there'],
    ['another text', { contains: 'absent' }, 'a body with “absent”'],
    ['too long a time', { 'max-milliseconds': 5 }, 'expected a first byte within 5 ms; came one after 12 ms'],
  ])('fails by %s', async (_what, own, message) => {
    await expect(run(own)).rejects.toThrow(message);
  });
});
