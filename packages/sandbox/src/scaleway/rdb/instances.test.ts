import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SteppedClock, steppedClock } from '../clock.ts';
import { type LocalScaleway, startLocalScaleway } from '../server.ts';
import { blockInstance, type Call, rdbCaller } from './test-client.ts';

let scaleway: LocalScaleway;
let clock: SteppedClock;
let call: Call;

beforeEach(async () => {
  clock = steppedClock((error) => {
    throw error;
  });
  scaleway = await startLocalScaleway({ clock });
  call = rdbCaller(scaleway);
});

afterEach(() => scaleway.stop());

async function allTransitions(): Promise<void> {
  while (await clock.step());
}

async function readyInstance(request: object = blockInstance): Promise<string> {
  const { body } = await call('POST', '/instances', request);
  await allTransitions();
  return body.id;
}

async function privateNetwork(): Promise<string> {
  const response = await fetch(`${scaleway.url}/vpc/v2/regions/fr-par/private-networks`, {
    method: 'POST',
    headers: { 'X-Auth-Token': 'test' },
    body: JSON.stringify({ name: 'pn', subnets: ['172.16.8.0/22'] }),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}

describe('a new instance', () => {
  it('is provisioning without endpoints or settings, then ready with a public endpoint', async () => {
    const created = await call('POST', '/instances', blockInstance);
    expect(created.body).toMatchObject({
      status: 'provisioning',
      node_type: 'db-dev-s',
      endpoint: null,
      endpoints: [],
      settings: [],
      volume: { class: 'sbs', type: 'sbs_5k', size: 10_000_000_000 },
    });
    await clock.advance(100_000);
    expect((await call('GET', `/instances/${created.body.id}`)).body.status).toBe('provisioning');
    await allTransitions();
    const { body } = await call('GET', `/instances/${created.body.id}`);
    expect(body.status).toBe('ready');
    expect(body.endpoints).toMatchObject([{ load_balancer: {}, name: null }]);
    expect(body.endpoint).toEqual(body.endpoints[0]);
    expect(body.settings).toContainEqual({ name: 'max_connections', value: '100' });
    expect((await call('GET', `/instances/${body.id}/acls`)).body.rules).toMatchObject([{ ip: '0.0.0.0/0' }]);
  });

  it('with a private endpoint is private only, at an address that IPAM knows', async () => {
    const network = await privateNetwork();
    const spec = { private_network: { private_network_id: network, ipam_config: {} } };
    const created = await call('POST', '/instances', { ...blockInstance, init_endpoints: [spec] });
    const [endpoint] = created.body.endpoints;
    expect(endpoint).toMatchObject({ port: 5432, private_network: { provisioning_mode: 'ipam' } });
    await allTransitions();
    const { body } = await call('GET', `/instances/${created.body.id}`);
    expect(body.endpoint).toBeNull();
    expect(body.endpoints).toEqual([endpoint]);
    const found = await call(
      'GET',
      `/ipam/v1/regions/fr-par/ips?resource_type=rdb_instance&resource_id=${body.id}`,
    );
    expect(found.body.ips).toMatchObject([
      { address: endpoint.private_network.service_ip, tags: ['managed', 'scwdbaas'] },
    ]);
  });

  it('on a local volume has the size of its node type', async () => {
    const { body } = await call('POST', '/instances', {
      ...blockInstance,
      volume_type: 'lssd',
      volume_size: 0,
    });
    expect(body.volume).toEqual({ class: 'lssd', type: 'lssd', size: 5_000_000_000 });
  });

  it('refuses a weak password, naming the argument', async () => {
    const { status, body } = await call('POST', '/instances', { ...blockInstance, password: 'weak' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'invalid_arguments', details: [{ argument_name: 'password' }] });
  });
});

describe('every change needs a ready instance', () => {
  const changes = [
    ['PATCH', '', { tags: [] }],
    ['DELETE', '', undefined],
    ['POST', '/upgrade', { enable_ha: true }],
    ['POST', '/databases', { name: 'lago' }],
    ['POST', '/users', { name: 'u', password: 'S3cret-of-lago!' }],
    ['PUT', '/acls', { rules: [] }],
    ['PUT', '/settings', { settings: [] }],
    ['POST', '/endpoints', { endpoint_spec: { load_balancer: {} } }],
    ['POST', '/snapshots', { name: 's' }],
    ['POST', '/restart', {}],
  ] as const;

  it.each(changes)(
    '%s %s is refused with 409 transient_state while provisioning',
    async (method, path, body) => {
      const created = await call('POST', '/instances', blockInstance);
      const answer = await call(method, `/instances/${created.body.id}${path}`, body);
      expect(answer).toEqual({
        status: 409,
        body: {
          type: 'transient_state',
          message: 'resource is in a transient state',
          resource: 'instance',
          resource_id: created.body.id,
          current_state: 'provisioning',
        },
      });
    },
  );

  it('serializes changes: after one, the next has to wait', async () => {
    const id = await readyInstance();
    expect((await call('PUT', `/instances/${id}/acls`, { rules: [{ ip: '1.2.3.4/32' }] })).status).toBe(200);
    expect((await call('PUT', `/instances/${id}/settings`, { settings: [] })).body.current_state).toBe(
      'configuring',
    );
    await allTransitions();
    expect((await call('PUT', `/instances/${id}/settings`, { settings: [] })).status).toBe(200);
  });
});

describe('endpoints', () => {
  it('come and go, and the deprecated field follows', async () => {
    const id = await readyInstance();
    const network = await privateNetwork();
    const spec = { private_network: { private_network_id: network, ipam_config: {} } };
    const added = await call('POST', `/instances/${id}/endpoints`, { endpoint_spec: spec });
    expect((await call('GET', `/instances/${id}`)).body.status).toBe('initializing');
    await allTransitions();
    const before = (await call('GET', `/instances/${id}`)).body;
    expect(before.endpoints[1]).toEqual(added.body);

    expect((await call('DELETE', `/endpoints/${before.endpoint?.id}`)).status).toBe(204);
    await allTransitions();
    const after = (await call('GET', `/instances/${id}`)).body;
    expect(after.endpoints).toEqual([added.body]);
    expect(after.endpoint).toEqual({ id: added.body.id, ip: added.body.ip, name: null, port: 5432 });
  });
});

describe('a major upgrade', () => {
  it('makes another instance that takes the endpoints over, and leaves the rules behind', async () => {
    const id = await readyInstance();
    await call('PUT', `/instances/${id}/acls`, { rules: [{ ip: '1.2.3.4/32', description: 'office' }] });
    await allTransitions();
    const before = (await call('GET', `/instances/${id}`)).body;
    const [version] = before.upgradable_version;
    const upgraded = await call('POST', `/instances/${id}/upgrade`, {
      major_upgrade_workflow: { upgradable_version_id: version.id, with_endpoints: true },
    });
    expect(upgraded.body).toMatchObject({ status: 'provisioning', engine: version.name, endpoints: [] });
    expect(upgraded.body.id).not.toBe(id);
    await allTransitions();
    const successor = (await call('GET', `/instances/${upgraded.body.id}`)).body;
    expect(successor.endpoints).toEqual(before.endpoints);
    expect((await call('GET', `/instances/${id}`)).body.endpoints).toEqual([]);
    expect((await call('GET', `/instances/${id}/acls`)).body.rules).toMatchObject([
      { ip: '1.2.3.4/32', port: 0 },
    ]);
    expect((await call('GET', `/instances/${successor.id}/acls`)).body.rules).toMatchObject([
      { ip: '0.0.0.0/0' },
    ]);
  });
});

describe('automatic backups', () => {
  const path = (id: string) => `/_sandbox/rdb/instances/${id}/automatic-backup`;

  it('are snapshots for block volumes', async () => {
    const id = await readyInstance();
    await call('POST', path(id));
    expect((await call('GET', `/backups?instance_id=${id}`)).body.total_count).toBe(0);
    expect((await call('GET', `/snapshots?instance_id=${id}`)).body.snapshots).toMatchObject([
      { status: 'creating', size: null, updated_at: null },
    ]);
    await allTransitions();
    expect((await call('GET', `/snapshots?instance_id=${id}`)).body.snapshots).toMatchObject([
      { status: 'ready', size: 10_000_000_000 },
    ]);
  });

  it('are logical backups of each database for local volumes', async () => {
    const id = await readyInstance({ ...blockInstance, volume_type: 'lssd', volume_size: 0 });
    await call('POST', `/instances/${id}/databases`, { name: 'lago' });
    await call('POST', path(id));
    await allTransitions();
    const { body } = await call('GET', `/backups?instance_id=${id}`);
    expect(body.database_backups.map((backup) => backup.database_name)).toEqual(['rdb', 'lago']);
    expect((await call('POST', `/instances/${id}/snapshots`, { name: 's' })).status).toBe(412);
  });
});

describe('a maintenance', () => {
  it('that was announced can be applied once', async () => {
    const id = await readyInstance();
    const announced = await call('POST', `/_sandbox/rdb/instances/${id}/maintenance`);
    expect(announced.body.maintenances).toMatchObject([
      { status: 'pending', is_applicable: true, closed_at: null },
    ]);
    const applied = await call('POST', `/instances/${id}/apply-maintenance`, {});
    expect(applied.body).toMatchObject({ status: 'done', is_applicable: false });
    expect((await call('GET', `/instances/${id}`)).body.status).toBe('initializing');
    await allTransitions();
    expect((await call('POST', `/instances/${id}/apply-maintenance`, {})).status).toBe(412);
  });
});

describe('read replicas', () => {
  it('show up in their instance, and answer where it answers', async () => {
    const id = await readyInstance();
    const made = await call('POST', '/read-replicas', {
      instance_id: id,
      endpoint_spec: [{ direct_access: {} }],
    });
    expect(made.body).toMatchObject({ status: 'provisioning', instance_id: id, endpoints: [] });
    await allTransitions();
    const { body } = await call('GET', `/instances/${id}`);
    expect(body.read_replicas).toMatchObject([
      { id: made.body.id, status: 'ready', endpoints: [{ direct_access: {} }] },
    ]);
    expect((await call('DELETE', `/read-replicas/${made.body.id}`)).body.status).toBe('deleting');
    await allTransitions();
    expect((await call('GET', `/read-replicas/${made.body.id}`)).status).toBe(404);
  });
});
