import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects, type Effects, parseFailpoints } from '@lago-scw/effects';
import { startLocalScaleway } from '@lago-scw/sandbox';
import { createScaleway, everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUpDatabase } from '../../actions/lago-deploy-compose/src/database-backup.ts';

let local: Awaited<ReturnType<typeof startLocalScaleway>>;
let scaleway: Scaleway;
let instanceId: string;

beforeAll(async () => {
  const projectId = '11111111-1111-4111-8111-111111111111';
  local = await startLocalScaleway({ projectId });
  scaleway = createScaleway({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: '22222222-2222-4222-8222-222222222222',
    projectId,
    apiUrl: local.url,
    zone: 'fr-par-1',
    region: 'fr-par',
  });
  const { id } = await scaleway.rdb.createInstance({
    engine: 'PostgreSQL-15',
    nodeType: 'db-dev-s',
    isHaCluster: false,
    disableBackup: false,
    userName: 'lago',
    password: 'Pa55-word-of-the-owner!',
    volumeType: 'sbs_5k',
    volumeSize: 20_000_000_000,
    initEndpoints: [],
    name: 'lago-production-db',
    tags: [],
    backupSameRegion: false,
  });
  instanceId = id;
  await scaleway.rdb.waitForInstance({ instanceId });
  await scaleway.rdb.createDatabase({ instanceId, name: 'lago' });
});
afterAll(() => local.stop());

function backUp(name: string, volumeType: string, effects: Effects, freshSince?: number) {
  const topology = {
    ...EXAMPLE_TOPOLOGY,
    database: { ...EXAMPLE_TOPOLOGY.database, instanceId, volumeType },
  };
  return backUpDatabase({ scaleway, topology, effects, name, freshSince });
}

const snapshots = async () =>
  (await everyPage(scaleway.rdb.listSnapshots({ instanceId }))).map(
    ({ name, status }) => `${name} ${status}`,
  );

describe('the backup before a migration', () => {
  it('is a snapshot on block storage, ready, and made once for one name', async () => {
    const effects = createEffects({ listeners: [] });
    const first = await backUp('before-1', 'sbs_5k', effects);
    expect(first.kind).toBe('snapshot');
    expect(await snapshots()).toEqual(['before-1 ready']);
    expect((await backUp('before-1', 'sbs_5k', effects)).id).toBe(first.id);
    expect(await snapshots()).toHaveLength(1);
  });

  it('is not made twice when the reply is lost', async () => {
    const failpoints = parseFailpoints('deploy.backup-create@after:lose');
    await backUp('before-2', 'sbs_5k', createEffects({ listeners: [], failpoints, firstPauseMs: 1 }));
    expect((await snapshots()).filter((one) => one.startsWith('before-2'))).toEqual(['before-2 ready']);
  });

  it('is a logical backup on local disks', async () => {
    const backup = await backUp('before-3', 'lssd', createEffects({ listeners: [] }));
    expect(backup.kind).toBe('logical-backup');
    const { status, databaseName } = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
    expect([status, databaseName]).toEqual(['ready', 'lago']);
  });

  it.each(['sbs_5k', 'lssd'])(
    'is one that is there already, while that is fresh enough (%s)',
    async (volumeType) => {
      const effects = createEffects({ listeners: [] });
      const anHourAgo = effects.clock.now() - 3_600_000;
      const first = await backUp(`fresh-${volumeType}-1`, volumeType, effects);
      const second = await backUp(`fresh-${volumeType}-2`, volumeType, effects, anHourAgo);
      expect(second).toMatchObject({ kind: first.kind, id: first.id, takenAt: expect.any(Number) });
      const tooLate = effects.clock.now() + 60_000;
      expect((await backUp(`fresh-${volumeType}-3`, volumeType, effects, tooLate)).takenAt).toBeUndefined();
    },
  );
});
