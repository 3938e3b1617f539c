import type { Invariant } from './invariant.ts';

/** Legal numbering, identities, and references that no foreign key guards (facts: lago.md 4.3, 6, 10, 11 and 14). */
export const AGREEMENTS: readonly Invariant[] = [
  {
    id: 'invoice-number-unique',
    title: 'Invoice numbers: none is given twice',
    reads: { invoices: ['id', 'customer_id', 'billing_entity_id', 'sequential_id'] },
    tolerance: 'none',
    violations: `
      SELECT min(id::text) AS id FROM invoices WHERE sequential_id IS NOT NULL
       GROUP BY customer_id, billing_entity_id, sequential_id HAVING count(*) > 1`,
  },
  {
    id: 'invoice-number-gap',
    title: 'Invoice numbers: no gap in the numbers of an issuer',
    reads: { invoices: ['billing_entity_id', 'billing_entity_sequential_id'] },
    tolerance: 'none',
    violations: `
      SELECT billing_entity_id AS id FROM invoices GROUP BY billing_entity_id
      HAVING max(billing_entity_sequential_id) <> count(billing_entity_sequential_id)`,
  },
  {
    id: 'subscription-unique',
    title: 'Subscriptions: one active per external id',
    reads: { subscriptions: ['id', 'organization_id', 'external_id', 'status'] },
    tolerance: 'none',
    violations: `
      SELECT min(id::text) AS id FROM subscriptions WHERE status = 1
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
  },
  {
    id: 'customer-unique',
    title: 'Customers: one live per external id',
    reads: { customers: ['id', 'organization_id', 'external_id', 'deleted_at'] },
    tolerance: 'none',
    violations: `
      SELECT min(id::text) AS id FROM customers WHERE deleted_at IS NULL
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
  },
  {
    id: 'event-subscription',
    title: 'Events of the last 30 days: each has its subscription',
    reads: {
      events: ['id', 'organization_id', 'external_subscription_id', 'created_at'],
      subscriptions: ['organization_id', 'external_id'],
    },
    tolerance: 'none',
    // Events of unknown subscriptions are accepted (facts: lago.md 6).
    clientsMayBreakIt: true,
    // Grouped first: the distinct subscriptions are few, and the join stays small however many events there are.
    violations: `
      SELECT e.id FROM (
        SELECT organization_id, external_subscription_id, min(id::text) AS id FROM events
         WHERE created_at > (now() AT TIME ZONE 'utc') - interval '30 days' GROUP BY 1, 2) e
       WHERE NOT EXISTS (SELECT FROM subscriptions s WHERE s.organization_id = e.organization_id
         AND s.external_id = e.external_subscription_id)`,
  },
  {
    id: 'payment-payable',
    title: 'Payments: each has the invoice or request that it pays',
    reads: { payments: ['id', 'payable_type', 'payable_id'], invoices: ['id'], payment_requests: ['id'] },
    tolerance: 'none',
    violations: `
      SELECT id FROM payments p WHERE
        (payable_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = p.payable_id)) OR
        (payable_type = 'PaymentRequest' AND NOT EXISTS (SELECT FROM payment_requests r WHERE r.id = p.payable_id))`,
  },
  {
    id: 'attachment-record',
    title: 'Attached files: each belongs to a document',
    reads: {
      active_storage_attachments: ['id', 'record_type', 'record_id', 'blob_id'],
      active_storage_blobs: ['id'],
      invoices: ['id'],
      credit_notes: ['id'],
    },
    tolerance: 'none',
    violations: `
      SELECT id FROM active_storage_attachments a WHERE
        (record_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = a.record_id)) OR
        (record_type = 'CreditNote' AND NOT EXISTS (SELECT FROM credit_notes n WHERE n.id = a.record_id)) OR
        NOT EXISTS (SELECT FROM active_storage_blobs b WHERE b.id = a.blob_id)`,
  },
  {
    id: 'invoice-file',
    title: 'Invoices of the last 30 days: each has its file',
    reads: {
      invoices: ['id', 'status', 'finalized_at'],
      active_storage_attachments: ['record_type', 'record_id'],
    },
    needsPdf: true,
    tolerance: 'an hour to draw it',
    // Counted from the newest invoice of the copy, not from now: one that waited for its file at the backup still waits in it.
    violations: `
      SELECT i.id FROM invoices i, (SELECT max(finalized_at) AS at FROM invoices) newest
       WHERE i.status = 1 AND i.finalized_at BETWEEN newest.at - interval '30 days' AND newest.at - interval '1 hour'
         AND NOT EXISTS (SELECT FROM active_storage_attachments a
           WHERE a.record_type = 'Invoice' AND a.record_id = i.id)`,
  },
  {
    id: 'blob-service',
    title: 'Files: all are in the bucket, none in a container',
    reads: { active_storage_blobs: ['id', 'service_name'] },
    tolerance: 'none',
    violations: `SELECT id FROM active_storage_blobs WHERE service_name = 'local'`,
  },
];
