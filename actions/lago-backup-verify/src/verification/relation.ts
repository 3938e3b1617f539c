export interface Relation {
  readonly oid: string;
  readonly name: string;
}

export interface Index extends Relation {
  readonly table: string;
  /** Of a partial index; null: it covers all rows. */
  readonly predicate: string | null;
  readonly columns: readonly string[];
  /** All columns may be in the index and order there: what is asked of it can be answered by it. */
  readonly isOrdered: boolean;
}
