import { isAtLeast } from './version.ts';

/** A table that the drill compares between production and a restored copy. */
export interface LagoTable {
  readonly name: string;
  /** Naive UTC time at which a row came to be (facts: lago.md 4.2). */
  readonly clockColumn: 'created_at' | 'updated_at';
  /** Rows are only added: rows up to the time of the backup can be counted exactly on both sides. */
  readonly appendOnly: boolean;
  /** A live installation has at least one row. */
  readonly neverEmpty?: true;
  readonly since?: string;
}

const TABLES: readonly LagoTable[] = [
  { name: 'organizations', clockColumn: 'created_at', appendOnly: false, neverEmpty: true },
  { name: 'users', clockColumn: 'created_at', appendOnly: false },
  { name: 'memberships', clockColumn: 'created_at', appendOnly: false },
  { name: 'api_keys', clockColumn: 'created_at', appendOnly: false },
  { name: 'billing_entities', clockColumn: 'created_at', appendOnly: false },
  { name: 'customers', clockColumn: 'created_at', appendOnly: false },
  { name: 'plans', clockColumn: 'updated_at', appendOnly: false },
  { name: 'charges', clockColumn: 'updated_at', appendOnly: false },
  { name: 'billable_metrics', clockColumn: 'updated_at', appendOnly: false },
  { name: 'subscriptions', clockColumn: 'created_at', appendOnly: false },
  { name: 'events', clockColumn: 'created_at', appendOnly: true },
  { name: 'invoices', clockColumn: 'created_at', appendOnly: false },
  { name: 'invoice_subscriptions', clockColumn: 'created_at', appendOnly: false },
  { name: 'fees', clockColumn: 'created_at', appendOnly: false },
  { name: 'credits', clockColumn: 'created_at', appendOnly: false },
  { name: 'credit_notes', clockColumn: 'created_at', appendOnly: false },
  { name: 'credit_note_items', clockColumn: 'created_at', appendOnly: false },
  { name: 'wallets', clockColumn: 'created_at', appendOnly: false },
  { name: 'wallet_transactions', clockColumn: 'created_at', appendOnly: true },
  { name: 'payments', clockColumn: 'created_at', appendOnly: false },
  { name: 'payment_requests', clockColumn: 'created_at', appendOnly: false },
  { name: 'refunds', clockColumn: 'created_at', appendOnly: false },
  { name: 'payment_providers', clockColumn: 'updated_at', appendOnly: false },
  { name: 'integrations', clockColumn: 'updated_at', appendOnly: false },
  { name: 'webhooks', clockColumn: 'created_at', appendOnly: false },
  { name: 'inbound_webhooks', clockColumn: 'created_at', appendOnly: false },
  { name: 'versions', clockColumn: 'created_at', appendOnly: true },
  { name: 'active_storage_blobs', clockColumn: 'created_at', appendOnly: false },
  { name: 'active_storage_attachments', clockColumn: 'created_at', appendOnly: false },
  { name: 'invoices_taxes', clockColumn: 'created_at', appendOnly: false },
  { name: 'cached_aggregations', clockColumn: 'created_at', appendOnly: false },
  { name: 'daily_usages', clockColumn: 'created_at', appendOnly: false },
  { name: 'quantified_events', clockColumn: 'created_at', appendOnly: false },
  { name: 'charge_filters', clockColumn: 'updated_at', appendOnly: false },
  { name: 'membership_roles', clockColumn: 'created_at', appendOnly: false, since: 'v1.40.0' },
];

/** The tables that matter to a drill and exist in a release. */
export function drillTables(version: string): LagoTable[] {
  return TABLES.filter(({ since }) => since === undefined || isAtLeast(version, since));
}
