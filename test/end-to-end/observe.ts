import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import type { Sandbox } from '@lago-scw/sandbox';

// What is true of an installation now, looked at from outside of every action.

/** Release that answers on the public name over a new connection, or what went wrong. */
export function publicAnswer(sandbox: Sandbox): Promise<string> {
  const target = sandbox.domainTarget(443);
  if (target === undefined) return Promise.resolve('no Elastic IP');
  return new Promise((resolve) => {
    const sending = request({
      ...target,
      servername: sandbox.domain,
      ca: sandbox.authorityPem,
      agent: false,
      path: '/api/health',
      headers: { host: sandbox.domain },
      timeout: 3000,
    });
    sending.on('response', (response) => {
      response.resume();
      resolve(`${response.statusCode} ${response.headers['x-lago-release'] ?? 'no release'}`);
    });
    sending.on('timeout', () => sending.destroy(new Error('no answer in 3 s')));
    sending.on('error', (error) => resolve(error.message));
    sending.end();
  });
}

/** `<instance>/<service>` of every running container of these services. */
export function running(sandbox: Sandbox, service: RegExp): string[] {
  return sandbox.machines.all().flatMap(({ name, engine }) =>
    engine
      .containers()
      .filter(({ state, options }) => state === 'running' && service.test(options.service.name))
      .map(({ options }) => `${name}/${options.service.name}`),
  );
}

/** Run that holds the lock, per host. */
export function lockOwners(sandbox: Sandbox): (string | undefined)[] {
  return sandbox.machines.all().map(({ home }) => {
    const file = join(home, 'lago-scw', 'lock', 'owner');
    return existsSync(file) ? /^run=(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  });
}

export async function askScaleway(sandbox: Sandbox, path: string): Promise<unknown> {
  const headers = { 'x-auth-token': sandbox.environment.secrets.SCW_SECRET_KEY ?? '' };
  const response = await fetch(`${sandbox.scaleway.url}${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

interface Named {
  readonly name: string;
}

interface FlexibleIp {
  readonly tags: readonly string[];
  readonly state: string;
  readonly server: Named | null;
}

/** Name of the server that the Elastic IP is attached to. */
export async function elasticIpOn(sandbox: Sandbox): Promise<string> {
  const { ips } = (await askScaleway(sandbox, '/instance/v1/zones/fr-par-1/ips')) as { ips: FlexibleIp[] };
  const elastic = ips.filter(({ tags }) => tags.includes('role=elastic-ip'));
  return elastic.map(({ state, server }) => `${state} to ${server?.name ?? 'nothing'}`).join(', ');
}

/** Names of what is paid for, by kind. */
export async function inventory(sandbox: Sandbox): Promise<Record<string, string[]>> {
  const ask = async (path: string, field: string): Promise<string[]> => {
    const answer = (await askScaleway(sandbox, path)) as Record<string, (Named & { address?: string })[]>;
    return (answer[field] ?? []).map(({ name, address }) => name ?? address ?? '').sort();
  };
  const zone = '/instance/v1/zones/fr-par-1';
  return {
    servers: await ask(`${zone}/servers`, 'servers'),
    addresses: await ask(`${zone}/ips`, 'ips'),
    securityGroups: (await ask(`${zone}/security_groups`, 'security_groups')).filter((name) =>
      name.startsWith('lago-'),
    ),
    privateNetworks: await ask('/vpc/v2/regions/fr-par/private-networks', 'private_networks'),
    databases: await ask('/rdb/v1/regions/fr-par/instances', 'instances'),
    snapshots: await ask('/rdb/v1/regions/fr-par/snapshots', 'snapshots'),
  };
}
