import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrillWorld } from './drill-world.ts';

/** One kind of damage to a restored copy, and the check that must catch it. */
export interface Damage {
  readonly name: string;
  readonly caughtBy: string;
  readonly inflict: (world: DrillWorld, copy: string) => Promise<unknown>;
  /** Where that check needs amcheck: the one that catches it without. */
  readonly withoutAmcheck?: string;
}

function sql(name: string, caughtBy: string, statement: string): Damage {
  return { name, caughtBy, inflict: (world, copy) => world.query(copy, statement) };
}

const FIRST = (table: string) => `(SELECT id FROM ${table} ORDER BY id LIMIT 1)`;
const SOME_INVOICE = '(SELECT id FROM invoices ORDER BY id LIMIT 1)';

export const DAMAGES: readonly Damage[] = [
  sql('one event is missing', 'Rows of events', `DELETE FROM events WHERE id = ${FIRST('events')}`),
  sql(
    'a tenth of the events is missing',
    'Rows of events',
    `DELETE FROM events WHERE transaction_id LIKE '%7'`,
  ),
  sql(
    'a value of one event is another',
    'Rows of events',
    `UPDATE events SET properties = '{"value": -1}' WHERE id = ${FIRST('events')}`,
  ),
  sql(
    'an event is doubled under another id',
    'Rows of events',
    `INSERT INTO events SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'transaction_id', 'again'))).* FROM events e WHERE id = ${FIRST('events')}`,
  ),
  sql('fees truncated', 'Rows of fees', 'TRUNCATE fees CASCADE'),
  sql('events truncated', 'Rows of events', 'TRUNCATE events'),
  sql(
    'restored empty: every table is there and none has a row',
    'Rows of organizations',
    `
    DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE 'TRUNCATE ' || quote_ident(name) || ' CASCADE'; END LOOP; END $$`,
  ),
  sql(
    'restored empty: no table at all',
    'The copy holds Lago',
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public',
  ),
  sql(
    'a row is missing in a table that nobody counts on',
    'Rows of taxes',
    `DELETE FROM taxes WHERE id = ${FIRST('taxes')}`,
  ),
  sql('a table is gone', 'Rows of webhooks', 'DROP TABLE webhooks'),
  sql('a column is gone', 'Schema: tables', 'ALTER TABLE customers DROP COLUMN name'),
  sql('a default is gone', 'Schema: column rules', 'ALTER TABLE events ALTER COLUMN properties DROP DEFAULT'),
  sql(
    'a name of a customer is another',
    'Rows of customers',
    `UPDATE customers SET name = 'Other' WHERE id = ${FIRST('customers')}`,
  ),
  sql('the extension pgcrypto is gone', 'Extensions', 'DROP EXTENSION pgcrypto'),
  sql('an index is gone', 'Schema: indexes', 'DROP INDEX index_fees_on_invoice_id'),
  sql(
    'an index is invalid',
    'Indexes are valid',
    `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'index_fees_on_invoice_id'::regclass`,
  ),
  sql(
    'a foreign key is gone',
    'Schema: constraints',
    'ALTER TABLE active_storage_attachments DROP CONSTRAINT fk_blob',
  ),
  sql(
    'a check was never run',
    'Constraints are checked',
    'ALTER TABLE wallets DROP CONSTRAINT check_balance, ADD CONSTRAINT check_balance CHECK (balance_cents >= 0) NOT VALID',
  ),
  sql('a view is gone', 'Schema: views', 'DROP VIEW exports_invoices'),
  sql('a materialized view is gone', 'Schema: views', 'DROP MATERIALIZED VIEW last_hour_events_mv'),
  sql('a trigger is gone', 'Schema: triggers', 'DROP TRIGGER before_invoice_insert ON invoices'),
  sql('a trigger is off', 'Schema: triggers', 'ALTER TABLE invoices DISABLE TRIGGER before_invoice_insert'),
  sql('a function is gone', 'Schema: functions', 'DROP FUNCTION ensure_number CASCADE'),
  sql('a sequence is gone', 'Schema: sequences', 'DROP SEQUENCE versions_id_seq CASCADE'),
  sql(
    'wrong schema version',
    'Schema version',
    `UPDATE schema_migrations SET version = '20200101000000' WHERE version = '20251024200950'`,
  ),
  sql(
    'a migration is missing in between',
    'Set of migrations',
    `DELETE FROM schema_migrations WHERE version = '20250826081205'`,
  ),
  sql('the database of a test', 'Made by production', `UPDATE ar_internal_metadata SET value = 'test'`),
  sql(
    'the fees of an invoice do not add up',
    'Invoices: fees amount is the sum of the fees',
    `UPDATE fees SET amount_cents = amount_cents + 1 WHERE id = ${FIRST('fees')}`,
  ),
  sql(
    'a coupon was forgotten',
    'Invoices: subtotal without taxes is fees less progressive billing and coupons',
    `UPDATE invoices SET coupons_amount_cents = 0 WHERE id = ${SOME_INVOICE}`,
  ),
  sql(
    'the subtotal with taxes is off by a cent',
    'Invoices: subtotal with taxes is subtotal and taxes',
    `UPDATE invoices SET sub_total_including_taxes_amount_cents = sub_total_including_taxes_amount_cents + 1 WHERE id = ${SOME_INVOICE}`,
  ),
  sql(
    'a total is off by a cent',
    'Invoices: total is subtotal less credit notes and prepaid credit, never negative',
    `UPDATE invoices SET total_amount_cents = total_amount_cents + 1 WHERE id = ${SOME_INVOICE}`,
  ),
  sql(
    'a tax is lost',
    'Invoices: taxes are the sum of the applied taxes',
    `DELETE FROM invoices_taxes WHERE id = ${FIRST('invoices_taxes')}`,
  ),
  sql(
    'an invoice is paid twice',
    'Invoices: no more is paid than is owed',
    `INSERT INTO payments SELECT gen_random_uuid(), payable_type, payable_id, amount_cents, payable_payment_status, created_at, updated_at FROM payments WHERE id = ${FIRST('payments')}`,
  ),
  sql(
    'a legal number is skipped',
    'Invoice numbers: no gap in the numbers of an issuer',
    `UPDATE invoices SET billing_entity_sequential_id = NULL WHERE billing_entity_sequential_id = 7`,
  ),
  sql(
    'a number is given twice',
    'Invoice numbers: none is given twice',
    `DROP INDEX index_invoices_on_sequential_id; UPDATE invoices SET sequential_id = 1 WHERE sequential_id = 2`,
  ),
  sql(
    'a credit note does not add up',
    'Credit notes: total is credit and refund',
    `UPDATE credit_notes SET refund_amount_cents = 21 WHERE id = ${FIRST('credit_notes')}`,
  ),
  sql(
    'a credit note was used twice',
    'Credit notes: balance is credit less what invoices used of it',
    `UPDATE credit_notes SET balance_amount_cents = 60 WHERE id = ${FIRST('credit_notes')}`,
  ),
  sql(
    'a wallet is off by a cent',
    'Wallets: balance is what came in less what went out',
    `UPDATE wallets SET credits_balance = credits_balance + 0.01 WHERE id = ${FIRST('wallets')}`,
  ),
  sql(
    'a subscription is active twice',
    'Subscriptions: one active per external id',
    `UPDATE subscriptions SET external_id = 'subscription-1' WHERE external_id = 'subscription-2'`,
  ),
  sql(
    'a customer lives twice',
    'Customers: one live per external id',
    `DROP INDEX index_customers_on_external_id; UPDATE customers SET external_id = 'customer-1' WHERE external_id = 'customer-2'`,
  ),
  sql(
    'events of a subscription that is gone',
    'Events of the last 30 days: each has its subscription',
    `UPDATE subscriptions SET external_id = 'renamed' WHERE external_id = 'subscription-3'`,
  ),
  sql(
    'a payment of an invoice that is gone',
    'Payments: each has the invoice or request that it pays',
    `UPDATE payments SET payable_id = gen_random_uuid() WHERE id = ${FIRST('payments')}`,
  ),
  sql(
    'an orphan file',
    'Attached files: each belongs to a document',
    `UPDATE active_storage_attachments SET record_id = gen_random_uuid() WHERE id = ${FIRST('active_storage_attachments')}`,
  ),
  sql(
    'an invoice has no file',
    'Invoices of the last 30 days: each has its file',
    `DELETE FROM active_storage_attachments WHERE record_id = (SELECT id FROM invoices ORDER BY finalized_at DESC OFFSET 10 LIMIT 1)`,
  ),
  sql(
    'a file that only a container has',
    'Files: all are in the bucket, none in a container',
    `UPDATE active_storage_blobs SET service_name = 'local' WHERE id = ${FIRST('active_storage_blobs')}`,
  ),
  {
    name: 'flipped bytes in a page of a table',
    caughtBy: 'Pages of tables are sound',
    withoutAmcheck: 'Rows of invoices',
    // The line pointers begin at byte 24: a row that begins beyond the page.
    inflict: (world, copy) => flip(world, copy, 'invoices', 24, Buffer.from([0xff, 0xff])),
  },
  {
    name: 'a page of a table is overwritten',
    caughtBy: 'Pages of tables are sound',
    inflict: (world, copy) => flip(world, copy, 'events', 0, Buffer.alloc(8192, 0xa5)),
  },
  {
    name: 'a page of an index is overwritten',
    caughtBy: 'Indexes agree with their tables',
    inflict: (world, copy) => flip(world, copy, 'index_fees_on_invoice_id', 8192, Buffer.alloc(8192, 0xa5)),
  },
  {
    name: 'an index points to nothing any more',
    caughtBy: 'Indexes agree with their tables',
    inflict: (world, copy) => loseIndexEntries(world, copy, 'index_fees_on_invoice_id'),
  },
];

/** Writes into a file of a copy that no connection has read a page of yet. */
async function flip(
  world: DrillWorld,
  copy: string,
  relation: string,
  position: number,
  bytes: Buffer,
): Promise<void> {
  const [row] = await world.query<{ path: string }>(
    copy,
    `SELECT pg_relation_filepath('${relation}') AS path`,
  );
  const file = await open(join(world.server.dataFolder, row?.path ?? ''), 'r+');
  try {
    await file.write(bytes, 0, bytes.length, position);
  } finally {
    await file.close();
  }
}

/** As after a crash that lost writes: a row came into the table while the index was thought not to be there. */
async function loseIndexEntries(world: DrillWorld, copy: string, index: string): Promise<void> {
  const live = (is: boolean) =>
    `UPDATE pg_index SET indisready = ${is}, indislive = ${is} WHERE indexrelid = '${index}'::regclass`;
  await world.query(copy, live(false));
  await world.query(
    copy,
    `INSERT INTO fees (invoice_id, amount_cents, created_at, updated_at)
     SELECT invoice_id, 0, created_at, updated_at FROM fees LIMIT 1`,
  );
  await world.query(copy, live(true));
}
