import { createServer } from 'node:http';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects, TransientError } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import type { Probe } from './probe.ts';
import { dnsProbe } from './probes/dns.ts';
import { runProbes } from './run-probes.ts';
import { verdictOf } from './smoke-report.ts';
import { targetOf } from './target.ts';
import { DOMAIN } from './test-lago.ts';

const effects = createEffects({ listeners: [] });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const clearProbe: Probe = {
  id: 'clear',
  name: 'Clear',
  run: async (ask) => `status ${(await ask({ path: '/', tls: false })).status}`,
};

async function targetAt(port: number) {
  return targetOf('green', EXAMPLE_TOPOLOGY, () => ({ host: '127.0.0.1', port }));
}

describe('a probe without an answer', () => {
  it('fails at its deadline on a dead port, saying what was tried and what to look at', async () => {
    const target = await targetAt(await freePort());
    const [check] = await runProbes([clearProbe], target, { effects, deadlineSeconds: 1 });
    expect(check?.outcome).toBe('failed');
    expect(check?.detail).toMatch(/^expected an answer within 1 s; came ECONNREFUSED .* attempts\)$/);
    expect(check?.remedy).toContain('docker compose ps');
    expect(check?.attempts).toBeGreaterThan(1);
  });

  it('is tried again while the proxy says that Lago starts, and keeps the reason', async () => {
    const statuses = [502, 503, 200];
    const server = createServer((_request, response) => response.writeHead(statuses.shift() ?? 200).end());
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const target = await targetAt(typeof address === 'object' && address !== null ? address.port : 0);
    const [check] = await runProbes([clearProbe], target, { effects, deadlineSeconds: 5 });
    server.close();
    expect(check).toMatchObject({
      outcome: 'passed',
      attempts: 3,
      retried: ['status 502 from /', 'status 503 from /'],
    });
  });

  it('hangs no longer than its deadline', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const target = await targetAt(typeof address === 'object' && address !== null ? address.port : 0);
    const [check] = await runProbes([clearProbe], target, { effects, deadlineSeconds: 1 });
    server.closeAllConnections();
    server.close();
    expect(check?.detail).toContain('no answer within 1 s');
    expect(check?.milliseconds).toBeLessThan(2500);
  });
});

describe('the A record', () => {
  const target = targetOf('public', EXAMPLE_TOPOLOGY, (host, port) => ({ host, port }));
  const look = async (addresses: string[]) =>
    (await runProbes([dnsProbe(target, async () => addresses)], target, { effects, deadlineSeconds: 1 }))[0];

  it('passes when it is the Elastic IP', async () => {
    expect((await look(['203.0.113.9']))?.outcome).toBe('passed');
  });

  it.each([[['192.0.2.1']], [['203.0.113.9', '192.0.2.1']]])('fails on %s', async (addresses) => {
    expect((await look(addresses))?.outcome).toBe('failed');
  });

  it('names the missing record when the name is not in DNS', async () => {
    const lookUp = async () => {
      throw new TransientError('ENOTFOUND', 'no');
    };
    const [check] = await runProbes([dnsProbe(target, lookUp)], target, { effects, deadlineSeconds: 1 });
    expect(check?.remedy).toBe(`The name ${DOMAIN} is not in DNS: create an A record to 203.0.113.9.`);
  });
});

describe('the verdict', () => {
  const verdict = (outcomes: ('passed' | 'failed' | 'skipped' | 'inconclusive')[]) =>
    verdictOf(outcomes.map((outcome) => ({ name: outcome, outcome, detail: '', milliseconds: 1 })));

  it('is failed when nothing ran', () => {
    expect(verdict([])).toBe('failed');
    expect(verdict(['skipped'])).toBe('failed');
  });

  it('is passed only when all that ran passed', () => {
    expect(verdict(['passed', 'skipped'])).toBe('passed');
    expect(verdict(['passed', 'failed'])).toBe('failed');
  });

  it('is inconclusive when nothing failed and something could not be told', () => {
    expect(verdict(['passed', 'inconclusive'])).toBe('inconclusive');
    expect(verdict(['failed', 'inconclusive'])).toBe('failed');
    expect(verdict(['inconclusive', 'skipped'])).toBe('inconclusive');
  });
});
