/** Columns that nearly every table of Lago has. Times are UTC without a zone (facts: lago.md 4.2). */
const ROW = 'id uuid PRIMARY KEY DEFAULT gen_random_uuid()';
const TIMES = 'created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL';

/**
 * A database in the shape of Lago v1.35.0: the tables and columns that a drill looks at, with their keys, indexes,
 * one view of each kind and the trigger. Not Lago's schema: what nothing here reads is left out.
 */
export const LAGO_SCHEMA = `
  CREATE EXTENSION IF NOT EXISTS pgcrypto;
  CREATE EXTENSION IF NOT EXISTS unaccent;
  CREATE TYPE payment_payable_payment_status AS ENUM ('pending', 'processing', 'succeeded', 'failed');
  CREATE TABLE schema_migrations (version varchar PRIMARY KEY);
  CREATE TABLE ar_internal_metadata (key varchar PRIMARY KEY, value varchar, ${TIMES});
  CREATE TABLE organizations (${ROW}, name varchar NOT NULL, hmac_key varchar, ${TIMES});
  CREATE TABLE users (${ROW}, email varchar, password_digest varchar, ${TIMES});
  CREATE TABLE memberships (${ROW}, organization_id uuid NOT NULL REFERENCES organizations,
    user_id uuid NOT NULL REFERENCES users, ${TIMES});
  CREATE TABLE api_keys (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, value varchar NOT NULL,
    expires_at timestamp(6), ${TIMES});
  CREATE TABLE billing_entities (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, code varchar, ${TIMES});
  CREATE TABLE customers (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, external_id varchar NOT NULL,
    name varchar, sequential_id bigint, deleted_at timestamp(6), ${TIMES});
  CREATE UNIQUE INDEX index_customers_on_external_id ON customers (organization_id, external_id)
    WHERE deleted_at IS NULL;
  CREATE TABLE billable_metrics (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, code varchar, ${TIMES});
  CREATE TABLE plans (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, code varchar, ${TIMES});
  CREATE TABLE charges (${ROW}, plan_id uuid REFERENCES plans, billable_metric_id uuid REFERENCES billable_metrics,
    properties jsonb NOT NULL DEFAULT '{}', ${TIMES});
  CREATE TABLE subscriptions (${ROW}, organization_id uuid NOT NULL REFERENCES organizations,
    customer_id uuid NOT NULL REFERENCES customers, plan_id uuid NOT NULL REFERENCES plans,
    external_id varchar NOT NULL, status integer NOT NULL, ${TIMES});
  CREATE INDEX index_subscriptions_on_external_id ON subscriptions (organization_id, external_id);
  CREATE TABLE events (${ROW}, organization_id uuid NOT NULL, external_subscription_id varchar, transaction_id varchar NOT NULL,
    code varchar NOT NULL, "timestamp" timestamp(6), properties jsonb NOT NULL DEFAULT '{}',
    metadata jsonb NOT NULL DEFAULT '{}', deleted_at timestamp(6), ${TIMES});
  CREATE TABLE invoices (${ROW}, organization_id uuid NOT NULL REFERENCES organizations,
    customer_id uuid REFERENCES customers, billing_entity_id uuid NOT NULL REFERENCES billing_entities,
    number varchar NOT NULL, sequential_id bigint, billing_entity_sequential_id bigint, status integer NOT NULL,
    invoice_type integer NOT NULL, version_number integer NOT NULL DEFAULT 4, currency varchar,
    fees_amount_cents bigint NOT NULL, progressive_billing_credit_amount_cents bigint NOT NULL DEFAULT 0,
    coupons_amount_cents bigint NOT NULL, sub_total_excluding_taxes_amount_cents bigint NOT NULL,
    taxes_amount_cents bigint NOT NULL, sub_total_including_taxes_amount_cents bigint NOT NULL,
    credit_notes_amount_cents bigint NOT NULL, prepaid_credit_amount_cents bigint NOT NULL,
    total_amount_cents bigint NOT NULL, total_paid_amount_cents bigint NOT NULL, finalized_at timestamp(6), ${TIMES});
  CREATE TABLE invoice_subscriptions (${ROW}, invoice_id uuid NOT NULL REFERENCES invoices,
    subscription_id uuid NOT NULL REFERENCES subscriptions, from_datetime timestamp(6), to_datetime timestamp(6), ${TIMES});
  CREATE TABLE fees (${ROW}, invoice_id uuid REFERENCES invoices, subscription_id uuid REFERENCES subscriptions,
    fee_type integer, amount_cents bigint NOT NULL, units numeric NOT NULL DEFAULT 0, deleted_at timestamp(6), ${TIMES});
  CREATE TABLE invoices_taxes (${ROW}, invoice_id uuid NOT NULL REFERENCES invoices, tax_rate double precision,
    amount_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE credit_notes (${ROW}, customer_id uuid NOT NULL REFERENCES customers,
    invoice_id uuid NOT NULL REFERENCES invoices, sequential_id bigint, status integer NOT NULL, credit_status integer,
    total_amount_cents bigint NOT NULL, credit_amount_cents bigint NOT NULL, refund_amount_cents bigint NOT NULL,
    balance_amount_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE credit_note_items (${ROW}, credit_note_id uuid NOT NULL REFERENCES credit_notes,
    fee_id uuid REFERENCES fees, amount_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE credits (${ROW}, invoice_id uuid REFERENCES invoices, credit_note_id uuid REFERENCES credit_notes,
    amount_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE wallets (${ROW}, customer_id uuid NOT NULL REFERENCES customers, status integer NOT NULL,
    credits_balance numeric(30, 5) NOT NULL, balance_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE wallet_transactions (${ROW}, wallet_id uuid NOT NULL REFERENCES wallets, transaction_type integer NOT NULL,
    status integer NOT NULL, amount numeric(30, 5) NOT NULL, credit_amount numeric(30, 5) NOT NULL,
    settled_at timestamp(6), ${TIMES});
  CREATE TABLE payment_requests (${ROW}, customer_id uuid NOT NULL REFERENCES customers, amount_cents bigint, ${TIMES});
  CREATE TABLE payments (${ROW}, payable_type varchar, payable_id uuid, amount_cents bigint NOT NULL,
    payable_payment_status payment_payable_payment_status, ${TIMES});
  CREATE TABLE refunds (${ROW}, payment_id uuid REFERENCES payments, amount_cents bigint NOT NULL, ${TIMES});
  CREATE TABLE payment_providers (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, type varchar,
    secrets varchar, ${TIMES});
  CREATE TABLE integrations (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, type varchar,
    secrets varchar, ${TIMES});
  CREATE TABLE webhooks (${ROW}, payload json, status integer NOT NULL DEFAULT 0, ${TIMES});
  CREATE TABLE taxes (${ROW}, organization_id uuid NOT NULL REFERENCES organizations, code varchar NOT NULL,
    rate double precision NOT NULL, ${TIMES});
  CREATE TABLE inbound_webhooks (${ROW}, organization_id uuid NOT NULL, payload json NOT NULL, ${TIMES});
  CREATE TABLE charge_filters (${ROW}, charge_id uuid NOT NULL REFERENCES charges, deleted_at timestamp(6), ${TIMES});
  CREATE TABLE cached_aggregations (${ROW}, organization_id uuid NOT NULL, charge_id uuid NOT NULL, ${TIMES});
  CREATE TABLE daily_usages (${ROW}, organization_id uuid NOT NULL, usage jsonb NOT NULL DEFAULT '{}', ${TIMES});
  CREATE TABLE quantified_events (${ROW}, organization_id uuid NOT NULL, external_id varchar, ${TIMES});
  CREATE TABLE versions (id bigserial PRIMARY KEY, item_type varchar NOT NULL, item_id varchar NOT NULL, event varchar NOT NULL,
    lago_version varchar, object_changes jsonb, created_at timestamp(6));
  CREATE TABLE active_storage_blobs (${ROW}, key varchar NOT NULL UNIQUE, filename varchar NOT NULL, byte_size bigint NOT NULL,
    checksum varchar, service_name varchar NOT NULL, created_at timestamp(6) NOT NULL);
  CREATE TABLE active_storage_attachments (${ROW}, name varchar NOT NULL, record_type varchar NOT NULL,
    record_id uuid NOT NULL, blob_id uuid NOT NULL, created_at timestamp(6) NOT NULL);`;

