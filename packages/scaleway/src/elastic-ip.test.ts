import type { Topology } from '@lago-scw/contracts';
import { createEffects, type EffectEvent } from '@lago-scw/effects';
import { expect, test } from 'vitest';
import { createScaleway } from './client.ts';
import { activeColor, addressPlace, moveElasticIp } from './elastic-ip.ts';

const instance = (name: string) => ({
  serverId: `server-${name}`,
  name,
  managementAddress: '51.15.0.1',
  privateAddress: '172.16.0.2',
  hostKeyFingerprints: [],
});
const topology = {
  elasticIp: { id: 'ip-1', address: '51.15.0.9' },
  instances: { blue: instance('blue'), green: instance('green') },
} as unknown as Topology;

interface World {
  server: string | null;
  state: string;
  readonly patches: (string | null)[];
}

/** An API with one IP. `patch` decides what a PATCH does to it. */
function setUp(
  patch: (world: World, server: string | null) => Response | undefined,
  owner: string | null = 'server-blue',
) {
  const world: World = { server: owner, state: owner === null ? 'detached' : 'attached', patches: [] };
  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  const ip = () =>
    json({
      ip: {
        id: 'ip-1',
        address: '51.15.0.9',
        state: world.state,
        tags: [],
        ...(world.server === null ? {} : { server: { id: world.server, name: world.server } }),
      },
    });
  const send = async (input: unknown): Promise<Response> => {
    const request = input as Request;
    if (request.url.includes('/servers/')) {
      return json({
        server: { id: 'server-blue', public_ips: world.server === 'server-blue' ? [{ id: 'ip-1' }] : [] },
      });
    }
    if (request.method === 'GET') return ip();
    const { server } = (await request.json()) as { server: string | null };
    world.patches.push(server);
    return patch(world, server) ?? ip();
  };
  const scaleway = createScaleway({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: '11111111-1111-4111-8111-111111111111',
    projectId: '22222222-2222-4222-8222-222222222222',
    zone: 'fr-par-1',
    region: 'fr-par',
    send: send as typeof fetch,
  });
  const events: EffectEvent[] = [];
  const effects = createEffects({ listeners: [(event) => events.push(event)], firstPauseMs: 1 });
  const move = (to: 'blue' | 'green') =>
    moveElasticIp({ scaleway, effects, topology, to, timeoutSeconds: 0.3, settleSeconds: 0.01 });
  return { world, scaleway, effects, move, events };
}

const attach = (world: World, server: string | null): undefined => {
  world.server = server;
  world.state = server === null ? 'detached' : 'attached';
};

test('one PATCH moves it, and the owner is read from the IP', async () => {
  const { world, move, scaleway, effects } = setUp(attach);
  expect(await move('green')).toMatchObject({ from: 'blue', to: 'green', moved: true, detached: false });
  expect(world.patches).toEqual(['server-green']);
  expect(await activeColor({ scaleway, effects, topology })).toBe('green');
});

test('where it is already, nothing is asked of the API but where it is', async () => {
  const { world, move } = setUp(attach);
  expect(await move('blue')).toMatchObject({ moved: false });
  expect(world.patches).toEqual([]);
});

test('an address that neither color has is attached to the one that is asked for', async () => {
  const { world, move } = setUp(attach, null);
  expect(await move('blue')).toMatchObject({ from: null, moved: true, detached: false });
  expect(world.patches).toEqual(['server-blue']);
});

test('it waits while the attachment is pending', async () => {
  const { move, world } = setUp((world, server) => {
    world.server = server;
    world.state = 'pending';
    setTimeout(() => {
      world.state = 'attached';
    }, 60);
    return undefined;
  });
  expect(await move('green')).toMatchObject({ moved: true, detached: false });
  expect(world.state).toBe('attached');
});

test('an API that refuses the one call is answered by detaching first', async () => {
  const { world, move } = setUp((world, server) => {
    if (server !== null && world.server !== null) {
      return new Response('{"message":"already attached"}', {
        status: 400,
        headers: { 'content-type': 'application/json' },
      });
    }
    return attach(world, server);
  });
  expect(await move('green')).toMatchObject({ moved: true, detached: true });
  expect(world.patches).toEqual(['server-green', null, 'server-green']);
});

test('an attachment that the API said OK to and lost is noticed', async () => {
  let lost = 0;
  const { world, move } = setUp((world, server) => {
    attach(world, server);
    if (server !== null && lost++ === 0) {
      world.server = null;
      world.state = 'detached';
    }
    return undefined;
  });
  expect(await move('green')).toMatchObject({ moved: true, detached: true });
  expect(world.server).toBe('server-green');
});

test('when it cannot be moved it goes back, and the error says where it is', async () => {
  const { world, move } = setUp((world, server) => {
    if (server === 'server-green') return new Response('{"message":"no"}', { status: 400 });
    return attach(world, server);
  });
  await expect(move('green')).rejects.toMatchObject({
    code: 'elastic-ip',
    message: expect.stringContaining('It is on blue.'),
  });
  expect(world.server).toBe('server-blue');
});

test('an address that no call would move stays where it was, untouched', async () => {
  const { world, move } = setUp(() => new Response('{"message":"no"}', { status: 400 }));
  await expect(move('green')).rejects.toMatchObject({ message: expect.stringContaining('It is on blue.') });
  expect(world.patches).toEqual(['server-green', null]);
});

test('when it cannot go back either, the error says what to do by hand at once', async () => {
  const { move } = setUp((world, server) => {
    if (server !== null) return new Response('{"message":"no"}', { status: 400 });
    return attach(world, server);
  });
  await expect(move('green')).rejects.toMatchObject({
    remedy: expect.stringContaining('Attach 51.15.0.9 to the blue server by hand now'),
  });
});

test('an attachment that stays pending is tried again in two calls', async () => {
  const { world, move } = setUp((world, server) => {
    const hangs = server !== null && world.server !== null;
    attach(world, server);
    if (hangs) world.state = 'pending';
    return undefined;
  });
  expect(await move('green')).toMatchObject({ moved: true, detached: true });
  expect(world).toMatchObject({ server: 'server-green', state: 'attached' });
});

test('where it stays pending either way it goes back, in two calls too when one hangs', async () => {
  const { world, move } = setUp((world, server) => {
    const hangs = server === 'server-green' || (server !== null && world.server !== null);
    attach(world, server);
    if (hangs) world.state = 'pending';
    return undefined;
  });
  await expect(move('green')).rejects.toMatchObject({
    message: expect.stringMatching(/last seen: pending to server-green.* It is on blue\./),
  });
  expect(world).toMatchObject({ server: 'server-blue', state: 'attached' });
});

test('an address that hangs on its way is there as little as one that nobody has', async () => {
  const { world, move, ...options } = setUp(attach);
  world.state = 'pending';
  expect(await addressPlace({ ...options, topology })).toEqual({ color: 'blue', isAttached: false });
  expect(await move('blue')).toMatchObject({ from: 'blue', moved: true });
});

test('every call is an effect with an id of its own', async () => {
  const { move, events } = setUp(attach);
  await move('green');
  const ids = new Set(events.map(({ id }) => id));
  expect([...ids]).toEqual([
    'elastic-ip.owner',
    'elastic-ip.move',
    'elastic-ip.wait-attached',
    'elastic-ip.verify-first',
    'elastic-ip.verify-again',
  ]);
});
