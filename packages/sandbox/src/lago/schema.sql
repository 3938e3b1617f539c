-- Lago-shaped tables of the stand-in, as of v1.27.1. Times are naive UTC, as in Lago.
CREATE TABLE organizations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name character varying NOT NULL,
  hmac_key character varying NOT NULL,
  default_currency character varying NOT NULL DEFAULT 'USD',
  timezone character varying NOT NULL DEFAULT 'UTC',
  clickhouse_aggregation boolean NOT NULL DEFAULT false,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email character varying NOT NULL UNIQUE,
  password_digest character varying NOT NULL,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE memberships (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  user_id uuid NOT NULL REFERENCES users,
  role integer NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  UNIQUE (organization_id, user_id)
);
CREATE TABLE api_keys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  value character varying NOT NULL UNIQUE,
  expires_at timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE billing_entities (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  name character varying NOT NULL,
  code character varying NOT NULL,
  document_number_prefix character varying,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE billable_metrics (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  name character varying NOT NULL,
  code character varying NOT NULL,
  aggregation_type integer NOT NULL,
  field_name character varying,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE UNIQUE INDEX index_billable_metrics_on_organization_id_and_code ON billable_metrics (organization_id, code) WHERE deleted_at IS NULL;
CREATE TABLE plans (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  name character varying NOT NULL,
  code character varying NOT NULL,
  "interval" integer NOT NULL,
  amount_cents bigint NOT NULL,
  amount_currency character varying NOT NULL,
  pay_in_advance boolean NOT NULL DEFAULT false,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE UNIQUE INDEX index_plans_on_organization_id_and_code ON plans (organization_id, code) WHERE deleted_at IS NULL;
CREATE TABLE charges (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  plan_id uuid NOT NULL REFERENCES plans,
  billable_metric_id uuid NOT NULL REFERENCES billable_metrics,
  charge_model integer NOT NULL DEFAULT 0,
  properties jsonb NOT NULL DEFAULT '{}',
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE TABLE customers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  billing_entity_id uuid NOT NULL REFERENCES billing_entities,
  external_id character varying NOT NULL,
  name character varying,
  currency character varying,
  finalize_zero_amount_invoice integer NOT NULL DEFAULT 0,
  sequential_id bigint,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE UNIQUE INDEX index_customers_on_external_id_and_organization_id ON customers (organization_id, external_id) WHERE deleted_at IS NULL;
CREATE TABLE subscriptions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  customer_id uuid NOT NULL REFERENCES customers,
  plan_id uuid NOT NULL REFERENCES plans,
  external_id character varying NOT NULL,
  status integer NOT NULL DEFAULT 0,
  started_at timestamp(6),
  terminated_at timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE UNIQUE INDEX index_active_subscriptions ON subscriptions (organization_id, external_id) WHERE status = 1;
CREATE TABLE events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL,
  transaction_id character varying NOT NULL,
  external_subscription_id character varying,
  code character varying NOT NULL,
  properties jsonb NOT NULL DEFAULT '{}',
  "timestamp" timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE UNIQUE INDEX index_unique_transaction_id ON events (organization_id, external_subscription_id, transaction_id);
CREATE TABLE invoices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  billing_entity_id uuid NOT NULL REFERENCES billing_entities,
  customer_id uuid NOT NULL REFERENCES customers,
  number character varying NOT NULL DEFAULT '',
  sequential_id bigint,
  billing_entity_sequential_id bigint,
  status integer NOT NULL DEFAULT 0,
  invoice_type integer NOT NULL DEFAULT 0,
  version_number integer NOT NULL DEFAULT 4,
  currency character varying NOT NULL DEFAULT 'EUR',
  fees_amount_cents bigint NOT NULL DEFAULT 0,
  progressive_billing_credit_amount_cents bigint NOT NULL DEFAULT 0,
  coupons_amount_cents bigint NOT NULL DEFAULT 0,
  sub_total_excluding_taxes_amount_cents bigint NOT NULL DEFAULT 0,
  taxes_amount_cents bigint NOT NULL DEFAULT 0,
  sub_total_including_taxes_amount_cents bigint NOT NULL DEFAULT 0,
  credit_notes_amount_cents bigint NOT NULL DEFAULT 0,
  prepaid_credit_amount_cents bigint NOT NULL DEFAULT 0,
  total_amount_cents bigint NOT NULL DEFAULT 0,
  total_paid_amount_cents bigint NOT NULL DEFAULT 0,
  finalized_at timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE UNIQUE INDEX index_invoices_on_customer_and_sequential_id ON invoices (customer_id, billing_entity_id, sequential_id);
CREATE TABLE invoices_taxes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid NOT NULL REFERENCES invoices,
  amount_cents bigint NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE invoice_subscriptions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid NOT NULL REFERENCES invoices,
  subscription_id uuid NOT NULL REFERENCES subscriptions,
  recurring boolean,
  charges_from_datetime timestamp(6),
  charges_to_datetime timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE UNIQUE INDEX index_unique_recurring_invoice_subscriptions ON invoice_subscriptions (subscription_id, charges_from_datetime, charges_to_datetime) WHERE recurring;
CREATE TABLE fees (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid REFERENCES invoices,
  subscription_id uuid REFERENCES subscriptions,
  charge_id uuid REFERENCES charges,
  fee_type integer NOT NULL DEFAULT 2,
  units numeric NOT NULL DEFAULT 1,
  amount_cents bigint NOT NULL,
  amount_currency character varying NOT NULL DEFAULT 'EUR',
  taxes_amount_cents bigint NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  deleted_at timestamp(6)
);
CREATE TABLE credits (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid REFERENCES invoices,
  credit_note_id uuid,
  amount_cents bigint NOT NULL,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE credit_notes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id uuid NOT NULL REFERENCES invoices,
  customer_id uuid NOT NULL REFERENCES customers,
  sequential_id bigint NOT NULL,
  status integer NOT NULL DEFAULT 1,
  credit_status integer,
  total_amount_cents bigint NOT NULL DEFAULT 0,
  credit_amount_cents bigint NOT NULL DEFAULT 0,
  refund_amount_cents bigint NOT NULL DEFAULT 0,
  balance_amount_cents bigint NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  UNIQUE (invoice_id, sequential_id)
);
CREATE TABLE wallets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  customer_id uuid NOT NULL REFERENCES customers,
  name character varying,
  status integer NOT NULL DEFAULT 0,
  currency character varying NOT NULL DEFAULT 'EUR',
  rate_amount numeric(30, 5) NOT NULL DEFAULT 1,
  credits_balance numeric(30, 5) NOT NULL DEFAULT 0,
  balance_cents bigint NOT NULL DEFAULT 0,
  terminated_at timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE wallet_transactions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  wallet_id uuid NOT NULL REFERENCES wallets,
  transaction_type integer NOT NULL,
  status integer NOT NULL,
  amount numeric(30, 5) NOT NULL DEFAULT 0,
  credit_amount numeric(30, 5) NOT NULL DEFAULT 0,
  settled_at timestamp(6),
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE payments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  payable_type character varying NOT NULL DEFAULT 'Invoice',
  payable_id uuid,
  amount_cents bigint NOT NULL,
  amount_currency character varying NOT NULL DEFAULT 'EUR',
  status character varying NOT NULL DEFAULT 'succeeded',
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE payment_providers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  code character varying NOT NULL,
  secrets character varying,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE integrations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  code character varying NOT NULL,
  secrets character varying,
  updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE webhook_endpoints (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  webhook_url character varying NOT NULL,
  signature_algo integer NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()),
  UNIQUE (webhook_url, organization_id)
);
CREATE TABLE webhooks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  webhook_endpoint_id uuid REFERENCES webhook_endpoints ON DELETE CASCADE,
  webhook_type character varying,
  payload json,
  status integer NOT NULL DEFAULT 0,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE versions (
  id bigserial PRIMARY KEY,
  item_type character varying NOT NULL,
  item_id character varying NOT NULL,
  event character varying NOT NULL,
  lago_version character varying,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE daily_usages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  customer_id uuid NOT NULL REFERENCES customers,
  subscription_id uuid NOT NULL REFERENCES subscriptions,
  usage jsonb NOT NULL DEFAULT '{}',
  usage_date date,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE active_storage_blobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  key character varying NOT NULL UNIQUE,
  filename character varying NOT NULL,
  content_type character varying,
  service_name character varying NOT NULL,
  byte_size bigint NOT NULL,
  checksum character varying,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE TABLE active_storage_attachments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name character varying NOT NULL,
  record_type character varying NOT NULL,
  record_id uuid NOT NULL,
  blob_id uuid NOT NULL REFERENCES active_storage_blobs,
  created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())
);
CREATE VIEW exports_customers AS SELECT organization_id, id AS lago_id, external_id, name, currency, created_at, updated_at FROM customers WHERE deleted_at IS NULL;
CREATE VIEW exports_invoices AS SELECT organization_id, id AS lago_id, customer_id AS lago_customer_id, number, status, total_amount_cents, finalized_at, created_at FROM invoices;
-- What Redis and Sidekiq hold in a real Lago, and the traces that tests read.
CREATE TABLE standin_jobs (
  id bigserial PRIMARY KEY,
  queue character varying NOT NULL DEFAULT 'default',
  kind character varying NOT NULL,
  payload jsonb NOT NULL DEFAULT '{}',
  enqueued_by character varying NOT NULL,
  enqueued_at timestamptz NOT NULL DEFAULT now(),
  taken_by character varying,
  taken_at timestamptz,
  done_at timestamptz,
  -- A job that failed is dead at once: Lago's jobs have no second try.
  failed_at timestamptz,
  error character varying
);
CREATE INDEX index_standin_jobs_waiting ON standin_jobs (queue, id) WHERE taken_at IS NULL;
CREATE TABLE standin_processes (
  who character varying PRIMARY KEY,
  queue character varying NOT NULL
);
CREATE TABLE standin_add_ons (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organizations,
  name character varying NOT NULL,
  code character varying NOT NULL,
  amount_cents bigint NOT NULL,
  amount_currency character varying NOT NULL,
  deleted_at timestamp(6)
);
CREATE UNIQUE INDEX index_standin_add_ons_on_code ON standin_add_ons (organization_id, code) WHERE deleted_at IS NULL;
CREATE TABLE standin_clock_ticks (
  id bigserial PRIMARY KEY,
  instance character varying NOT NULL,
  container character varying NOT NULL,
  lago_version character varying NOT NULL,
  ticked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
