import type { Check } from '@lago-scw/contracts';
import type { Invariant } from '@lago-scw/lago';
import { failed, passed, skipped } from '../outcome.ts';
import { damageIn } from './damage.ts';
import type { Readers } from './readers.ts';
import { some } from './some.ts';
import { UNREADABLE } from './tables.ts';
import { timed } from './timed.ts';

export interface InvariantFinding {
  readonly id: string;
  readonly violations: number;
  /** Ids of rows that break it. */
  readonly examples: readonly string[];
  readonly tolerance: string;
  /** How many were accepted in advance. */
  readonly accepted: number;
  /** In the drill before; null when unknown. */
  readonly previous: number | null;
}

export interface MoneyQuestion {
  readonly restored: Readers;
  readonly invariants: readonly Invariant[];
  /** Known violations, by invariant. */
  readonly accepted: Readonly<Record<string, number>>;
  readonly previous: Readonly<Record<string, number>>;
}

export interface MoneyOutcome {
  readonly checks: readonly Check[];
  readonly findings: readonly InvariantFinding[];
}

/** Asks the copy alone: what must hold of the money holds of every whole backup. */
export async function checkMoney(question: MoneyQuestion): Promise<MoneyOutcome> {
  const there = await columnNames(question.restored);
  const findings: InvariantFinding[] = [];
  const checks = await Promise.all(
    question.invariants.map((invariant) =>
      timed(async () => {
        const missing = missingColumns(invariant, there);
        if (missing.length > 0) return skipped(invariant.title, `cannot be asked: no ${some(missing)}`);
        try {
          const finding = await find(invariant, question);
          findings.push(finding);
          return judge(invariant, finding);
        } catch (error) {
          const damage = damageIn(error);
          if (damage === null) throw error;
          return failed(invariant.title, `cannot be read: ${damage}`, UNREADABLE);
        }
      }),
    ),
  );
  return { checks, findings: findings.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function find(
  { id, violations, tolerance }: Invariant,
  { restored, accepted, previous }: MoneyQuestion,
): Promise<InvariantFinding> {
  const [row] = await restored.query<{ violations: number; examples: string[] }>(
    `WITH broken AS MATERIALIZED (${violations})
     SELECT (SELECT count(*)::int FROM broken) AS violations, ARRAY(SELECT id::text FROM broken LIMIT 5) AS examples`,
  );
  return {
    id,
    violations: row?.violations ?? 0,
    examples: row?.examples ?? [],
    tolerance,
    accepted: accepted[id] ?? 0,
    previous: previous[id] ?? null,
  };
}

function judge({ title, id }: Invariant, finding: InvariantFinding): Check {
  const { violations, accepted, previous, examples, tolerance } = finding;
  const trend = previous === null ? '' : `; ${previous} in the drill before`;
  if (violations <= accepted) {
    const known = accepted > 0 ? `${violations} of ${accepted} accepted` : 'holds of every row';
    return passed(title, `${known} (${tolerance})${trend}`);
  }
  return failed(
    title,
    `${violations} rows break it (${tolerance}), such as ${some(examples)}${trend}`,
    `Look whether production has them too. If they are old and known, accept them: accept-violations: ${id}=${violations}.`,
  );
}

async function columnNames(readers: Readers): Promise<ReadonlySet<string>> {
  const rows = await readers.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  return new Set(rows.map(({ name }) => name));
}

function missingColumns({ reads }: Invariant, there: ReadonlySet<string>): string[] {
  return Object.entries(reads)
    .flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
    .filter((name) => !there.has(name));
}
