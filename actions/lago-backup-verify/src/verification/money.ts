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
  /** In production now, asked only when there are more than accepted; null when it was not or cannot be asked. */
  readonly production: number | null;
}

export interface MoneyQuestion {
  readonly restored: Readers;
  /** Asked only for what the copy breaks: a backup is as right as what was backed up. */
  readonly production: Readers | null;
  readonly invariants: readonly Invariant[];
  /** Known violations, by invariant. */
  readonly accepted: Readonly<Record<string, number>>;
  readonly previous: Readonly<Record<string, number>>;
}

export interface MoneyOutcome {
  readonly checks: readonly Check[];
  readonly findings: readonly InvariantFinding[];
}

/** What must hold of the money holds of every whole backup, unless production breaks it too. */
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

async function find(invariant: Invariant, question: MoneyQuestion): Promise<InvariantFinding> {
  const { id, tolerance } = invariant;
  const accepted = question.accepted[id] ?? 0;
  const { violations, examples } = await violationsOf(invariant, question.restored);
  const production =
    violations > accepted && question.production !== null
      ? await violationsInProduction(invariant, question.production)
      : null;
  const previous = question.previous[id] ?? null;
  return { id, violations, examples, tolerance, accepted, previous, production };
}

async function violationsOf({ violations }: Invariant, readers: Readers) {
  const [row] = await readers.query<{ violations: number; examples: string[] }>(
    `WITH broken AS MATERIALIZED (${violations})
     SELECT (SELECT count(*)::int FROM broken) AS violations, ARRAY(SELECT id::text FROM broken LIMIT 5) AS examples`,
  );
  return { violations: row?.violations ?? 0, examples: row?.examples ?? [] };
}

async function violationsInProduction(invariant: Invariant, production: Readers): Promise<number | null> {
  const missing = missingColumns(invariant, await columnNames(production));
  return missing.length > 0 ? null : (await violationsOf(invariant, production)).violations;
}

function judge({ title, id, clientsMayBreakIt = false }: Invariant, finding: InvariantFinding): Check {
  const { violations, accepted, previous, production, examples, tolerance } = finding;
  const trend = previous === null ? '' : `; ${previous} in the drill before`;
  if (violations <= accepted) {
    const known = accepted > 0 ? `${violations} of ${accepted} accepted` : 'holds of every row';
    return passed(title, `${known} (${tolerance})${trend}`);
  }
  const seen = production === null ? '' : `; production has ${production} now`;
  const isOfProduction = production !== null && production >= violations;
  const detail = `${violations} rows break it (${tolerance}), such as ${some(examples)}${seen}${trend}`;
  if (isOfProduction && clientsMayBreakIt) return passed(title, detail);
  return failed(title, detail, isOfProduction ? ofProduction(id, violations) : ofBackup(id, violations));
}

function ofProduction(id: string, violations: number): string {
  return `The backup holds what production has: it is the data that is wrong. Find out since when (invoices and events of these ids, the release notes). If they are old and known, accept them: accept-violations: ${id}=${violations}.`;
}

function ofBackup(id: string, violations: number): string {
  return `Production has fewer, or was not asked: the backup may not hold what was written. If they are old and known, accept them: accept-violations: ${id}=${violations}.`;
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
