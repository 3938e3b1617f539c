import { readFileSync } from 'node:fs';

export interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

const alter = (version: string, name: string, sql: string): Migration => ({ version, name, sql });

/**
 * The stand-in's migrations. The first makes a Lago-shaped schema, each later one is the newest of its
 * release and leaves something to see (what facts 1.3 and 3.5 say of that release).
 */
export const migrations: readonly Migration[] = [
  alter('20250512144220', 'InitialMigration', readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')),
  alter(
    '20250515085230',
    'AddBillingEntitySequentialIdIndex',
    'CREATE INDEX index_invoices_on_billing_entity_sequential_id ON invoices (billing_entity_id, billing_entity_sequential_id);',
  ),
  alter(
    '20250526133654',
    'DropClickhouseAggregation',
    'ALTER TABLE organizations DROP COLUMN clickhouse_aggregation;',
  ),
  alter('20250611072251', 'AddOrganizationIdToFees', 'ALTER TABLE fees ADD COLUMN organization_id uuid;'),
  alter(
    '20250611083925',
    'AddFeatureFlags',
    "ALTER TABLE organizations ADD COLUMN feature_flags character varying[] DEFAULT '{}';",
  ),
  alter(
    '20250724104251',
    'RequireOrganizationIdOnFees',
    'UPDATE fees SET organization_id = invoices.organization_id FROM invoices WHERE invoices.id = fees.invoice_id; ALTER TABLE fees ALTER COLUMN organization_id SET NOT NULL;',
  ),
  alter(
    '20250826081205',
    'CreateAiConversations',
    "CREATE TABLE ai_conversations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), organization_id uuid NOT NULL REFERENCES organizations, created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()));",
  ),
  alter(
    '20251024200950',
    'RetypePaidTopUp',
    'ALTER TABLE wallets ADD COLUMN paid_top_up_max_amount_cents bigint, ADD COLUMN paid_top_up_min_amount_cents bigint;',
  ),
  alter(
    '20260129105200',
    'CreateRoles',
    "CREATE TABLE roles (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), code character varying NOT NULL UNIQUE, admin boolean NOT NULL DEFAULT false, created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now())); ALTER TABLE credit_notes ADD COLUMN offset_amount_cents bigint NOT NULL DEFAULT 0; CREATE TABLE enriched_events (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), event_id uuid NOT NULL, created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()));",
  ),
  alter('20260216115709', 'DropMembershipsRole', 'ALTER TABLE memberships DROP COLUMN role;'),
  alter(
    '20260220131101',
    'RequireChargeCode',
    "ALTER TABLE charges ADD COLUMN code character varying; UPDATE charges SET code = 'charge_' || id; ALTER TABLE charges ALTER COLUMN code SET NOT NULL;",
  ),
  alter(
    '20260311121245',
    'AddPaymentMethods',
    "CREATE TABLE payment_methods (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), customer_id uuid NOT NULL REFERENCES customers, created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()));",
  ),
  alter(
    '20260331122448',
    'AddRemainingAmountToWalletTransactions',
    'ALTER TABLE wallet_transactions ADD COLUMN remaining_amount_cents bigint; UPDATE wallet_transactions SET remaining_amount_cents = round(amount * 100) WHERE transaction_type = 0 AND status = 1;',
  ),
  alter(
    '20260706173746',
    'AddOrganizationTimestampIndexToEvents',
    'CREATE INDEX index_events_on_organization_id_and_timestamp ON events (organization_id, "timestamp"); ALTER TABLE organizations ADD COLUMN slug character varying;',
  ),
  alter(
    '20260721180721',
    'AddCustomerIdToPayments',
    'ALTER TABLE payments ADD COLUMN customer_id uuid; UPDATE payments SET customer_id = invoices.customer_id FROM invoices WHERE invoices.id = payments.payable_id; ALTER TABLE payments ALTER COLUMN customer_id SET NOT NULL;',
  ),
];
