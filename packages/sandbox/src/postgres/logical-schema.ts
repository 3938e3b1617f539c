import type pg from 'pg';

/** One statement of a logical backup; `role` names the role it needs: where that is missing, it is left out. */
export interface Statement {
  readonly sql: string;
  readonly role?: string;
}

export interface TableRows {
  readonly table: string;
  /** Quoted, without generated columns. */
  readonly columns: readonly string[];
}

export interface LogicalSchema {
  /** Up to the empty tables. */
  readonly before: readonly Statement[];
  readonly tables: readonly TableRows[];
  /** Constraints, indexes, views, triggers, ownership: quicker, and only possible, after the rows. */
  readonly after: readonly Statement[];
}

/**
 * Reads a database's definition from the catalogs: there is no pg_dump among the binaries from npm. Covers what the
 * stand-in Lago uses and refuses what it does not cover, because a backup that leaves something out is worse than none.
 */
export async function readSchema(client: pg.Client): Promise<LogicalSchema> {
  await refuseUncovered(client);
  const read = async (query: string): Promise<Statement[]> => (await client.query<Statement>(query)).rows;
  const inOrder = async (queries: readonly string[]): Promise<Statement[]> => {
    const parts: Statement[][] = [];
    for (const query of queries) parts.push(await read(query));
    return parts.flat();
  };
  return {
    before: await inOrder(beforeQueries),
    tables: (await client.query<TableRows>(tablesQuery)).rows,
    after: await inOrder(afterQueries),
  };
}

async function refuseUncovered(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ thing: string }>(uncoveredQuery);
  if (rows.length === 0) return;
  const names = rows.map((row) => row.thing).join(', ');
  throw new Error(`The local logical backup does not cover ${names}. Take a snapshot instead.`);
}

const userSchema = (column: string) =>
  `${column} IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')`;
const notOfExtension = (column: string) =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${column} AND d.deptype = 'e')`;

const uncoveredQuery = `
  SELECT CASE relkind WHEN 'p' THEN 'partitioned table ' WHEN 'f' THEN 'foreign table ' ELSE 'composite type ' END
         || c.oid::regclass AS thing
  FROM pg_class c WHERE relkind IN ('p', 'f', 'c') AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}
  UNION ALL SELECT 'inheritance of ' || inhrelid::regclass FROM pg_inherits i
    JOIN pg_class c ON c.oid = inhrelid WHERE c.relkind = 'r'
  UNION ALL SELECT 'policy ' || polname FROM pg_policy
  UNION ALL SELECT 'rule ' || rulename FROM pg_rewrite WHERE rulename <> '_RETURN' AND oid >= 16384
  UNION ALL SELECT 'aggregate ' || p.oid::regproc FROM pg_proc p
    WHERE prokind = 'a' AND ${userSchema('pronamespace')} AND ${notOfExtension('p.oid')}`;

const beforeQueries = [
  `SELECT format('CREATE SCHEMA IF NOT EXISTS %I', nspname) AS sql FROM pg_namespace n
   WHERE ${userSchema('n.oid')} AND nspname <> 'public' ORDER BY nspname`,
  `SELECT format('CREATE EXTENSION IF NOT EXISTS %I SCHEMA %I', extname, nspname) AS sql
   FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace WHERE extname <> 'plpgsql' ORDER BY e.oid`,
  `SELECT format('CREATE TYPE %s AS ENUM (%s)', t.oid::regtype, string_agg(quote_literal(enumlabel), ', ' ORDER BY
     enumsortorder)) AS sql
   FROM pg_type t JOIN pg_enum e ON enumtypid = t.oid WHERE ${notOfExtension('t.oid')} GROUP BY t.oid ORDER BY t.oid`,
  `SELECT format('CREATE DOMAIN %s AS %s%s%s %s', t.oid::regtype, format_type(typbasetype, typtypmod),
     coalesce(' DEFAULT ' || typdefault, ''), CASE WHEN typnotnull THEN ' NOT NULL' ELSE '' END,
     (SELECT string_agg(format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)), ' ')
      FROM pg_constraint WHERE contypid = t.oid)) AS sql
   FROM pg_type t WHERE typtype = 'd' AND ${userSchema('typnamespace')} AND ${notOfExtension('t.oid')} ORDER BY oid`,
  // Sequences of identity columns come with their table.
  `SELECT format('CREATE SEQUENCE %s AS %s INCREMENT %s MINVALUE %s MAXVALUE %s START %s CACHE %s %s', seqrelid::regclass,
     seqtypid::regtype, seqincrement, seqmin, seqmax, seqstart, seqcache,
     CASE WHEN seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END) AS sql
   FROM pg_sequence WHERE ${notOfExtension('seqrelid')}
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = seqrelid AND d.deptype = 'i') ORDER BY seqrelid`,
  `SELECT format('CREATE %sTABLE %s (%s)', CASE WHEN relpersistence = 'u' THEN 'UNLOGGED ' ELSE '' END,
     c.oid::regclass, coalesce(string_agg(format('%I %s%s%s%s%s', attname, format_type(atttypid, atttypmod),
       CASE WHEN attcollation <> typcollation AND attcollation <> 0
         THEN ' COLLATE ' || attcollation::regcollation ELSE '' END,
       CASE WHEN attgenerated = 's' THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(adbin, adrelid))
         ELSE '' END,
       CASE attidentity WHEN 'a' THEN ' GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN ' GENERATED BY DEFAULT AS IDENTITY'
         ELSE '' END,
       CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END), ', ' ORDER BY attnum), '')) AS sql
   FROM pg_class c LEFT JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     LEFT JOIN pg_type t ON t.oid = atttypid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
   WHERE relkind = 'r' AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')} GROUP BY c.oid ORDER BY c.oid`,
  `SELECT pg_get_functiondef(p.oid) AS sql FROM pg_proc p
   WHERE prokind IN ('f', 'p', 'w') AND ${userSchema('pronamespace')} AND ${notOfExtension('p.oid')} ORDER BY p.oid`,
  `SELECT format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', adrelid::regclass, attname,
     pg_get_expr(adbin, adrelid)) AS sql
   FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum JOIN pg_class c ON c.oid = adrelid
   WHERE attgenerated = '' AND relkind = 'r' AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}
   ORDER BY adrelid, adnum`,
  `SELECT format('ALTER SEQUENCE %s OWNED BY %s.%I', d.objid::regclass, refobjid::regclass, attname) AS sql
   FROM pg_depend d JOIN pg_sequence ON seqrelid = d.objid
     JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
   WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a'`,
];

