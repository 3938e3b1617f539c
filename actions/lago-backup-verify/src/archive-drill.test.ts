import { execFileSync } from 'node:child_process';
import { createObjectStorage } from '@lago-scw/scaleway/object-storage';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { startInstallation } from './test-installation.ts';

const BUCKET = 'lago-test-files';

/** Debian puts the client programs on the path; elsewhere they may be missing. */
function hasClientPrograms(): boolean {
  try {
    execFileSync('pg_dump', ['--version']);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasClientPrograms())(
  'a drill with archives of pg_dump',
  () => {
    it('streams the newest into a scratch that was never public, and catches one that is cut off', async () => {
      const lago = await startInstallation('sbs_5k');
      try {
        await lago.fill(500);
        const variables = {
          LAGO_AWS_S3_ACCESS_KEY_ID: 'SCWXXXXXXXXXXXXXXXXX',
          LAGO_AWS_S3_SECRET_ACCESS_KEY: lago.scaleway.projectId,
        };
        const { objects, buckets } = createObjectStorage({
          accessKey: variables.LAGO_AWS_S3_ACCESS_KEY_ID,
          secretKey: variables.LAGO_AWS_S3_SECRET_ACCESS_KEY,
          region: 'fr-par',
          endpoint: lago.local.url,
        });
        await buckets.create(BUCKET);
        const dump = lago.dump();
        await objects.put(BUCKET, 'dumps/lago.dump', dump);
        const inputs = { archive: `s3://${BUCKET}/dumps/`, 'reports-bucket': BUCKET };
        const { context, report } = lago.context({ inputs, variables });
        const outputs = await run(context);
        const written = await report();
        const failed = written.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
        // The blobs of this Lago were never put into the bucket.
        expect(failed).toEqual(['Files are in the bucket']);
        expect(written.backup).toMatchObject({ kind: 'archive', id: 'dumps/lago.dump' });
        expect(Number(outputs['rpo-seconds'])).toBeLessThan(120);

        await objects.put(BUCKET, 'dumps/lago.dump', dump.subarray(0, dump.length / 2));
        const again = lago.context({ inputs, variables });
        expect(await run(again.context)).toMatchObject({ verdict: 'failed' });
        expect(again.failures).toMatchObject([{ code: 'restore' }]);
        expect(await lago.instanceNames()).toEqual(['lago-test-db']);
      } finally {
        await lago.stop();
      }
    });
  },
  120_000,
);
