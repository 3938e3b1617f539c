import type { Probe } from '../probe.ts';
import { metricProbe, planProbe } from './catalogue.ts';
import type { FetchElsewhere } from './file.ts';
import { fileLinkProbe, pdfProbe } from './invoice.ts';
import { cleanupProbe, leftoversProbe, organizationProbe } from './organization.ts';
import type { Scenario } from './scenario.ts';
import { customerProbe, subscriptionProbe } from './subscription.ts';
import { duplicateEventProbe, eventProbe, usageProbe } from './usage.ts';
import { walletProbe } from './wallet.ts';
import { webhookDeliveryProbe, webhookEndpointProbe } from './webhook.ts';
import type { WebhookReceiver } from './webhook-receiver.ts';

export interface BillingOptions {
  readonly domain: string;
  /** Whether an invoice number may be used up for a PDF. */
  readonly pdf: boolean;
  /** Where webhooks come in; left out when the runner cannot be reached. */
  readonly receiver: WebhookReceiver | undefined;
  readonly elsewhere: FetchElsewhere;
}

/** metric → plan → customer → subscription → event → usage, wallet, webhook, PDF, and all of it removed again. */
export function billingProbes(scenario: Scenario, options: BillingOptions): Probe[] {
  const probes = [
    organizationProbe(scenario),
    leftoversProbe(scenario),
    webhookEndpointProbe(scenario, options.receiver),
    metricProbe(scenario),
    planProbe(scenario),
    customerProbe(scenario),
    subscriptionProbe(scenario),
    eventProbe(scenario),
    duplicateEventProbe(scenario),
    usageProbe(scenario),
    walletProbe(scenario),
    webhookDeliveryProbe(scenario, options.receiver, options.domain),
    pdfProbe(scenario, options.pdf, options.elsewhere),
    fileLinkProbe(scenario, options.elsewhere),
  ];
  return [
    ...probes,
    cleanupProbe(
      scenario,
      probes.map(({ id }) => id),
    ),
  ];
}
