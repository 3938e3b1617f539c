import { parseConnectTo } from '@lago-scw/contracts';
import { createEffects } from '@lago-scw/effects';
import {
  breakLock,
  connect,
  type Host,
  type LockRequest,
  lockHosts,
  readLock,
  releaseLock,
} from '@lago-scw/host';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestMachines, type TestMachines } from '../../packages/sandbox/src/instances/test-machines.ts';

let machines: TestMachines;
let hosts: Host[];
const effects = createEffects({ listeners: [], firstPauseMs: 1 });

beforeAll(async () => {
  const addresses = ['203.0.113.1', '203.0.113.2'];
  machines = await startTestMachines(addresses);
  hosts = await Promise.all(
    addresses.map(async (address, index) => {
      const name = ['blue', 'green'][index] ?? '';
      const published = await machines.boot(name, address);
      return connect({
        name,
        address,
        user: 'root',
        privateKey: machines.privateKey,
        fingerprints: published.match(/SHA256:\S+/g) ?? [],
        connectTo: parseConnectTo(machines.machines.connectTo()),
        effects,
      });
    }),
  );
});
afterEach(async () => {
  for (const host of hosts) await host.run(['rm', '-rf', 'lago-scw']);
});
afterAll(async () => {
  for (const host of hosts) host.close();
  await machines.stop();
});

function request(run: string, minutes = 30): LockRequest {
  return { run, url: `https://github.test/runs/${run}`, actor: 'ada', operation: 'deploy', minutes };
}

async function owners(): Promise<(string | undefined)[]> {
  const locks = await Promise.all(hosts.map((host) => readLock(host, effects)));
  return locks.map(({ owner }) => owner?.run);
}

describe('the lock of both hosts', () => {
  it('keeps a second run out, and tells it who, since when, until when, where, and how to break it', async () => {
    await lockHosts(hosts, request('1'), effects);
    const refused: unknown = await lockHosts(hosts, request('2'), effects).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'locked', remedy: expect.stringContaining('operation: unlock') });
    expect(String(refused)).toMatch(
      /blue is locked by ada, run 1 \(https:\/\/github.test\/runs\/1\), operation deploy, since 20\S+Z until 20\S+Z/,
    );
    expect(await owners()).toEqual(['1', '1']);
  });

  it('is taken on both or on none', async () => {
    await lockHosts(hosts.slice(1), request('1'), effects);
    await expect(lockHosts(hosts, request('2'), effects)).rejects.toMatchObject({ code: 'locked' });
    expect(await owners()).toEqual([undefined, '1']);
  });

  it('is renewed by the run that has it', async () => {
    await lockHosts(hosts, request('1', 1), effects);
    await lockHosts(hosts, request('1', 60), effects);
    const { owner } = await readLock(hosts[0] as Host, effects);
    expect((owner?.expires ?? 0) - (owner?.since ?? 0)).toBeGreaterThanOrEqual(3600);
  });

  it('counts for nothing after its time', async () => {
    await lockHosts(hosts, request('dead', 0), effects);
    expect((await readLock(hosts[0] as Host, effects)).state).toBe('expired');
    await lockHosts(hosts, request('2'), effects);
    expect(await owners()).toEqual(['2', '2']);
  });

  it('goes to exactly one of many that ask at once, free or expired', async () => {
    const blue = hosts.slice(0, 1);
    for (const round of ['free', 'expired']) {
      if (round === 'expired') {
        for (const host of blue) await breakLock(host, effects);
        await lockHosts(blue, request('dead', 0), effects);
      }
      const asked = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) => lockHosts(blue, request(`${round}-${index}`), effects)),
      );
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('is given back by its owner only', async () => {
    await lockHosts(hosts, request('1'), effects);
    expect(await releaseLock(hosts[0] as Host, '2', effects)).toBe(false);
    expect(await releaseLock(hosts[0] as Host, '1', effects)).toBe(true);
    expect(await owners()).toEqual([undefined, '1']);
  });

  it('can be broken, which tells whose it was', async () => {
    await lockHosts(hosts, request('1'), effects);
    expect((await breakLock(hosts[0] as Host, effects))?.run).toBe('1');
    expect(await breakLock(hosts[0] as Host, effects)).toBeUndefined();
  });

  it('stays whole when an actor or a link holds line ends', async () => {
    await lockHosts(hosts, { ...request('1'), actor: 'x\nrun=2\nexpires=0', url: "'$(id)" }, effects);
    expect((await readLock(hosts[0] as Host, effects)).owner).toMatchObject({
      run: '1',
      actor: 'x?run=2?expires=0',
      url: "'$(id)",
    });
  });
});
