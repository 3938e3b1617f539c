import { once } from 'node:events';
import { createServer } from 'node:net';
import { ActionError, TransientError } from '@lago-scw/effects';
import { expect, test } from 'vitest';
import { createScaleway } from './client.ts';

const credentials = {
  accessKey: 'SCWXXXXXXXXXXXXXXXXX',
  secretKey: '11111111-1111-4111-8111-111111111111',
  projectId: '22222222-2222-4222-8222-222222222222',
  zone: 'fr-par-1',
  region: 'fr-par',
};

function answering(status: number, body?: unknown, headers: Record<string, string> = {}) {
  const text = body === undefined ? null : JSON.stringify(body);
  const reply = () =>
    new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
  return createScaleway({ ...credentials, send: async () => reply() });
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call should fail'),
    (error: unknown) => error,
  );
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const getServer = (scaleway: ReturnType<typeof createScaleway>) =>
  scaleway.instance.getServer({ serverId: 'server-1' });

test('a 429 without a body was not applied and is worth another try', async () => {
  const error = await errorOf(getServer(answering(429)));
  expect(error).toBeInstanceOf(TransientError);
  expect(error).toMatchObject({ applied: 'no' });
});

test('a 5xx may have been applied', async () => {
  expect(await errorOf(getServer(answering(503, { message: 'upstream' })))).toMatchObject({
    name: 'TransientError',
    applied: 'unknown',
  });
});

test('a resource in a transient state is worth another try', async () => {
  const body = {
    type: 'transient_state',
    resource: 'instance',
    resource_id: 'db-1',
    current_state: 'configuring',
  };
  const error = await errorOf(getServer(answering(409, body)));
  expect(error).toMatchObject({ name: 'TransientError', applied: 'no' });
  expect(String(error)).toContain('instance db-1 configuring');
});

test('a missing permission names the action, the permission set to give and the request', async () => {
  const body = {
    type: 'permissions_denied',
    message: 'insufficient permissions',
    details: [{ action: 'write', resource: 'compute_servers' }],
  };
  const error = await errorOf(getServer(answering(403, body, { 'x-request-id': 'abc-123' })));
  expect(error).toBeInstanceOf(ActionError);
  expect(error).toMatchObject({ code: 'scaleway-permission' });
  expect((error as ActionError).message).toContain('write compute_servers');
  expect((error as ActionError).message).toContain('request abc-123');
  expect((error as ActionError).remedy).toContain('InstancesFullAccess');
});

test('an exceeded quota says which and how much is used', async () => {
  const body = {
    type: 'quotas_exceeded',
    details: [{ resource: 'cp_servers_type_PRO2_XS', quota: 4, current: 4 }],
  };
  const error = await errorOf(getServer(answering(403, body)));
  expect(error).toMatchObject({ code: 'scaleway-quota' });
  expect((error as ActionError).message).toContain('cp_servers_type_PRO2_XS 4 of 4 used');
});

test('invalid arguments are named', async () => {
  const body = {
    type: 'invalid_arguments',
    details: [{ argument_name: 'volume_size', reason: 'constraint', help_message: 'must be at least 5 GB' }],
  };
  const error = await errorOf(getServer(answering(400, body)));
  expect((error as ActionError).message).toContain('volume_size constraint must be at least 5 GB');
});

test('a host that refuses connections was not reached', async () => {
  const scaleway = createScaleway({ ...credentials, apiUrl: `http://127.0.0.1:${await closedPort()}` });
  expect(await errorOf(getServer(scaleway))).toMatchObject({ name: 'TransientError', applied: 'no' });
});

test('no answer in time is an unknown effect', async () => {
  const send = (_input: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const scaleway = createScaleway({ ...credentials, timeoutSeconds: 0.02, send: send as typeof fetch });
  const error = await errorOf(getServer(scaleway));
  expect(error).toMatchObject({ name: 'TransientError', applied: 'unknown' });
  expect(String(error)).toContain('no answer in 0.02 s');
});

test('credentials of the wrong form are refused without showing the secret', async () => {
  const make = () => createScaleway({ ...credentials, accessKey: 'nonsense' });
  expect(make).toThrow(ActionError);
  expect(make).not.toThrow(credentials.secretKey);
});
