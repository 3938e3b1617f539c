import type { Color } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { bringAddressBack } from './bring-address-back.ts';
import type { Cloud } from './cloud.ts';

function cloudWith(owner: Color | null, isAttached = owner !== null) {
  const seen = { owner, moves: 0 };
  const cloud: Cloud = {
    activeColor: async () => seen.owner,
    addressPlace: async () => ({ color: seen.owner, isAttached }),
    moveElasticIp: async (to) => {
      seen.owner = to;
      seen.moves += 1;
    },
    isPoweredOff: async () => false,
    setPower: async () => {},
    backUpDatabase: () => Promise.reject(new Error('no backup here')),
  };
  return { cloud, seen };
}

describe('after a run that was cut off', () => {
  it('an Elastic IP that is attached to neither color goes back to where it came from', async () => {
    const { cloud, seen } = cloudWith(null);
    expect(await bringAddressBack(cloud, 'blue')).toBe(true);
    expect(seen).toEqual({ owner: 'blue', moves: 1 });
  });

  it('so does one that is stuck on its way', async () => {
    const { cloud, seen } = cloudWith('green', false);
    expect(await bringAddressBack(cloud, 'blue')).toBe(true);
    expect(seen).toEqual({ owner: 'blue', moves: 1 });
  });

  it.each(['blue', 'green'] as const)('an Elastic IP on %s stays there', async (owner) => {
    const { cloud, seen } = cloudWith(owner);
    expect(await bringAddressBack(cloud, 'blue')).toBe(false);
    expect(seen).toEqual({ owner, moves: 0 });
  });
});
