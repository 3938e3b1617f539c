import { dataOf, explained, type LagoApi, notFound } from '../lago-api.ts';

/** What a run left, by name. */
export interface Found {
  readonly customers: readonly string[];
  readonly plans: readonly string[];
  readonly metrics: readonly string[];
  readonly addOns: readonly string[];
  readonly webhookEndpoints: readonly string[];
}

/** Our lists are short; this is for an organization in which many runs were cut off. */
const PAGES = 20;

/** Things in the organization whose name is one of ours. */
export async function find(api: LagoApi, isWanted: (name: string) => boolean): Promise<Found> {
  const [customers, plans, metrics, addOns, webhookEndpoints] = await Promise.all([
    everyPage((page) => dataOf('GET /customers', api.customers.findAllCustomers(page)), 'customers'),
    everyPage((page) => dataOf('GET /plans', api.plans.findAllPlans(page)), 'plans'),
    everyPage(
      (page) => dataOf('GET /billable_metrics', api.billableMetrics.findAllBillableMetrics(page)),
      'billable_metrics',
    ),
    everyPage((page) => dataOf('GET /add_ons', api.addOns.findAllAddOns(page)), 'add_ons'),
    everyPage(
      (page) => dataOf('GET /webhook_endpoints', api.webhookEndpoints.findAllWebhookEndpoints(page)),
      'webhook_endpoints',
    ),
  ]);
  return {
    customers: customers.map((customer) => customer.external_id).filter(isWanted),
    plans: plans.map((plan) => plan.code).filter(isWanted),
    metrics: metrics.map((metric) => metric.code).filter(isWanted),
    addOns: addOns.map((addOn) => addOn.code).filter(isWanted),
    webhookEndpoints: webhookEndpoints
      .filter(({ webhook_url: url }) => isWanted(url.split('/').at(-1) ?? ''))
      .map((endpoint) => endpoint.lago_id),
  };
}

interface Page {
  readonly page: number;
  readonly per_page: number;
}

interface Paged {
  readonly meta: { readonly next_page?: number | null };
}

async function everyPage<Key extends string, Item>(
  read: (page: Page) => Promise<Paged & { readonly [K in Key]: readonly Item[] }>,
  key: Key,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const answer = await read({ page, per_page: 100 });
    items.push(...answer[key]);
    if (!answer.meta.next_page) break;
  }
  return items;
}

/**
 * Removes what was found. Subscriptions and wallets go before their customer: with the customer they would end later,
 * and could end in an invoice (facts: lago.md 6, cleanup). An invoice cannot be removed: it is voided, so that nobody
 * owes it. What is gone already counts as removed.
 *
 * @returns how many things were removed
 */
export async function remove(api: LagoApi, found: Found): Promise<number> {
  const counts = await Promise.all(found.customers.map((customer) => removeCustomer(api, customer)));
  const rest = [
    ...found.plans.map((code) => [`DELETE /plans/${code}`, () => api.plans.destroyPlan(code)] as const),
    ...found.addOns.map((code) => [`DELETE /add_ons/${code}`, () => api.addOns.destroyAddOn(code)] as const),
    ...found.webhookEndpoints.map(
      (id) =>
        [`DELETE /webhook_endpoints/${id}`, () => api.webhookEndpoints.destroyWebhookEndpoint(id)] as const,
    ),
  ];
  await Promise.all(rest.map(([what, call]) => gone(what, call())));
  // After the plans that charge by them.
  await Promise.all(
    found.metrics.map((code) =>
      gone(`DELETE /billable_metrics/${code}`, api.billableMetrics.destroyBillableMetric(code)),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0) + rest.length + found.metrics.length;
}

async function removeCustomer(api: LagoApi, customer: string): Promise<number> {
  const page = { external_customer_id: customer, per_page: 100 };
  const [{ subscriptions }, { wallets }, { invoices }] = await Promise.all([
    dataOf(
      'GET /subscriptions',
      api.subscriptions.findAllSubscriptions({ ...page, 'status[]': ['active', 'pending'] }),
    ),
    dataOf('GET /wallets', api.wallets.findAllWallets(page)),
    dataOf('GET /invoices', api.invoices.findAllInvoices({ ...page, 'statuses[]': ['finalized'] })),
  ]);
  const active = wallets.filter(({ status }) => status === 'active');
  const owed = invoices.filter(({ status }) => status === 'finalized');
  await Promise.all([
    ...subscriptions.map(({ external_id: id }) => gone(`DELETE /subscriptions/${id}`, terminate(api, id))),
    ...active.map(({ lago_id: id }) => gone(`DELETE /wallets/${id}`, api.wallets.destroyWallet(id))),
    ...owed.map(({ lago_id: id }) => gone(`POST /invoices/${id}/void`, api.invoices.voidInvoice(id))),
  ]);
  await gone(`DELETE /customers/${customer}`, api.customers.destroyCustomer(customer));
  return subscriptions.length + active.length + owed.length + 1;
}

/** Without an invoice and without a credit note; releases before v1.32 ignore this, but a free plan makes none. */
function terminate(api: LagoApi, externalId: string): Promise<unknown> {
  return api.subscriptions.destroySubscription(externalId, {
    on_termination_invoice: 'skip',
    on_termination_credit_note: 'skip',
  });
}

async function gone(what: string, call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (thrown) {
    if (!notFound(thrown)) throw explained(what, thrown);
  }
}
