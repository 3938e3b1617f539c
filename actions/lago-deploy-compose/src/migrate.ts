import type { Color, Release } from '@lago-scw/contracts';
import { ActionError, type Happened } from '@lago-scw/effects';
import type { Compose } from '@lago-scw/host';
import type { Session } from './session.ts';

const MIGRATE_SECONDS = 3600;
const VERSION_SECONDS = 180;
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
  const readSchema = async () => {
    // The newest version alone proves little: migrations that were merged late have older stamps. Rails compares the sets.
    const argv = commands.run(release.services.migrate, [
      ...RAILS,
      'db:abort_if_pending_migrations',
      'lago:version',
    ]);
    const { stdout } = await host.run(argv, {
      label: 'the comparison of the schema',
      timeoutSeconds: VERSION_SECONDS,
    });
    return schemaVersionIn(stdout);
  };
  await session.effects.perform({
    id: 'deploy.migrate',
    kind: 'database',
    key: `migrate ${release.id}`,
    title: `Migrate the database to ${release.lagoVersion}`,
    do: async () => {
      await host.run(commands.run(release.services.migrate), {
        label: 'the migration',
        timeoutSeconds: MIGRATE_SECONDS,
      });
    },
    probe: async (): Promise<Happened<void>> => {
      const isThere = release.schemaVersion !== null && (await readSchema()) === release.schemaVersion;
      return isThere ? { happened: true, value: undefined } : { happened: false };
    },
  });
  const found = await session.effects.perform({
    id: 'deploy.schema',
    kind: 'database',
    key: `schema ${release.id}`,
    title: 'Read the version of the schema',
    repeatable: true,
    do: readSchema,
  });
  assertSchema(found, release, session);
  return found;
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
