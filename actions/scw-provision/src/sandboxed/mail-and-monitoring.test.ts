import { type Plan, parseTopology } from '@lago-scw/contracts';
import { type LocalGitHub, startLocalGitHub } from '@lago-scw/sandbox';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clientOf,
  type Environment,
  projectId,
  type RunOptions,
  specText,
  startEnvironment,
} from './environment.ts';

let environment: Environment;
let github: LocalGitHub;
let scaleway: Scaleway;
beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  environment = await startEnvironment();
  github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' } },
  });
  scaleway = clientOf(environment);
});
afterEach(async () => {
  await environment.stop();
  await github.stop();
});

const run = (options: RunOptions) =>
  environment.run({ secretsToken: 'pat', githubUrl: github.url, ...options });
const secretNames = () => [...(github.state.environmentSecrets.get('prod')?.keys() ?? [])];

describe('monitoring', () => {
  const spec = `${specText}monitoring: { alert-email: ops@example.com }\n`;

  test('there is where to push, with what, and somebody is told', async () => {
    const { outputs } = await run({ spec });
    const { monitoring } = parseTopology(outputs.topology);
    expect(monitoring?.metricsUrl).toContain('metrics');
    expect(secretNames()).toContain('COCKPIT_TOKEN');
    const { alerts } = await scaleway.cockpit.listAlerts({ isPreconfigured: false });
    expect(alerts.map(({ name }) => name).toSorted()).toEqual([
      'Backup too old',
      'Certificate expiring',
      'Clock silent',
      'Disk filling',
      'Drill failed',
      'Drill silent',
      'Memory short',
      'Processors busy',
      'Requests failing',
    ]);
    expect((await run({ spec })).changing).toEqual([]);
  });

  test('a token whose secret is lost is replaced, and the old one deleted', async () => {
    await run({ spec });
    github.state.environmentSecrets.get('prod')?.delete('COCKPIT_TOKEN');
    await run({ spec });
    expect(await everyPage(scaleway.cockpit.listTokens({}))).toHaveLength(1);
    expect((await run({ spec })).changing).toEqual([]);
  });

  test('rules that somebody deleted are set again, and another address is added', async () => {
    const { outputs } = await run({ spec });
    const { monitoring } = parseTopology(outputs.topology);
    await scaleway.send(`${monitoring?.logsUrl}/loki/api/v1/rules/lago-prod`, { method: 'DELETE' });
    const changed = spec.replace('alert-email: ops@', 'alert-email: night@');
    const planned = JSON.parse((await run({ spec: changed, mode: 'plan' })).outputs.plan) as Plan;
    expect(planned.changes.map(({ reason }) => reason)).toEqual([
      'nobody is told at this address',
      'rules are not ours',
    ]);
    await run({ spec: changed });
    expect((await run({ spec: changed })).changing).toEqual([]);
  });

  test.each([
    'provision.data-source.metrics.create@after',
    'provision.agent-token.create@after',
    'provision.secrets.put.cockpit-token@after',
    'provision.alerts.enable@after',
    'provision.alerts.contact@after',
    'provision.alerts.metrics@after',
  ])('killed at %s, the next run finishes and nothing is there twice', async (point) => {
    await expect(run({ spec, failpoints: `${point}:kill` })).rejects.toThrow('killed');
    await run({ spec });
    expect(await everyPage(scaleway.cockpit.listTokens({}))).toHaveLength(1);
    expect(await everyPage(scaleway.cockpit.listContactPoints({}))).toHaveLength(1);
    expect(await everyPage(scaleway.cockpit.listDataSources({ origin: 'custom' }))).toHaveLength(2);
    expect((await run({ spec })).changing).toEqual([]);
  });

  test('goes with the environment', async () => {
    await run({ spec });
    await run({ spec, mode: 'destroy' });
    expect(await everyPage(scaleway.cockpit.listTokens({}))).toEqual([]);
    expect(await everyPage(scaleway.cockpit.listDataSources({ origin: 'custom' }))).toEqual([]);
  });
});

describe('mail', () => {
  const spec = `${specText}mail: { from: billing@mail.example.com, user: ${projectId}, managed: true }\n`;

  test('its domain is registered, and the password of SMTP is a key that may only send', async () => {
    await run({ spec });
    expect(await everyPage(scaleway.tem.listDomains({ region: 'fr-par' }))).toMatchObject([
      { name: 'mail.example.com' },
    ]);
    expect(secretNames()).toContain('LAGO_SMTP_PASSWORD');
    const { changing, warnings } = await run({ spec });
    expect(changing).toEqual([]);
    expect(warnings.join()).toMatch(/Mail from mail\.example\.com is not accepted yet.*spf/s);
  });

  test('killed while it is registered, the next run has it once', async () => {
    await expect(run({ spec, failpoints: 'provision.mail-domain.create@after:kill' })).rejects.toThrow(
      'killed',
    );
    await run({ spec });
    expect(await everyPage(scaleway.tem.listDomains({ region: 'fr-par' }))).toHaveLength(1);
  });
});
