import { type Plan, parseTopology } from '@lago-scw/contracts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, specText, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

/** With 25 jobs at a time, both colors want 190 connections during a hand-over; with 10, 100. */
const busy = specText.replace('lago: { version', 'lago: { worker-concurrency: 25, version');
const on = (nodeType: string, text = specText, more = '') =>
  `${text}database: { node-type: ${nodeType}${more} }\n`;

async function provisioned(spec: string): Promise<number | undefined> {
  const { outputs } = await environment.run({ spec });
  return parseTopology(outputs.topology).database.maxConnections;
}

async function planned(spec: string) {
  const { outputs, warnings } = await environment.run({ spec, mode: 'plan' });
  return { changes: (JSON.parse(outputs.plan) as Plan).changes, warnings };
}

test.each(['DB-PRO2-XXS', 'DB-DEV-S'])('what %s takes suffices for the usual workers', async (nodeType) => {
  const { requests } = await environment.run({ spec: on(nodeType) });
  expect(requests.map(({ path }) => path).filter((path) => path.endsWith('/settings'))).toEqual([]);
});

test('a new database takes what both colors want, where its node type gives less', async () => {
  expect(await provisioned(on('DB-DEV-M', busy))).toBe(200);
  expect((await environment.run({ spec: on('DB-DEV-M', busy) })).changing).toEqual([]);
});

test('more workers raise it in place, and the plan says that this restarts the database', async () => {
  expect(await provisioned(on('DB-DEV-M'))).toBe(150);
  const { changes } = await planned(on('DB-DEV-M', busy));
  expect(changes).toMatchObject([
    {
      reason: expect.stringContaining('restarts the database'),
      differences: [{ property: 'maxConnections', before: 150, after: 200 }],
    },
  ]);
  expect(await provisioned(on('DB-DEV-M', busy))).toBe(200);
});

test('fewer workers leave it: nothing restarts for that', async () => {
  await provisioned(on('DB-DEV-M', busy));
  expect((await planned(on('DB-DEV-M'))).changes).toEqual([]);
});

test('no more than the memory of the node type is good for, and a warning says so', async () => {
  const before = await planned(on('DB-DEV-S', busy));
  expect(before.warnings.join()).toContain('want 190 connections');
  expect(await provisioned(on('DB-DEV-S', busy))).toBe(100);
  const { changes, warnings } = await planned(on('DB-DEV-S', busy));
  expect(changes).toEqual([]);
  expect(warnings.join()).toContain(
    'Both colors want 190 connections during a hand-over, DB-DEV-S takes 100',
  );
});

test('what lago.yml says wins', async () => {
  expect(await provisioned(on('DB-DEV-S', busy, ', max-connections: 300'))).toBe(300);
  expect(await provisioned(on('DB-DEV-S', busy, ', max-connections: 60'))).toBe(60);
});

test('a larger node takes them in the same run', async () => {
  await provisioned(on('DB-DEV-S', busy));
  expect(await provisioned(on('DB-DEV-L', busy))).toBe(400);
});
