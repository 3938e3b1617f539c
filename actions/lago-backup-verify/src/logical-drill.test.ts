import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { LAGO_SQL, startInstallation } from './test-installation.ts';

describe('a drill with logical backups', () => {
  it('loads the newest into an instance that was never public', async () => {
    const lago = await startInstallation('lssd');
    try {
      await lago.query(LAGO_SQL);
      await lago.query(
        `CREATE TABLE taxes (id int PRIMARY KEY, created_at timestamp(6) NOT NULL); GRANT SELECT ON taxes TO lago;
         INSERT INTO taxes SELECT n, (now() - interval '1 hour') AT TIME ZONE 'utc' FROM generate_series(1, 3) AS n`,
      );
      await lago.backUp();
      const { context, report } = lago.context();
      const outputs = await run(context);
      const written = await report();
      expect(written.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(outputs.verdict).toBe('passed');
      expect(written.backup?.kind).toBe('logical-backup');
      // No table of the release is left out because we do not know it.
      expect(written.tables).toContainEqual({ table: 'taxes', restored: 3, production: 3 });
      expect(await lago.instanceNames()).toEqual(['lago-test-db']);
    } finally {
      await lago.stop();
    }
  });
}, 120_000);
