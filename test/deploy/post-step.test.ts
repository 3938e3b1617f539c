import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSummary } from '@lago-scw/action-kit';
import { type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { ActionError, createEffects } from '@lago-scw/effects';
import { createSshKeyPair, startLocalScaleway } from '@lago-scw/sandbox';
import { createScaleway, type Scaleway } from '@lago-scw/scaleway';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post } from '../../actions/lago-deploy-compose/src/post.ts';

const credentials = {
  SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX',
  SCW_SECRET_KEY: '22222222-2222-4222-8222-222222222222',
  SCW_DEFAULT_PROJECT_ID: EXAMPLE_TOPOLOGY.projectId,
};
const folder = mkdtempSync(join(tmpdir(), 'lago-scw-post-'));

let local: Awaited<ReturnType<typeof startLocalScaleway>>;
let scaleway: Scaleway;
let topology: Topology;

beforeAll(async () => {
  local = await startLocalScaleway({ projectId: EXAMPLE_TOPOLOGY.projectId });
  scaleway = createScaleway({
    accessKey: credentials.SCW_ACCESS_KEY,
    secretKey: credentials.SCW_SECRET_KEY,
    projectId: credentials.SCW_DEFAULT_PROJECT_ID,
    apiUrl: local.url,
    zone: 'fr-par-1',
    region: 'fr-par',
  });
  const { ip } = await scaleway.instance.createIp({ type: 'routed_ipv4', tags: [] });
  topology = {
    ...EXAMPLE_TOPOLOGY,
    elasticIp: { id: ip?.id ?? '', address: ip?.address ?? '' },
    instances: {
      blue: { ...instanceOf(EXAMPLE_TOPOLOGY, 'blue'), serverId: await createServer('blue') },
      green: { ...instanceOf(EXAMPLE_TOPOLOGY, 'green'), serverId: await createServer('green') },
    },
  };
  writeFileSync(
    join(folder, 'lago.yml'),
    'environment: production\ndomain: billing.example.com\ntls: { from: secret }\nlago: { version: v1.50.0 }\n',
  );
});
afterAll(async () => {
  await local.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => attachTo(null));

async function createServer(name: string): Promise<string> {
  const { server } = await scaleway.instance.createServer({
    name,
    commercialType: 'PLAY2-NANO',
    image: 'ubuntu_noble',
    dynamicIpRequired: false,
    protected: false,
  });
  return server?.id ?? '';
}

async function attachTo(color: Color | null): Promise<void> {
  const server = color === null ? null : instanceOf(topology, color).serverId;
  await scaleway.instance.updateIp({ ip: topology.elasticIp.id, server });
}

async function owner(): Promise<string | undefined> {
  const { ip } = await scaleway.instance.getIp({ ip: topology.elasticIp.id });
  return ip?.server?.name;
}

/** Nobody answers SSH: the address is put right all the same. */
async function runPost(addressFrom: string) {
  const warnings: string[] = [];
  const failures: string[] = [];
  const state = new Map([
    ['session', JSON.stringify({ topology, run: '1' })],
    ['address-from', addressFrom],
  ]);
  const nothing = () => {};
  await post(
    {
      inputs: {
        operation: 'promote',
        spec: 'lago.yml',
        topology: undefined,
        'release-dir': undefined,
        'smoke-report': undefined,
        'smoke-report-minutes': 60,
        force: false,
        'to-release': undefined,
        'ignore-clock-window': false,
        'accept-schema-drift': false,
        'github-token': undefined,
        'lock-minutes': 30,
        'pull-timeout-minutes': 15,
        'backup-minutes': 15,
      },
      variables: {
        ...credentials,
        SCW_API_URL: local.url,
        LAGO_SCW_CONNECT_TO: '203.0.113.2:22=127.0.0.1:1,203.0.113.3:22=127.0.0.1:1',
        SSH_PRIVATE_KEY: createSshKeyPair().private,
      },
      effects: createEffects({ listeners: [], firstPauseMs: 1 }),
      summary: createSummary(),
      runner: {
        tempFolder: folder,
        workspace: folder,
        runId: '1',
        runUrl: null,
        repository: null,
        actor: null,
        eventName: null,
        sha: null,
        eventPath: null,
        apiUrl: null,
      },
      info: nothing,
      notice: nothing,
      warning: (text) => warnings.push(text),
      fileIssues: (issues) => new ActionError('file', JSON.stringify(issues), ''),
      fail: (error) => failures.push(error.message),
      setOutput: nothing,
      saveState: nothing,
    },
    (name) => state.get(name) ?? '',
  );
  return { warnings, failures };
}

describe('the post step of a promote that was cut off', () => {
  it('brings an Elastic IP that nobody has back to the color it came from, within seconds', async () => {
    const began = Date.now();
    const { warnings } = await runPost('blue');
    expect(await owner()).toBe('blue');
    expect(Date.now() - began).toBeLessThan(6000);
    expect(warnings).toEqual([
      expect.stringContaining('it is back on blue. Run `operation: promote` again'),
      expect.stringContaining('The lock could not be given back'),
    ]);
  });

  it('leaves it where it arrived', async () => {
    await attachTo('green');
    await runPost('blue');
    expect(await owner()).toBe('green');
  });

  it('does not ask for it when no hand-over was under way', async () => {
    await runPost('');
    expect(await owner()).toBeUndefined();
  });

  it('fails, and says what to do by hand, when Scaleway does not answer', async () => {
    local.faults.add({ method: 'GET', pathPattern: '/ips/', kind: 'status', status: 403, times: 1 });
    expect((await runPost('blue')).failures).toEqual([expect.stringContaining('is unknown')]);
  });
});
