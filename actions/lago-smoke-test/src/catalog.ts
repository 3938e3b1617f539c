import type { Spec, Topology } from '@lago-scw/contracts';
import { type Baseline, type BaselineOptions, baseline } from './baseline/probes.ts';
import { type BillingOptions, billingProbes } from './billing/probes.ts';
import type { Scenario } from './billing/scenario.ts';
import type { Hosts } from './host/hosts.ts';
import { hostProbes } from './host/probes.ts';
import type { Ask } from './probe.ts';
import { type BrowserOptions, browserProbe } from './probes/browser.ts';
import { sameCertificateProbe, webhookKeyProbe } from './probes/keys.ts';
import { type MailOptions, mailProbes } from './probes/mail.ts';
import { ownProbes } from './probes/own.ts';
import { quickProbes } from './quick-probes.ts';
import type { Target } from './target.ts';

export interface CatalogOptions {
  readonly spec: Spec;
  readonly topology: Topology;
  readonly target: Target;
  readonly expected: { readonly version: string; readonly release: string | undefined };
  readonly now: () => number;
  readonly askOther: Ask | undefined;
  readonly browser: BrowserOptions;
  /** Left out for the quick test. */
  readonly full: FullOptions | undefined;
}

export interface FullOptions {
  readonly scenario: Scenario;
  readonly billing: BillingOptions;
  readonly mail: MailOptions;
  readonly hosts: Hosts | undefined;
  readonly baseline: Omit<BaselineOptions, 'after'>;
}

/** All probes of a level, each listed after those that it waits for. */
export function catalog(options: CatalogOptions): Baseline {
  const { spec, topology, target, full } = options;
  const quick = [
    ...quickProbes(target, options.expected, options.now),
    sameCertificateProbe(spec.tls.from, options.askOther),
    ...ownProbes(spec['smoke-test'].probes),
    browserProbe(options.browser),
  ];
  if (full === undefined) return { probes: quick, times: () => [] };
  const billing = billingProbes(full.scenario, full.billing);
  const watched = billing.map(({ id }) => id);
  const other = [
    ...quick,
    ...billing,
    webhookKeyProbe(full.scenario.connect, options.askOther),
    ...mailProbes(full.mail),
    ...hostProbes({ hosts: full.hosts, target: target.name, topology, watched }),
  ];
  // Times are taken when nothing else is asked of this Lago.
  const times = baseline({ ...full.baseline, after: other.map(({ id }) => id) });
  return { probes: [...other, ...times.probes], times: times.times };
}