const tablesQuery = `
  SELECT c.oid::regclass::text AS table, array_agg(quote_ident(attname) ORDER BY attnum) AS columns
  FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
  WHERE relkind = 'r' AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')} GROUP BY c.oid ORDER BY c.oid`;

const constraints = (kinds: string) => `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) AS sql
  FROM pg_constraint c WHERE conrelid <> 0 AND contype IN (${kinds}) AND conparentid = 0
    AND ${userSchema('connamespace')} AND ${notOfExtension('conrelid')}
  ORDER BY conrelid, conname`;

const afterQueries = [
  `SELECT format('SELECT setval(%L, %s, %s)', format('%I.%I', schemaname, sequencename),
     coalesce(last_value, start_value), (last_value IS NOT NULL)::text) AS sql
   FROM pg_sequences WHERE schemaname !~ '^pg_'`,
  constraints(`'p', 'u', 'x', 'c'`),
  `SELECT pg_get_indexdef(indexrelid) AS sql FROM pg_index JOIN pg_class c ON c.oid = indrelid
   WHERE relkind = 'r' AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}
     AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
   ORDER BY indexrelid`,
  constraints(`'f'`),
  `SELECT format('CREATE %sVIEW %s AS %s', CASE relkind WHEN 'm' THEN 'MATERIALIZED ' ELSE '' END, c.oid::regclass,
     pg_get_viewdef(c.oid)) AS sql
   FROM pg_class c WHERE relkind IN ('v', 'm') AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}
   ORDER BY c.oid`,
  `SELECT pg_get_indexdef(indexrelid) AS sql FROM pg_index JOIN pg_class c ON c.oid = indrelid
   WHERE relkind = 'm' AND ${userSchema('relnamespace')} ORDER BY indexrelid`,
  `SELECT pg_get_triggerdef(t.oid) AS sql FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
   WHERE NOT tgisinternal AND ${userSchema('relnamespace')} ORDER BY t.oid`,
  `SELECT format('COMMENT ON TABLE %s IS %L', objoid::regclass, description) AS sql
   FROM pg_description JOIN pg_class c ON c.oid = objoid
   WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND relkind = 'r' AND ${userSchema('relnamespace')}`,
  // Sequences that belong to a column follow the owner of their table.
  `SELECT format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, rolname) AS sql, rolname AS role
   FROM pg_class c JOIN pg_roles r ON r.oid = relowner
   WHERE relkind IN ('r', 'v', 'm', 'S') AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i')
       AND d.refclassid = 'pg_class'::regclass AND relkind = 'S')`,
  `SELECT format('ALTER TYPE %s OWNER TO %I', t.oid::regtype, rolname) AS sql, rolname AS role
   FROM pg_type t JOIN pg_roles r ON r.oid = typowner
   WHERE typtype IN ('e', 'd') AND ${userSchema('typnamespace')} AND ${notOfExtension('t.oid')}`,
  `SELECT format('ALTER ROUTINE %s OWNER TO %I', p.oid::regprocedure, rolname) AS sql, rolname AS role
   FROM pg_proc p JOIN pg_roles r ON r.oid = proowner
   WHERE ${userSchema('pronamespace')} AND ${notOfExtension('p.oid')}`,
  `SELECT format('ALTER SCHEMA %I OWNER TO %I', nspname, rolname) AS sql, rolname AS role
   FROM pg_namespace n JOIN pg_roles r ON r.oid = nspowner WHERE ${userSchema('n.oid')} AND nspname <> 'public'`,
  `SELECT format('GRANT %s ON SCHEMA %I TO %I', privilege_type, nspname, rolname) AS sql, rolname AS role
   FROM pg_namespace n, aclexplode(nspacl) a JOIN pg_roles r ON r.oid = a.grantee WHERE ${userSchema('n.oid')}`,
  `SELECT format('GRANT %s ON %s%s TO %I', privilege_type, CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE '' END,
     c.oid::regclass, rolname) AS sql, rolname AS role
   FROM pg_class c, aclexplode(relacl) a JOIN pg_roles r ON r.oid = a.grantee
   WHERE relkind IN ('r', 'v', 'm', 'S') AND ${userSchema('relnamespace')} AND ${notOfExtension('c.oid')}`,
];
