import type { Probe } from './probe.ts';
import { certificateProbe } from './probes/certificate.ts';
import { dnsProbe } from './probes/dns.ts';
import { closedDoorProbes, corsProbe, hstsProbe, redirectProbe, releaseHeaderProbe } from './probes/edge.ts';
import { envConfigProbe, frontProbe } from './probes/front.ts';
import { graphqlProbe, healthProbe } from './probes/lago.ts';
import type { Target } from './target.ts';

/** What a smoke test of seconds looks at: it reads, and leaves nothing behind. */
export function quickProbes(
  target: Target,
  expected: { readonly version: string; readonly release: string | undefined },
  now: () => number,
): Probe[] {
  return [
    dnsProbe(target),
    certificateProbe(target.domain, now),
    redirectProbe(target.domain),
    hstsProbe(),
    healthProbe(expected.version),
    releaseHeaderProbe(expected.release),
    graphqlProbe(expected.version),
    frontProbe(),
    envConfigProbe(target.domain),
    corsProbe(target.domain),
    ...closedDoorProbes(),
  ];
}
