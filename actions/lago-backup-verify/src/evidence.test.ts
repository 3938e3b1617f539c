import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobContent, type LocalGitHub, startLocalGitHub } from '@lago-scw/sandbox';
import { createObjectStorage, type ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from './attest-report.ts';
import { githubIssues } from './drill-issue.ts';
import { run } from './run.ts';
import { startInstallation, type TestInstallation } from './test-installation.ts';

const BUCKET = 'lago-test-files';
const REPOSITORY = 'org/billing';
/** Made by Ruby, see rails-encryption.test.ts. */
const SECRETS =
  '{"p":"5oLXBvMIqR00+yzZ9psr+5ehqGrMH+HJrGw8VFDpNfQ=","h":{"iv":"7qVlNmKl6jOse/IZ","at":"pwI3A0GfVqU5o11x+nKlRA=="}}';
const KEYS = {
  LAGO_ENCRYPTION_PRIMARY_KEY: 'primary-key-of-the-fixture',
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: 'salt-of-the-fixture',
};

let lago: TestInstallation;
let storage: ObjectStorage;
let github: LocalGitHub;
let given: Record<string, string>;

beforeAll(async () => {
  lago = await startInstallation('sbs_5k');
  github = await startLocalGitHub({ repository: REPOSITORY });
  given = {
    ...KEYS,
    LAGO_AWS_S3_ACCESS_KEY_ID: 'SCWXXXXXXXXXXXXXXXXX',
    LAGO_AWS_S3_SECRET_ACCESS_KEY: lago.scaleway.projectId,
  };
  storage = createObjectStorage({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: lago.scaleway.projectId,
    region: 'fr-par',
    endpoint: lago.local.url,
  });
  await storage.buckets.create(BUCKET);
  await lago.fill(500);
  await lago.query(`INSERT INTO payment_providers (organization_id, secrets, created_at, updated_at)
    SELECT id, '${SECRETS}', created_at, created_at FROM organizations`);
  for (let number = 0; number < 20; number++) {
    await storage.objects.put(BUCKET, `blob-${number}`, blobContent(`blob-${number}`));
  }
  await lago.backUp();
}, 120_000);

afterAll(async () => {
  await lago.stop();
  await github.stop();
});

type Change = NonNullable<Parameters<TestInstallation['context']>[0]>;

async function drill(change: Change = {}) {
  const token = github.runner.issueToken({ issues: 'write' });
  const { context, failures, report } = lago.context({
    ...change,
    variables: { ...given, ...change.variables },
    inputs: { 'github-token': token, ...change.inputs },
  });
  const issues = await githubIssues(token, { repository: REPOSITORY, apiUrl: github.url });
  const statements: Statement[] = [];
  const attest = async (statement: Statement) => {
    statements.push(statement);
    return '77';
  };
  const outputs = await run(context, { issues, attest });
  const written = await report();
  const outcome = (name: string) => written.checks.find((check) => check.name === name)?.outcome;
  const failed = written.checks.filter((check) => check.outcome === 'failed').map(({ name }) => name);
  return { outputs, written, outcome, failed, failures, statements, markdown: context.summary.toMarkdown() };
}

describe('a drill with everything at hand', () => {
  it('proves files and secrets, signs its report, and keeps it for the next drill', async () => {
    const { outputs, written, outcome, failed, failures, statements } = await drill({
      inputs: { attest: true },
    });
    expect([failed, failures]).toEqual([[], []]);
    expect(outcome('Files are in the bucket')).toBe('passed');
    expect(outcome('Secrets open with the keys of the environment')).toBe('passed');
    expect(outcome('Marker of the drill before')).toBe('skipped');
    expect(written.markers?.map(({ table }) => table).sort()).toEqual([
      'events',
      'versions',
      'wallet_transactions',
    ]);
    expect(outputs).toMatchObject({ verdict: 'passed', attestation: '77' });
    expect(statements[0]?.predicate).toMatchObject({ result: 'PASSED', failedTests: [] });
    const kept: string[] = [];
    for await (const { key } of storage.objects.list(BUCKET, 'lago-scw/drills/test/')) kept.push(key);
    expect(kept.map((key) => key.replace(/.*\./, ''))).toEqual(['json', 'md']);
  });

  it('finds the markers of the drill before, and draws the trend', async () => {
    await lago.backUp();
    const { outcome, failed, markdown } = await drill();
    expect(failed).toEqual([]);
    expect(outcome('Marker of the drill before')).toBe('passed');
    expect(markdown).toContain('xychart-beta');
  });

  it('opens secrets with the escrowed keys as well, and tells an escrow of other keys', async () => {
    const AGE_IDENTITY = await generateIdentity();
    const recipient = await identityToRecipient(AGE_IDENTITY);
    const escrow = async (keys: Readonly<Record<string, string>>) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      const lines = Object.entries(keys).map(([name, value]) => `${name}=${value}`);
      await writeFile(join(lago.folder, 'keys.age'), await encrypter.encrypt(lines.join('\n')));
    };
    const escrowed = { inputs: { 'escrow-file': 'keys.age' }, variables: { AGE_IDENTITY } };
    await escrow(KEYS);
    const right = await drill(escrowed);
    expect(right.outcome('Secrets open with the keys of the escrow')).toBe('passed');
    expect(right.outcome('The escrow holds the keys of the environment')).toBe('passed');
    await escrow({ ...KEYS, LAGO_ENCRYPTION_PRIMARY_KEY: 'of another Lago' });
    const untold = { ...escrowed, inputs: { ...escrowed.inputs, 'github-token': undefined } };
    expect((await drill(untold)).failed).toEqual([
      'Secrets open with the keys of the escrow',
      'The escrow holds the keys of the environment',
    ]);
    await expect(drill({ inputs: { 'escrow-file': 'keys.age' } })).rejects.toThrow(/AGE_IDENTITY is not set/);
  });
});

