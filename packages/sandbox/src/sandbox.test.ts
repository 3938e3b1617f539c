import type { EventEmitter } from 'node:events';
import { NodeSSH } from 'node-ssh';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMachines,
  defaultPublicAddresses,
  emptyWorld,
  type LocalScaleway,
  lagoImageCatalog,
  type Machines,
  startLocalScaleway,
} from './index.ts';
import { createSshKeyPair } from './instances/host-keys.ts';

/** Generous: other work on the machine may make everything slow. */
const patience = { timeout: 10_000 };

const keys = createSshKeyPair();
let machines: Machines;
let scaleway: LocalScaleway;

// biome-ignore lint/suspicious/noExplicitAny: the API's bodies are read as this test expects them.
async function call(method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${scaleway.url}${path}`, {
    method,
    headers: { 'X-Auth-Token': 'any' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

const instance = '/instance/v1/zones/fr-par-1';

async function startServer(name: string): Promise<{ id: string; address: string }> {
  const { ip } = await call('POST', `${instance}/ips`, { type: 'routed_ipv4' });
  const { server } = await call('POST', `${instance}/servers`, {
    name,
    commercial_type: 'PRO2-XS',
    image: 'ubuntu_noble',
    dynamic_ip_required: false,
    public_ips: [ip.id],
  });
  await call('POST', `${instance}/servers/${server.id}/action`, { action: 'poweron' });
  await expect.poll(() => machines.machine(server.id)?.running, patience).toBe(true);
  return { id: server.id, address: ip.address };
}

async function hostNameBehind(address: string): Promise<string | undefined> {
  const target = machines
    .connectTo()
    .split(',')
    .find((entry) => entry.startsWith(`${address}:22=`))
    ?.split('=')[1];
  const [host = '', port] = target?.split(':') ?? [];
  const ssh = new NodeSSH();
  await ssh.connect({ host, port: Number(port), username: 'root', privateKey: keys.private });
  const { stdout } = await ssh.execCommand('pwd');
  // The address may move next: what is left of this connection would then be answered by a reset.
  const closed = new Promise((resolve) => (ssh.connection as EventEmitter | null)?.once('close', resolve));
  ssh.dispose();
  await closed;
  return machines.all().find(({ home }) => home === stdout)?.name;
}

beforeAll(async () => {
  machines = await createMachines({
    imageCatalog: lagoImageCatalog,
    publicAddresses: defaultPublicAddresses,
    authorizedKeys: () => [keys.public],
    resolvePrivate: () => undefined,
  });
  scaleway = await startLocalScaleway({
    world: { instances: machines.world, databases: emptyWorld.databases },
    publicAddresses: defaultPublicAddresses,
  });
});
afterAll(async () => {
  await scaleway.stop();
  await machines.stop();
});

describe('the local Scaleway and its machines', () => {
  it('boots servers that answer on their addresses, and moves an address by an API call', async () => {
    const blue = await startServer('blue');
    const green = await startServer('green');
    expect(await hostNameBehind(blue.address)).toBe('blue');
    const fingerprints = await call('GET', `${instance}/servers/${blue.id}/user_data/ssh-host-fingerprints`);
    expect(fingerprints).toMatch(/^256 SHA256:\S+ root@blue \(ED25519\)$/m);

    const { ip } = await call('POST', `${instance}/ips`, { type: 'routed_ipv4' });
    for (const [server, name] of [
      [blue, 'blue'],
      [green, 'green'],
    ] as const) {
      await call('PATCH', `${instance}/ips/${ip.id}`, { server: server.id });
      await expect
        .poll(async () => (await call('GET', `${instance}/ips/${ip.id}`)).ip.state, patience)
        .toBe('attached');
      expect(await hostNameBehind(ip.address)).toBe(name);
    }
  });
});
