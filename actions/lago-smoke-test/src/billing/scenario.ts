import type { ConnectApi } from '../lago-api.ts';

/** What the billing probes share: the connection, and the names of what this run makes. */
export interface Scenario {
  readonly connect: ConnectApi;
  /** Code or external id of everything that the run makes. */
  readonly name: string;
  readonly now: () => number;
}

/** A plan of no price: whatever becomes of its subscription, no invoice with a number comes of it. */
export const CURRENCY = 'EUR';