describe('damage around the database', () => {
  it('is told in one issue, which the next success closes', async () => {
    await storage.objects.delete(BUCKET, 'blob-3');
    const lost = await drill();
    expect(lost.failed).toEqual(['Files are in the bucket']);
    expect(github.state.issues).toMatchObject([{ title: 'Restore drill of test fails', state: 'open' }]);

    await storage.objects.put(BUCKET, 'blob-3', 'file 4');
    expect((await drill()).failed).toEqual(['Files are in the bucket']);
    expect(github.state.issues).toHaveLength(1);

    await storage.objects.put(BUCKET, 'blob-3', blobContent('blob-3'));
    expect((await drill()).failed).toEqual([]);
    expect(github.state.issues).toMatchObject([{ state: 'closed' }]);
    expect(github.state.comments).toHaveLength(2);
  });

  it('is none where production itself deleted a file since the backup', async () => {
    await storage.objects.delete(BUCKET, 'blob-5');
    await lago.query(`CREATE TEMP TABLE kept AS SELECT * FROM active_storage_attachments
        WHERE blob_id = (SELECT id FROM active_storage_blobs WHERE key = 'blob-5');
      CREATE TEMP TABLE kept_blob AS SELECT * FROM active_storage_blobs WHERE key = 'blob-5';
      DELETE FROM active_storage_attachments WHERE blob_id IN (SELECT id FROM kept_blob);
      DELETE FROM active_storage_blobs WHERE key = 'blob-5'`);
    const { failed, written } = await drill();
    expect(failed).toEqual([]);
    expect(written.checks.find(({ name }) => name === 'Files are in the bucket')?.detail).toBe(
      'all 20 of a sample, with size and checksum; of them 1 were deleted by production since',
    );
    await lago.query(`INSERT INTO active_storage_blobs SELECT * FROM kept_blob;
      INSERT INTO active_storage_attachments SELECT * FROM kept; DROP TABLE kept, kept_blob`);
    await storage.objects.put(BUCKET, 'blob-5', blobContent('blob-5'));
  });

  it('is told in the issue when no copy could be verified at all, and the next drill looks past it', async () => {
    const lost = await drill({ password: 'of another time' });
    expect(lost.outputs.verdict).toBe('failed');
    expect(github.state.issues.at(-1)).toMatchObject({
      state: 'open',
      body: expect.stringContaining('is not the password of lago'),
    });
    const next = await drill();
    expect(next.written.invariants?.[0]?.previous).toBe(0);
    expect(next.markdown).toMatch(/of the last \d+ drills failed/);
    expect(github.state.issues.at(-1)).toMatchObject({ state: 'closed' });
  });

  it('is caught when the keys are lost', async () => {
    const { failed } = await drill({ variables: { LAGO_ENCRYPTION_PRIMARY_KEY: 'a new one' } });
    expect(failed).toEqual(['Secrets open with the keys of the environment']);
  });

  it('is caught when the backup lacks what the drill before saw', async () => {
    const last = (await drill()).written;
    const invented = {
      table: 'events',
      id: '00000000-0000-4000-8000-000000000000',
      createdAt: new Date(Date.parse(last.startedAt) - 600_000).toISOString(),
    };
    const key = `lago-scw/drills/test/${last.startedAt.replaceAll(':', '-')}.json`;
    await storage.objects.put(BUCKET, key, JSON.stringify({ ...last, markers: [invented] }));
    await lago.backUp();
    expect((await drill()).failed).toEqual(['Marker of the drill before']);
  });

  it('of money is tolerated only when it was accepted by number', async () => {
    await lago.query(`UPDATE wallets SET credits_balance = 1 WHERE id = (SELECT id FROM wallets LIMIT 1)`);
    await lago.backUp();
    const title = 'Wallets: balance is what came in less what went out';
    const found = await drill();
    expect(found.failed).toEqual([title]);
    expect(found.written.invariants).toContainEqual(
      expect.objectContaining({ id: 'wallet-balance', violations: 1, previous: 0 }),
    );
    expect((await drill({ inputs: { 'accept-violations': 'wallet-balance=1' } })).failed).toEqual([]);
    await expect(drill({ inputs: { 'accept-violations': 'wallets=1' } })).rejects.toThrow(
      /must be <invariant>/,
    );
  });
}, 180_000);
