import type { InvoiceObject } from 'lago-javascript-client';
import { alreadyExists, dataOf, explained, type LagoApi } from '../lago-api.ts';
import { type Ask, NotYet, type Probe, ProbeSkip } from '../probe.ts';
import { downloadFile, type FetchElsewhere } from './file.ts';
import { CURRENCY, type Scenario } from './scenario.ts';

const PDF_REMEDY =
  'The PDF is made by a worker through the pdf service and stored in the bucket: look at `docker compose ps pdf`, `docker compose logs pdf pdfs-worker worker`, LAGO_PDF_URL, and the keys and region of the bucket.';

/**
 * A one-off invoice of one cent, made, rendered, stored and downloaded; the cleaning up voids it. It takes a number of
 * the smoke organization for good, so it runs only when it was asked for.
 */
export function pdfProbe({ connect, name }: Scenario, isAsked: boolean, elsewhere: FetchElsewhere): Probe {
  return {
    id: 'billing.pdf',
    name: 'Invoice as PDF',
    ...(isAsked ? {} : { skipped: "takes an invoice number, and the input 'pdf' is not true" }),
    needs: ['billing.customer'],
    run: async (ask) => {
      const api = await connect(ask);
      const invoice = await invoiceOf(api, name);
      const { invoice: current } = await dataOf(
        `GET /invoices/${invoice.lago_id}`,
        api.invoices.findInvoice(invoice.lago_id),
      );
      if (!current.file_url) {
        // Status 200 with an empty body while there is no PDF (facts: lago.md 6): not an answer, a request to make one.
        await api.invoices.downloadInvoice(invoice.lago_id).catch((thrown: unknown) => {
          throw explained('POST /invoices/…/download', thrown);
        });
        throw new NotYet('an invoice with a PDF', 'one without', PDF_REMEDY);
      }
      return `${current.number}: ${await downloadFile(current.file_url, ask, elsewhere)}`;
    },
  };
}

async function invoiceOf(api: LagoApi, name: string): Promise<InvoiceObject> {
  const { invoices } = await dataOf(
    'GET /invoices',
    api.invoices.findAllInvoices({ external_customer_id: name, per_page: 1 }),
  );
  const [earlier] = invoices;
  if (earlier !== undefined) return earlier;
  await api.addOns
    .createAddOn({ add_on: { name, code: name, amount_cents: 1, amount_currency: CURRENCY } })
    .catch((thrown: unknown) => {
      if (!alreadyExists(thrown, 'code')) throw explained('POST /add_ons', thrown);
    });
  const { invoice } = await dataOf(
    'POST /invoices',
    api.invoices.createInvoice({
      // Never collected, whatever payment provider the organization has.
      invoice: {
        external_customer_id: name,
        currency: CURRENCY,
        skip_psp: true,
        fees: [{ add_on_code: name, units: '1' }],
      },
    }),
  );
  return invoice;
}

/** The file of an invoice that an earlier run with `pdf: true` made: read, nothing is written. */
export function fileLinkProbe({ connect }: Scenario, elsewhere: FetchElsewhere): Probe {
  return {
    id: 'files.link',
    name: 'A file link resolves and downloads',
    needs: ['billing.organization'],
    run: async (ask: Ask) => {
      const api = await connect(ask);
      const { invoices } = await dataOf('GET /invoices', api.invoices.findAllInvoices({ per_page: 20 }));
      const stored = invoices.find(({ file_url: url }) => Boolean(url));
      if (stored?.file_url) return `${stored.number}: ${await downloadFile(stored.file_url, ask, elsewhere)}`;
      throw new ProbeSkip(
        "no invoice of the smoke organization has a file yet; run once with the input 'pdf': true",
      );
    },
  };
}
