import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../actions/lago-backup-verify/src/post.ts';
import { run } from '../../actions/lago-backup-verify/src/run.ts';
import {
  LAGO_SQL,
  startInstallation,
  type TestInstallation,
} from '../../actions/lago-backup-verify/src/test-installation.ts';

describe('a full rehearsal', () => {
  let lago: TestInstallation;

  beforeAll(async () => {
    lago = await startInstallation('sbs_5k');
    await lago.query(LAGO_SQL);
    await lago.backUp();
    await lago.onStandby(PRODUCTION_UP);
  }, 60_000);

  afterAll(() => lago.stop());

  afterEach(async () => {
    expect(await lago.onStandby(containersOf('lago'))).toContain('"State":"running"');
    expect(await lago.onStandby(containersOf('lago-test-rehearsal'))).toBe('');
    expect(await lago.onStandby('ls lago-scw')).toBe('releases\n');
  });

  const rehearsalChecks = async (drill: ReturnType<TestInstallation['context']>) =>
    (await drill.report()).checks
      .filter(({ name }) => name.startsWith('Rehearsal: '))
      .map(({ name, outcome }) => [name.replace('Rehearsal: ', ''), outcome]);

  it('starts the web tier on the copy, asks it, and takes it down', async () => {
    const drill = lago.context({ inputs: { rehearse: true } });
    const outputs = await run(drill.context);
    expect(drill.failures).toEqual([]);
    expect(outputs.verdict).toBe('passed');
    expect(await rehearsalChecks(drill)).toEqual([
      ['the web tier starts on the copy', 'passed'],
      ['health and version', 'passed'],
      ['front', 'passed'],
      ['version over GraphQL', 'passed'],
      ['authenticated read', 'skipped'],
    ]);
    // Nothing is left for the post step.
    expect([drill.state.get('rehearsal'), drill.state.get('production')]).toEqual(['', '']);
  });

  it('fails when the copy does not let a key read that should', async () => {
    const drill = lago.context({ inputs: { rehearse: true }, variables: { LAGO_API_KEY: 'not a key' } });
    expect(await run(drill.context)).toMatchObject({ verdict: 'failed' });
    expect((await rehearsalChecks(drill)).at(-1)).toEqual(['authenticated read', 'failed']);
  });

  it('fails when the web tier does not start, and takes down what did', async () => {
    await lago.onStandby(PORT_TAKEN);
    const drill = lago.context({ inputs: { rehearse: true } });
    const outputs = await run(drill.context);
    await lago.onStandby(
      'cd lago-scw/releases/other && docker compose --project-name other down && rm -r ../other',
    );
    expect(outputs).toMatchObject({ verdict: 'failed' });
    expect(await rehearsalChecks(drill)).toEqual([['the web tier starts on the copy', 'failed']]);
  });

  it('is taken down by the post step when the run was killed in the middle of it', async () => {
    await lago.onStandby(REHEARSAL_UP);
    expect(await lago.onStandby(containersOf('lago-test-rehearsal'))).toContain('"State":"running"');
    const { context } = lago.context({ inputs: { rehearse: true } });
    const state = new Map([
      ['production', lago.topology.database.instanceId],
      ['rehearsal', 'started'],
    ]);
    await post(context, (name) => state.get(name) ?? '');
  });
}, 120_000);

describe('a rehearsal with a key', () => {
  it('reads from the copy what the key may read', async () => {
    const lago = await startInstallation('sbs_5k');
    try {
      await lago.fill(1000);
      await lago.backUp();
      const drill = lago.context({ inputs: { rehearse: true }, variables: { LAGO_API_KEY: KEY } });
      const outputs = await run(drill.context);
      expect(drill.failures).toEqual([]);
      expect(outputs.verdict).toBe('passed');
      const { checks } = await drill.report();
      expect(checks.at(-1)).toMatchObject({ name: 'Rehearsal: authenticated read', outcome: 'passed' });

      const other = lago.context({ inputs: { rehearse: true }, variables: { LAGO_API_KEY: 'a newer key' } });
      expect(await run(other.context)).toMatchObject({ verdict: 'failed' });
      expect((await other.report()).checks.at(-1)).toMatchObject({
        outcome: 'failed',
        remedy: expect.stringContaining('does not know LAGO_API_KEY'),
      });
    } finally {
      await lago.stop();
    }
  });
}, 120_000);

/** The first key of the generated Lago. */
const KEY = createHash('md5').update('value0').digest('hex');

/** A container of production's release, which a rehearsal must leave alone. */
const PRODUCTION_UP = `mkdir -p lago-scw/releases/v1.35.0-01234567 && cd lago-scw/releases/v1.35.0-01234567 &&
  echo '{"services": {"front": {"image": "getlago/front:v1.35.0", "ports": ["80:80"]}}}' > compose.yaml &&
  docker compose --project-name lago pull --quiet && docker compose --project-name lago up --detach`;

const PORT_TAKEN = `mkdir -p lago-scw/releases/other && cd lago-scw/releases/other &&
  echo '{"services": {"front": {"image": "getlago/front:v1.35.0", "ports": ["127.0.0.1:18080:80"]}}}' > compose.yaml &&
  docker compose --project-name other up --detach`;

/** What a killed run leaves, as far as its removal is concerned. */
const REHEARSAL_UP = `mkdir -p lago-scw/rehearsal && cd lago-scw/rehearsal &&
  echo '{"services": {"front": {"image": "getlago/front:v1.35.0"}}}' > compose.yaml &&
  docker compose --project-name lago-test-rehearsal up --detach`;

/** Of any project, seen through the compose file of production's. */
const containersOf = (project: string) =>
  `docker compose --project-name ${project} --file lago-scw/releases/v1.35.0-01234567/compose.yaml ps --all --format json`;
