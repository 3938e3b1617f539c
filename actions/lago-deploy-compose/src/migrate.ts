import type { Color, Release } from '@lago-scw/contracts';
import { ActionError, type Happened } from '@lago-scw/effects';
import type { Compose } from '@lago-scw/host';
import { listContainers } from './release-on-host.ts';
import { runningOf } from './service-health.ts';
import type { Session } from './session.ts';

const MIGRATE_SECONDS = 3600;
const VERSION_SECONDS = 180;
/** How Rails ends when a migration is missing. */
const PENDING = 1;
const RAILS = ['bundle', 'exec', 'rails'];

/**
 * Migrates once, as a step of its own, and answers the newest migration that the database then has. Lago itself does
 * not notice a schema that is too old (facts: lago.md 3.5), so it is compared here.
 *
 * @throws ActionError `migration` when the database is not where the release needs it
 */
export async function migrateDatabase(
  session: Session,
  color: Color,
  release: Release,
  commands: Compose,
): Promise<string> {
  const host = session.hosts[color];
  const compareSchema = (accept: readonly number[]) => {
    // The newest version alone proves little: migrations that were merged late have older stamps. Rails compares the sets.
    const argv = commands.run(release.services.migrate, [
      ...RAILS,
      'db:abort_if_pending_migrations',
      'lago:version',
    ]);
    return host.run(argv, { label: 'the comparison of the schema', timeoutSeconds: VERSION_SECONDS, accept });
  };
  await session.effects.perform({
    id: 'deploy.migrate',
    kind: 'database',
    key: `migrate ${release.id}`,
    title: `Migrate the database to ${release.lagoVersion}`,
    do: async () => {
      await waitForEarlier(session, color, release);
      await host.run(commands.run(release.services.migrate), {
        label: 'the migration',
        timeoutSeconds: MIGRATE_SECONDS,
      });
    },
    probe: async (): Promise<Happened<void>> => {
      await waitForEarlier(session, color, release);
      const { code } = await compareSchema([0, PENDING]);
      return code === 0 ? { happened: true, value: undefined } : { happened: false };
    },
  });
  const found = await session.effects.perform({
    id: 'deploy.schema',
    kind: 'database',
    key: `schema ${release.id}`,
    title: 'Read the version of the schema',
    repeatable: true,
    do: async () => schemaVersionIn((await compareSchema([0])).stdout),
  });
  assertSchema(found, release, session);
  return found;
}

/** A migration whose run was cut off goes on in its container; Rails refuses a second one meanwhile (facts: lago.md 3.3). */
async function waitForEarlier({ hosts, effects }: Session, color: Color, release: Release): Promise<void> {
  const { migrate } = release.services;
  const placed = { composeProject: release.composeProject, release: release.id };
  await effects.waitFor({
    id: 'deploy.migration-before',
    key: `migration before ${color}`,
    title: `No migration is under way on ${color}`,
    timeoutSeconds: MIGRATE_SECONDS,
    everySeconds: 2,
    look: async () => {
      const running = runningOf(await listContainers(color, hosts[color], placed), [migrate]);
      return running.length === 0
        ? { done: true, value: undefined }
        : { done: false, now: 'one that an earlier run began' };
    },
  });
}

function assertSchema(found: string, release: Release, session: Session): void {
  const expected = release.schemaVersion;
  if (expected === null || found === expected) return;
  if (found > expected) {
    session.warning(
      `The database is at migration ${found}, newer than the ${expected} of ${release.lagoVersion}: a later release has migrated it.`,
    );
    return;
  }
  throw new ActionError(
    'migration',
    `The migration ended without an error, but the database is at ${found} and ${release.lagoVersion} needs ${expected}.`,
    'Look at the output of the migration on the host, and at the issues of that Lago release. The web tier was not changed.',
  );
}

/**
 * Finds the schema version in what `rails lago:version` prints: a JSON object, among lines that Rails may log.
 *
 * @throws ActionError `schema-version`
 */
export function schemaVersionIn(output: string): string {
  const found = /"schema_version"\s*:\s*"?(\d{14})"?/.exec(output)?.[1];
  if (found !== undefined) return found;
  throw new ActionError(
    'schema-version',
    '`rails lago:version` named no schema_version.',
    'Check that the `migrate` service of the release has the image of lago-api and a database address.',
  );
}
