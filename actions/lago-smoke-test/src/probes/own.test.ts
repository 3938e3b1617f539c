import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OwnProbe } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../probe.ts';
import { runProbes } from '../run-probes.ts';
import { targetOf } from '../target.ts';
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

describe('an own probe of something else than this Lago', () => {
  const target = targetOf('green', EXAMPLE_TOPOLOGY, (host, port) => ({ host, port }));
  const probeOf = (url: string) =>
    runProbes(ownProbes([{ name: 'status', url, status: 200 }]), target, {
      effects: createEffects({ listeners: [] }),
      deadlineSeconds: 1,
    });

  it('asks there, under its own name, and is timed by phase', async () => {
    const server = createServer((request, response) =>
      response.end(`${request.headers.host}${request.url}`),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [probe] = ownProbes([
      {
        ...{ name: 'status', url: `http://127.0.0.1:${port}/now?of=all`, status: 200 },
        contains: `127.0.0.1:${port}/now?of=all`,
      },
    ]);
    const results = await runProbes(probe === undefined ? [] : [probe], target, {
      effects: createEffects({ listeners: [] }),
      deadlineSeconds: 1,
    });
    server.close();
    expect(results).toMatchObject([{ outcome: 'passed', phases: { tcp: expect.any(Number), tls: null } }]);
  });

  it('does not look for the fault in this Lago when nothing answers', async () => {
    const [silent] = await probeOf('http://127.0.0.1:9/now');
    expect(silent).toMatchObject({
      outcome: 'failed',
      remedy: expect.stringContaining('This probe is yours'),
    });
  });
});
