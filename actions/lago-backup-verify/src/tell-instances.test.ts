import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './run.ts';
import { LAGO_SQL, startInstallation, type TestInstallation } from './test-installation.ts';

const MONITORING = 'monitoring: { alert-email: ops@example.com }\n';
const FILE = 'lago-scw/metrics/drill.prom';

/** Where nothing listens. */
const NOWHERE = '127.0.0.9';

let lago: TestInstallation;
beforeAll(async () => {
  lago = await startInstallation('sbs_5k', MONITORING);
}, 60_000);
afterAll(() => lago.stop());

/** A drill whose standby is there, and whose active color is not. */
function drill(password?: string) {
  const { instances } = lago.topology;
  const blue = { ...instances.blue, managementAddress: NOWHERE };
  const topology = JSON.stringify({ ...lago.topology, instances: { ...instances, blue } });
  return lago.context({ inputs: { topology }, ...(password === undefined ? {} : { password }) });
}

it('tells of a drill that found no backup, and warns of an instance that it cannot reach', async () => {
  const { context, warnings } = drill();
  expect(await run(context)).toMatchObject({ verdict: 'failed', 'rpo-seconds': '' });
  const told = await lago.onStandby(`cat ${FILE}; stat -c '%a' ${FILE}; ls lago-scw/metrics`);
  expect(told).toContain('lago_backup_newest_timestamp_seconds 0\n');
  expect(told).toContain('lago_drill_passed 0\n');
  expect(told).toContain('lago_backup_rpo_limit_seconds 93600\n');
  expect(told).toMatch(/\n644\ndrill\.prom\n$/);
  expect(warnings).toEqual([expect.stringContaining('The agent of blue does not know of this drill')]);
});

it('tells the newest backup of a drill that fails on its way, in place of what the one before found', async () => {
  await lago.backUp();
  const began = Math.floor(Date.now() / 1000);
  const { context } = drill('another-one');
  expect(await run(context)).toMatchObject({ verdict: 'failed' });
  const [, newest] = /newest_timestamp_seconds (\d+)\n/.exec(await lago.onStandby(`cat ${FILE}`)) ?? [];
  expect(Math.abs(Number(newest) - began)).toBeLessThan(120);
});

it('tells of a drill that passed', async () => {
  await lago.query(LAGO_SQL);
  await lago.backUp();
  const { context } = drill();
  expect(await run(context)).toMatchObject({ verdict: 'passed' });
  expect(await lago.onStandby(`cat ${FILE}`)).toContain('lago_drill_passed 1\n');
}, 60_000);

it('leaves instances alone where lago.yml has no monitoring', async () => {
  const other = await startInstallation('sbs_5k');
  const { context, warnings } = other.context();
  expect(await run(context)).toMatchObject({ verdict: 'failed' });
  expect([await other.onStandby('ls'), warnings]).toEqual(['', []]);
  await other.stop();
}, 60_000);