/** What is quicker to make once the rows are there. */
export const LAGO_SCHEMA_AFTER_ROWS = `
  CREATE UNIQUE INDEX index_unique_transaction_id ON events
    (organization_id, external_subscription_id, transaction_id);
  CREATE INDEX index_events_on_created_at ON events (created_at) WHERE deleted_at IS NULL;
  CREATE INDEX index_fees_on_invoice_id ON fees (invoice_id);
  CREATE UNIQUE INDEX index_invoices_on_sequential_id ON invoices (customer_id, billing_entity_id, sequential_id);
  CREATE INDEX index_wallet_transactions_on_wallet_id ON wallet_transactions (wallet_id);
  ALTER TABLE active_storage_attachments ADD CONSTRAINT fk_blob FOREIGN KEY (blob_id) REFERENCES active_storage_blobs;
  ALTER TABLE wallets ADD CONSTRAINT check_balance CHECK (balance_cents >= 0);
  CREATE VIEW exports_invoices AS SELECT id, number, total_amount_cents, created_at FROM invoices;
  CREATE MATERIALIZED VIEW last_hour_events_mv AS
    SELECT organization_id, count(*) AS events FROM events GROUP BY 1;
  CREATE FUNCTION ensure_number() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.number IS NULL THEN NEW.number := 'LAGO'; END IF; RETURN NEW; END $$;
  CREATE TRIGGER before_invoice_insert BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION ensure_number();`;
