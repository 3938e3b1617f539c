/** A sentence about money that is true of every sound database of Lago. */
export interface Invariant {
  /** Short and stable: reports are compared over years. */
  readonly id: string;
  /** The sentence, as a check is called. */
  readonly title: string;
  /** Columns that it reads, by table: where one is missing it cannot be asked. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** A query that answers one column `id` per row that breaks it: ids only, never personal data. */
  readonly violations: string;
  /** How far off a row may be. */
  readonly tolerance: string;
  readonly since?: string;
  /** Lago takes what breaks it, from clients: where production has it too, nothing is wrong with a backup. */
  readonly clientsMayBreakIt?: boolean;
  /** Holds only where Lago makes PDFs. */
  readonly needsPdf?: boolean;
}
