import type { Check } from '@lago-scw/contracts';
import { drillTables, invariantsOf, type LagoTable, schemaExpectations } from '@lago-scw/lago';
import { failed, passed } from '../outcome.ts';
import { readCatalogue } from './catalogue.ts';
import { type Catalogues, checkCatalogue, isBeforeUpgrade } from './check-catalogue.ts';
import { checkMoney, type InvariantFinding } from './money.ts';
import type { Readers } from './readers.ts';
import { checkStructure } from './structure.ts';
import { type ComparedTable, compareTables } from './tables.ts';

export interface DatabaseQuestion {
  readonly restored: Readers;
  /** Null: it cannot be reached, as after a disaster. */
  readonly production: Readers | null;
  readonly version: string;
  readonly backupTime: Date;
  /** The copy is of a snapshot, not of a dump. */
  readonly isPhysical: boolean;
  /** amcheck is installed in the copy. */
  readonly amcheck: boolean;
  /** False: Lago makes no PDFs here. */
  readonly pdf?: boolean;
  readonly accepted?: Readonly<Record<string, number>>;
  readonly previous?: Readonly<Record<string, number>>;
}

export interface DatabaseOutcome {
  readonly checks: readonly Check[];
  readonly tables: readonly ComparedTable[];
  readonly invariants: readonly InvariantFinding[];
  readonly rowsRead: number;
  readonly seconds: number;
}

/**
 * Everything that must hold of a restored copy, beside production as it is now. Reads only, on as many connections as
 * the readers have; the servers count and hash, so the memory here does not grow with the data.
 *
 * @throws when a connection breaks; damage of the copy is a failed check
 */
export async function verifyDatabase(question: DatabaseQuestion): Promise<DatabaseOutcome> {
  const { restored, production, version, backupTime, isPhysical, amcheck } = question;
  const from = performance.now();
  const tables = drillTables(version);
  const catalogues = await readCatalogues(question);
  // Begun in the order of their length: the long ones are not left for the end.
  const [compared, structure, money] = await Promise.all([
    compareTables({
      ...{ restored, production, tables, backupTime, isPhysical },
      isBeforeUpgrade: isBeforeUpgrade(catalogues),
    }),
    checkStructure(restored, amcheck),
    checkMoney({
      restored,
      production,
      invariants: invariantsOf(version, { pdf: question.pdf ?? true }),
      accepted: question.accepted ?? {},
      previous: question.previous ?? {},
    }),
  ]);
  return {
    checks: [
      ...checkCatalogue(catalogues),
      ...structure,
      ...compared.checks,
      somethingWasCounted(compared.tables, tables),
      ...money.checks,
    ],
    tables: compared.tables,
    invariants: money.findings,
    rowsRead: compared.rowsRead,
    seconds: (performance.now() - from) / 1000,
  };
}

async function readCatalogues({ restored, production, version }: DatabaseQuestion): Promise<Catalogues> {
  const [ours, theirs] = await Promise.all([
    readCatalogue(restored),
    production === null ? null : readCatalogue(production),
  ]);
  return { restored: ours, production: theirs, expectations: schemaExpectations(version) };
}

/** A drill that counted nothing has proven nothing. */
function somethingWasCounted(counted: readonly ComparedTable[], tables: readonly LagoTable[]): Check {
  const rows = counted.reduce((sum, { restored }) => sum + restored, 0);
  const name = 'The copy holds Lago';
  if (rows > 0) return passed(name, `${rows} rows in ${counted.length} tables`);
  return failed(
    name,
    `expected rows; came none in ${tables.length} tables`,
    'The copy is empty: the backup was made before there was data, or of another database.',
  );
}
