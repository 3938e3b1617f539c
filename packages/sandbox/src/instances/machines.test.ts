import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestMachines, type TestMachines } from './test-machines.ts';

let world: TestMachines;

beforeEach(async () => {
  world = await startTestMachines(['203.0.113.1', '203.0.113.2', '203.0.113.3']);
});
afterEach(() => world.stop());

describe('machines', () => {
  it('tell where every public address and mapped name leads before any machine exists', () => {
    world.machines.mapName('billing.example.com', '203.0.113.3');
    const entries = world.machines.connectTo().split(',');
    expect(entries).toHaveLength(12);
    const of = (host: string): string | undefined =>
      entries.find((entry) => entry.startsWith(`${host}:443=`))?.split('=')[1];
    expect(of('203.0.113.3')).toMatch(/^127\.\d+\.\d+\.\d+:\d+$/);
    expect(of('billing.example.com')).toBe(of('203.0.113.3'));
    expect(() => world.machines.mapName('x', '8.8.8.8')).toThrow('8.8.8.8 is not in the pool');
  });

  it('keep host keys and home over a reboot, and are silent while off', async () => {
    const first = await world.boot('blue', '203.0.113.1');
    await (await world.connect('blue')).execCommand('echo kept > note');
    await world.machines.world.shutDown('blue');
    expect(world.machines.machine('blue')?.sshTarget).toBeUndefined();
    expect(await world.boot('blue', '203.0.113.1')).toBe(first);
    expect((await (await world.connect('blue')).execCommand('cat note')).stdout).toBe('kept');
  });

  it('see each other under private addresses, public ones and their own', async () => {
    await world.boot('blue', '203.0.113.1', '172.16.0.2');
    await world.boot('green', '203.0.113.2', '172.16.0.3');
    const green = world.machines.machine('green');
    const blue = world.machines.machine('blue');
    expect(green?.resolve('172.16.0.2', 22)).toEqual(blue?.sshTarget);
    expect(green?.resolve('127.0.0.1', 22)).toEqual(green?.sshTarget);
    expect(green?.resolve('203.0.113.1', 22)).toEqual(world.machines.resolve('203.0.113.1', 22));
    expect(green?.resolve('172.16.0.99', 22)).toBeUndefined();
  });
});
