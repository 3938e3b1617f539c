import type { World } from '../world.ts';
import type { Clock, ProblemListener } from './clock.ts';
import type { IdSource } from './ids.ts';
import type { Routes } from './router.ts';

/** What every product shares: the clock, the world behind the API, new ids, and who is asking. */
export interface Cloud {
  readonly clock: Clock;
  readonly world: World;
  readonly newId: IdSource;
  readonly organizationId: string;
  /** The key with which the local Scaleway expects to be called. */
  readonly caller: { readonly accessKey: string; readonly secretKey: string };
  /** Where this server is reached, without a trailing slash; known once it listens. */
  readonly url: () => string;
  /** The project of a request that names none. */
  readonly projectId: string;
  /** The day, as YYYY-MM-DD, whose API this is: see `api-date.ts`. */
  readonly apiDate: string;
  /** The IPv4 addresses that flexible IPs are taken from. */
  readonly publicAddresses: readonly string[];
  readonly onProblem: ProblemListener;
  /** The state of a product, made by `create` when it is asked for first: products find each other's this way. */
  state<State>(create: StateFactory<State>): State;
}

/** Makes a product's empty state; the function itself is the key under which the cloud keeps it. */
export type StateFactory<State> = (cloud: Cloud) => State;

/**
 * A product of the local Scaleway: one function per product that returns its routes. To add a product, write such a
 * function, keep its state behind a `StateFactory`, and add the function to `products.ts`.
 */
export type Product = (cloud: Cloud) => Routes;

export type CloudOptions = Omit<Cloud, 'state'>;

export function createCloud(options: CloudOptions): Cloud {
  const states = new Map<StateFactory<unknown>, unknown>();
  const cloud: Cloud = {
    ...options,
    state<State>(create: StateFactory<State>): State {
      if (!states.has(create)) states.set(create, create(cloud));
      return states.get(create) as State;
    },
  };
  return cloud;
}
