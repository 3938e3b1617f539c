import { resolve4 } from 'node:dns/promises';
import { TransientError } from '@lago-scw/effects';
import { type Probe, ProbeFailure } from '../probe.ts';
import type { Target } from '../target.ts';

/** The public name's A record is the Elastic IP, and nothing beside it. */
export function dnsProbe(target: Target, lookUp: (name: string) => Promise<string[]> = resolve4): Probe {
  return {
    id: 'dns',
    name: 'A record',
    ...(target.resolved === true ? {} : { skipped: target.resolved }),
    run: async () => {
      const addresses = await lookUp(target.domain).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new TransientError(`${code} for ${target.domain}`, 'no', { cause: error });
      });
      if (addresses.length === 1 && addresses[0] === target.address) return addresses.join();
      throw new ProbeFailure(
        `${target.domain} → ${target.address}`,
        addresses.join(', '),
        `Set the A record of ${target.domain} to the Elastic IP ${target.address} alone; a change takes as long as the record's TTL to be seen.`,
      );
    },
  };
}
