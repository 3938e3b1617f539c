import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { startInstallation } from './test-installation.ts';

describe("a drill after production's database was dropped", () => {
  it('judges the copy by itself, and says that it was dropped', async () => {
    const lago = await startInstallation('sbs_5k');
    try {
      await lago.fill(500);
      await lago.backUp();
      await lago.dropDatabase();
      const { context, report } = lago.context();
      expect(await run(context)).toMatchObject({ verdict: 'passed' });
      const { checks, tables } = await report();
      expect(checks.find(({ name }) => name === 'Production answers')).toMatchObject({
        outcome: 'skipped',
        detail: expect.stringContaining('database "lago" does not exist'),
      });
      expect(tables).toContainEqual({ table: 'events', restored: 500, production: null });
      expect(await lago.instanceNames()).toEqual(['lago-test-db']);
    } finally {
      await lago.stop();
    }
  });
}, 120_000);

describe("a drill after production's instance was deleted", () => {
  it.each(['sbs_5k', 'lssd'] as const)('restores what is left of it on %s', async (volumeType) => {
    const lago = await startInstallation(volumeType);
    try {
      await lago.fill(200);
      await lago.backUp();
      await lago.deleteInstance();
      const { context, failures, report } = lago.context();
      const { verdict } = await run(context);
      expect(failures).toEqual([]);
      expect(verdict).toBe('passed');
      expect((await report()).tables).toContainEqual({ table: 'events', restored: 200, production: null });
      expect(await lago.instanceNames()).toEqual([]);
    } finally {
      await lago.stop();
    }
  });
}, 120_000);
