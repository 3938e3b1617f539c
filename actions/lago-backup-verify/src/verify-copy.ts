import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import { type DatabaseLogin, explained, type Forward, openDatabase } from './database-session.ts';
import type { Evidence } from './evidence.ts';
import { skipped } from './outcome.ts';
import { openReaders, type Readers } from './verification/readers.ts';
import { type DatabaseOutcome, verifyDatabase } from './verification/verify-database.ts';

export interface CopyQuestion {
  readonly effects: Effects;
  readonly forward: Forward;
  readonly restored: DatabaseLogin;
  /** Null: there is none any more. */
  readonly production: DatabaseLogin | null;
  readonly version: string;
  readonly backupTime: Date;
  readonly isPhysical: boolean;
  /** To each side. */
  readonly connections: number;
  /** Lago makes PDFs here. */
  readonly pdf: boolean;
  readonly accepted: Readonly<Record<string, number>>;
  readonly previous: Readonly<Record<string, number>>;
  /** What else is asked while both are open. */
  readonly also: (restored: Readers, production: Readers | null) => Promise<Evidence>;
}

export type VerifiedCopy = DatabaseOutcome & Pick<Evidence, 'markers' | 'freshness'>;

/**
 * Verifies the copy, and compares it with production where that answers.
 *
 * @throws ActionError `database` when the copy cannot be asked
 */
export async function verifyCopy(question: CopyQuestion): Promise<VerifiedCopy> {
  const { effects, restored } = question;
  const amcheck = await installAmcheck(question);
  return effects.perform({
    id: 'drill.verify',
    kind: 'database',
    key: `verify ${restored.name}`,
    title: `verify ${restored.name} beside production`,
    repeatable: true,
    do: async () => {
      const copy = await read(question, restored);
      const production = await readIfThere(question);
      const source = 'close' in production ? production : null;
      try {
        const outcome = await ask(question, copy, source, amcheck);
        if ('close' in production) return outcome;
        const unreachable = skipped(
          'Production answers',
          `${production.reason}: the copy is judged by itself`,
        );
        return { ...outcome, checks: [unreachable, ...outcome.checks] };
      } catch (error) {
        throw explained(error, restored);
      } finally {
        await Promise.all([copy.close(), source?.close()]);
      }
    },
  });
}

async function ask(
  question: CopyQuestion,
  restored: Readers,
  production: Readers | null,
  amcheck: boolean,
): Promise<VerifiedCopy> {
  const [database, { checks, ...evidence }] = await Promise.all([
    verifyDatabase({ ...question, restored, production, amcheck }),
    question.also(restored, production),
  ]);
  return { ...database, checks: [...database.checks, ...checks], ...evidence };
}

function read({ forward, connections }: CopyQuestion, login: DatabaseLogin): Promise<Readers> {
  return openReaders(() => openDatabase(login, forward), connections);
}

/** A drill is worth most when production is gone: that it does not answer is no reason to stop. */
async function readIfThere(question: CopyQuestion): Promise<Readers | { readonly reason: string }> {
  const { production } = question;
  if (production === null) return { reason: 'its instance was deleted' };
  try {
    return await read(question, production);
  } catch (error) {
    // A wrong password is nobody's disaster; a database that somebody dropped is.
    if (error instanceof ActionError && !isDropped(error)) throw error;
    return { reason: messageOf(error) };
  }
}

/** PostgreSQL: invalid_catalog_name. */
function isDropped({ cause }: ActionError): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === '3D000';
}

/** The one thing that is written to the copy; false where the role may not, as on Scaleway today. */
async function installAmcheck({ effects, restored, forward }: CopyQuestion): Promise<boolean> {
  return effects.perform({
    id: 'drill.amcheck',
    kind: 'database',
    key: `amcheck in ${restored.name}`,
    title: 'ask for amcheck',
    repeatable: true,
    do: async () => {
      const client = await openDatabase(restored, forward);
      try {
        await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
        return true;
      } catch {
        return false;
      } finally {
        await client.end();
      }
    },
  });
}
