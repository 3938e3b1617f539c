/** Numbers of rows, all from the number of events. */
export interface Amounts {
  readonly events: number;
  readonly customers: number;
  readonly invoices: number;
}

export function amountsFor(events: number): Amounts {
  const customers = Math.min(20_000, Math.max(20, Math.round(events / 500)));
  return { events, customers, invoices: customers * 6 };
}

/** A uuid that belongs to a kind and a number, so that tables can refer to each other without looking. */
const id = (kind: string, number: string) => `md5('${kind}' || (${number}))::uuid`;
/** Ends an hour before the newest backup could be, and goes back 60 days. */
const at = (share: string) =>
  `((now() AT TIME ZONE 'utc') - interval '1 hour' - interval '60 days' * (${share}))`;

/**
 * Statements that fill the schema on the server, where every invariant of facts lago.md 4.3 holds. Of an invoice `i`:
 * fees 3 × f, coupon 100, taxes 20 % in two parts, every fifth one paid in part by a credit note of 50, prepaid 200.
 */
export function rowStatements({ events, customers, invoices }: Amounts): string[] {
  const organization = id('organization', '1');
  const entity = id('entity', '1');
  const customerOf = (number: string) => id('customer', `(${number}) % ${customers}`);
  const fee = '1000 + i % 977';
  const fees = `3 * (${fee})`;
  const net = `${fees} - 100`;
  const taxes = `(${net}) / 10 + (${net}) / 10`;
  const credited = 'CASE WHEN i % 5 = 0 THEN 50 ELSE 0 END';
  const total = `${net} + ${taxes} - ${credited} - 200`;
  const when = at(`1 - i::float / ${invoices}`);
  const each = (table: string, columns: string, from: number, values: string) =>
    `INSERT INTO ${table} (${columns}) SELECT ${values} FROM generate_series(0, ${from - 1}) AS i`;
  const old = at('1');
  return [
    `INSERT INTO schema_migrations VALUES ('20250120151959'), ('20250826081205'), ('20251024200950')`,
    `INSERT INTO ar_internal_metadata VALUES ('environment', 'production', ${old}, ${old})`,
    `INSERT INTO organizations VALUES (${organization}, 'Example', 'hmac', ${old}, ${old})`,
    `INSERT INTO billing_entities VALUES (${entity}, ${organization}, 'main', ${old}, ${old})`,
    each(
      'users',
      'id, email, password_digest, created_at, updated_at',
      5,
      `${id('user', 'i')}, 'user' || i || '@example.com', 'x', ${old}, ${old}`,
    ),
    each(
      'memberships',
      'id, organization_id, user_id, created_at, updated_at',
      5,
      `${id('membership', 'i')}, ${organization}, ${id('user', 'i')}, ${old}, ${old}`,
    ),
    each(
      'taxes',
      'id, organization_id, code, rate, created_at, updated_at',
      2,
      `${id('tax', 'i')}, ${organization}, 'tax-' || i, 10, ${old}, ${old}`,
    ),
    each(
      'api_keys',
      'id, organization_id, value, created_at, updated_at',
      3,
      `${id('key', 'i')}, ${organization}, md5('value' || i), ${old}, ${old}`,
    ),
    each(
      'customers',
      'id, organization_id, external_id, name, sequential_id, created_at, updated_at',
      customers,
      `${id('customer', 'i')}, ${organization}, 'customer-' || i, 'Customer ' || i, i + 1, ${old}, ${old}`,
    ),
    each(
      'billable_metrics',
      'id, organization_id, code, created_at, updated_at',
      3,
      `${id('metric', 'i')}, ${organization}, 'metric-' || i, ${old}, ${old}`,
    ),
    each(
      'plans',
      'id, organization_id, code, created_at, updated_at',
      2,
      `${id('plan', 'i')}, ${organization}, 'plan-' || i, ${old}, ${old}`,
    ),
    each(
      'charges',
      'id, plan_id, billable_metric_id, properties, created_at, updated_at',
      6,
      `${id('charge', 'i')}, ${id('plan', 'i % 2')}, ${id('metric', 'i % 3')}, jsonb_build_object('amount', i), ${old}, ${old}`,
    ),
    each(
      'subscriptions',
      'id, organization_id, customer_id, plan_id, external_id, status, created_at, updated_at',
      customers,
      `${id('subscription', 'i')}, ${organization}, ${id('customer', 'i')}, ${id('plan', 'i % 2')}, 'subscription-' || i, 1, ${old}, ${old}`,
    ),
    each(
      'events',
      'id, organization_id, external_subscription_id, transaction_id, code, timestamp, properties, created_at, updated_at',
      events,
      `${id('event', 'i')}, ${organization}, 'subscription-' || i % ${customers}, 'transaction-' || i, 'metric-' || i % 3, ${at(`1 - i::float / ${events}`)}, jsonb_build_object('value', i % 1000), ${at(`1 - i::float / ${events}`)}, ${at(`1 - i::float / ${events}`)}`,
    ),
    each(
      'invoices',
      `id, organization_id, customer_id, billing_entity_id, number, sequential_id, billing_entity_sequential_id,
      status, invoice_type, currency, fees_amount_cents, coupons_amount_cents, sub_total_excluding_taxes_amount_cents,
      taxes_amount_cents, sub_total_including_taxes_amount_cents, credit_notes_amount_cents, prepaid_credit_amount_cents,
      total_amount_cents, total_paid_amount_cents, finalized_at, created_at, updated_at`,
      invoices,
      `${id('invoice', 'i')}, ${organization}, ${customerOf('i')}, ${entity}, 'LAGO-' || i, i / ${customers} + 1, i + 1,
      1, 0, 'EUR', ${fees}, 100, ${net}, ${taxes}, ${net} + ${taxes}, ${credited}, 200, ${total}, ${total}, ${when}, ${when}, ${when}`,
    ),
    each(
      'invoice_subscriptions',
      'id, invoice_id, subscription_id, created_at, updated_at',
      invoices,
      `${id('period', 'i')}, ${id('invoice', 'i')}, ${id('subscription', `i % ${customers}`)}, ${when}, ${when}`,
    ),
    `INSERT INTO fees (id, invoice_id, subscription_id, fee_type, amount_cents, units, created_at, updated_at)
     SELECT ${id('fee', "i || '-' || n")}, ${id('invoice', 'i')}, ${id('subscription', `i % ${customers}`)}, 0, ${fee}, n, ${when}, ${when}
       FROM generate_series(0, ${invoices - 1}) AS i, generate_series(1, 3) AS n`,
    `INSERT INTO invoices_taxes (id, invoice_id, tax_rate, amount_cents, created_at, updated_at)
     SELECT ${id('tax', "i || '-' || n")}, ${id('invoice', 'i')}, 10, (${net}) / 10, ${when}, ${when}
       FROM generate_series(0, ${invoices - 1}) AS i, generate_series(1, 2) AS n`,
    `INSERT INTO credit_notes (id, customer_id, invoice_id, sequential_id, status, credit_status, total_amount_cents,
       credit_amount_cents, refund_amount_cents, balance_amount_cents, created_at, updated_at)
     SELECT ${id('note', 'i')}, ${customerOf('i')}, ${id('invoice', 'i')}, 1, 1, 0, 80, 60, 20, 10, ${when}, ${when}
       FROM generate_series(0, ${invoices - 1}, 5) AS i`,
    `INSERT INTO credit_note_items (id, credit_note_id, fee_id, amount_cents, created_at, updated_at)
     SELECT ${id('item', 'i')}, ${id('note', 'i')}, ${id('fee', "i || '-1'")}, 80, ${when}, ${when}
       FROM generate_series(0, ${invoices - 1}, 5) AS i`,
    `INSERT INTO credits (id, invoice_id, credit_note_id, amount_cents, created_at, updated_at)
     SELECT ${id('credit', 'i')}, ${id('invoice', 'i')}, ${id('note', 'i')}, 50, ${when}, ${when}
       FROM generate_series(0, ${invoices - 1}, 5) AS i`,
    each(
      'wallets',
      'id, customer_id, status, credits_balance, balance_cents, created_at, updated_at',
      Math.ceil(customers / 2),
      `${id('wallet', 'i')}, ${id('customer', 'i')}, 0, 100 - 3 * 12.5, 6250, ${old}, ${old}`,
    ),
    `INSERT INTO wallet_transactions (id, wallet_id, transaction_type, status, amount, credit_amount, settled_at, created_at, updated_at)
     SELECT ${id('move', "i || '-' || n")}, ${id('wallet', 'i')}, CASE n WHEN 0 THEN 0 ELSE 1 END, 1,
       CASE n WHEN 0 THEN 100 ELSE 12.5 END, CASE n WHEN 0 THEN 100 ELSE 12.5 END, ${old}, ${old}, ${old}
       FROM generate_series(0, ${Math.ceil(customers / 2) - 1}) AS i, generate_series(0, 3) AS n`,
    each(
      'payments',
      'id, payable_type, payable_id, amount_cents, payable_payment_status, created_at, updated_at',
      invoices,
      `${id('payment', 'i')}, 'Invoice', ${id('invoice', 'i')}, ${total}, 'succeeded', ${when}, ${when}`,
    ),
    each(
      'webhooks',
      'id, payload, created_at, updated_at',
      customers,
      `${id('webhook', 'i')}, json_build_object('number', i), ${old}, ${old}`,
    ),
    each(
      'versions',
      'item_type, item_id, event, lago_version, created_at',
      customers,
      `'Customer', ${id('customer', 'i')}::text, 'create', 'v1.35.0', ${old}`,
    ),
    each(
      'active_storage_blobs',
      'id, key, filename, byte_size, checksum, service_name, created_at',
      customers,
      `${id('blob', 'i')}, 'blob-' || i, 'invoice-' || i || '.pdf', length('file ' || i), encode(decode(md5('file ' || i), 'hex'), 'base64'), 'amazon_compatible_endpoint', ${old}`,
    ),
    each(
      'active_storage_attachments',
      'id, name, record_type, record_id, blob_id, created_at',
      invoices,
      `${id('attachment', 'i')}, 'file', 'Invoice', ${id('invoice', 'i')}, ${id('blob', `i % ${customers}`)}, ${old}`,
    ),
  ];
}
