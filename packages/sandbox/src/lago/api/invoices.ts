import { enqueue } from '../queues.ts';
import { invalid, notFound } from './api-error.ts';
import { type ApiCall, listBody, mandatory, one, type Route, rootKey, route, text, unique } from './route.ts';

/** Add-ons, one-off invoices and their files. */

interface AddOn {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly amount_cents: string;
  readonly amount_currency: string;
}

const addOnBody = (addOn: AddOn) => ({
  lago_id: addOn.id,
  name: addOn.name,
  code: addOn.code,
  amount_cents: Number(addOn.amount_cents),
  amount_currency: addOn.amount_currency,
});

async function createAddOn(call: ApiCall) {
  const input = rootKey(call, 'add_on');
  mandatory(input, ['name', 'code', 'amount_cents', 'amount_currency']);
  const addOn = await unique('code', () =>
    one<AddOn>(
      call,
      () => notFound('add_on'),
      'INSERT INTO standin_add_ons (organization_id, name, code, amount_cents, amount_currency) VALUES ($1, $2, $3, $4, $5) RETURNING *',
      [call.organizationId, input.name, input.code, input.amount_cents, input.amount_currency],
    ),
  );
  return { add_on: addOnBody(addOn) };
}

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly status: number;
  readonly currency: string;
  readonly total_amount_cents: string;
  readonly external_customer_id: string;
  readonly file_key: string | null;
}

const statuses = ['draft', 'finalized', 'voided', 'generating', 'failed', 'open', 'closed', 'pending'];

/** Links go through Rails, which knows where the file is. */
const invoiceBody = (invoice: Invoice, call: ApiCall) => ({
  lago_id: invoice.id,
  number: invoice.number,
  status: statuses[invoice.status],
  invoice_type: 'one_off',
  currency: invoice.currency,
  total_amount_cents: Number(invoice.total_amount_cents),
  customer: { external_id: invoice.external_customer_id },
  file_url:
    invoice.file_key === null
      ? null
      : `${call.environment.LAGO_API_URL}/rails/active_storage/blobs/redirect/${invoice.file_key}/invoice.pdf`,
});

const invoiceRows = `SELECT invoices.*, customers.external_id AS external_customer_id, active_storage_blobs.key AS file_key
  FROM invoices JOIN customers ON customers.id = invoices.customer_id
  LEFT JOIN active_storage_attachments ON record_id = invoices.id AND record_type = 'Invoice'
  LEFT JOIN active_storage_blobs ON active_storage_blobs.id = blob_id
  WHERE invoices.organization_id = $1`;

const readInvoice = (call: ApiCall, id: unknown) =>
  one<Invoice>(call, () => notFound('invoice'), `${invoiceRows} AND invoices.id::text = $2`, [
    call.organizationId,
    id,
  ]);

/** Finalized at once: it takes the next number of the organization for good. */
async function createInvoice(call: ApiCall) {
  const input = rootKey(call, 'invoice');
  mandatory(input, ['external_customer_id', 'fees']);
  const [fee] = Array.isArray(input.fees) ? input.fees : [];
  const addOn = await one<AddOn>(
    call,
    () => notFound('add_on'),
    'SELECT * FROM standin_add_ons WHERE organization_id = $1 AND code = $2 AND deleted_at IS NULL',
    [call.organizationId, fee?.add_on_code],
  );
  const cents = Math.round(Number(addOn.amount_cents) * Number(text(fee.units) ?? 1));
  const { id } = await one<{ id: string }>(
    call,
    () => invalid({ customer: ['customer_not_found'] }),
    `INSERT INTO invoices (organization_id, billing_entity_id, customer_id, number, sequential_id, billing_entity_sequential_id,
       status, invoice_type, fees_amount_cents, sub_total_excluding_taxes_amount_cents, sub_total_including_taxes_amount_cents,
       total_amount_cents, finalized_at)
     SELECT $1, billing_entity_id, id, 'SMO-' || lpad(next.number::text, 3, '0'), 1, next.number, 1, 3, $3, $3, $3, $3, timezone('utc', now())
     FROM customers, (SELECT COALESCE(max(billing_entity_sequential_id), 0) + 1 AS number FROM invoices WHERE organization_id = $1) next
     WHERE organization_id = $1 AND external_id = $2 AND deleted_at IS NULL RETURNING id`,
    [call.organizationId, input.external_customer_id, cents],
  );
  return { invoice: invoiceBody(await readInvoice(call, id), call) };
}

/** Status 200 with nothing while there is no file (facts 6). */
async function download(call: ApiCall) {
  const invoice = await readInvoice(call, call.path.lago_id);
  if (invoice.file_key !== null) return { invoice: invoiceBody(invoice, call) };
  const { rowCount } = await call.pool.query(
    "SELECT 1 FROM standin_jobs WHERE kind = 'Invoices::GeneratePdfJob' AND payload ->> 'invoice_id' = $1 AND done_at IS NULL AND failed_at IS NULL",
    [invoice.id],
  );
  if (rowCount === 0) await enqueue(call, 'Invoices::GeneratePdfJob', { invoice_id: invoice.id });
  return undefined;
}

export const invoiceRoutes: readonly Route[] = [
  route('POST /add_ons', createAddOn),
  route('GET /add_ons', async (call) => {
    const { rows } = await call.pool.query<AddOn>(
      'SELECT * FROM standin_add_ons WHERE organization_id = $1 AND deleted_at IS NULL',
      [call.organizationId],
    );
    return listBody('add_ons', rows.map(addOnBody), call);
  }),
  route('DELETE /add_ons/:code', async (call) => ({
    add_on: addOnBody(
      await one<AddOn>(
        call,
        () => notFound('add_on'),
        "UPDATE standin_add_ons SET deleted_at = timezone('utc', now()) WHERE organization_id = $1 AND code = $2 AND deleted_at IS NULL RETURNING *",
        [call.organizationId, call.path.code],
      ),
    ),
  })),
  route('POST /invoices', createInvoice),
  route('GET /invoices', async (call) => {
    const { rows } = await call.pool.query<Invoice>(
      `${invoiceRows} AND ($2::text IS NULL OR customers.external_id = $2) ORDER BY invoices.created_at DESC LIMIT 100`,
      [call.organizationId, call.query.get('external_customer_id')],
    );
    return listBody(
      'invoices',
      rows.map((invoice) => invoiceBody(invoice, call)),
      call,
    );
  }),
  route('GET /invoices/:lago_id', async (call) => ({
    invoice: invoiceBody(await readInvoice(call, call.path.lago_id), call),
  })),
  route('POST /invoices/:lago_id/download', download),
  route('POST /invoices/:lago_id/void', async (call) => {
    await call.pool.query('UPDATE invoices SET status = 2 WHERE organization_id = $1 AND id::text = $2', [
      call.organizationId,
      call.path.lago_id,
    ]);
    return { invoice: invoiceBody(await readInvoice(call, call.path.lago_id), call) };
  }),
];
