import type { Spec } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Inventory, Scaleway } from '@lago-scw/scaleway';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { InstanceTypes } from '../catalog.ts';
import type { Prices } from '../prices.ts';
import type { Secrets, Vault } from '../vault/vault.ts';
import type { Decision } from './decision.ts';

/** What looking at the environment needs. */
export interface Reading {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly spec: Spec;
  /** What every action finds out about an environment, read once for all resources, when the first of them looks. */
  readonly inventory: Promise<Inventory>;
  /** Where generated secrets go; undefined when there is no such place. */
  readonly vault: Vault | undefined;
  readonly storage: ObjectStorage;
  /** What several resources look at is read for the first of them only. */
  once<T>(read: (reading: Reading) => Promise<T>): Promise<T>;
}

/** What deciding may look at: the spec, prices, and what the resource or those it needs look like. */
export interface View {
  readonly spec: Spec;
  /** What the zone offers. */
  readonly types: InstanceTypes;
  readonly prices: Prices;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Exact names of what may be deleted although it is protected, or not known to be useless. */
  readonly allowed: ReadonlySet<string>;
  /** The secrets that this step was given. */
  readonly given: Partial<Secrets>;
  /** Where a new secret would go; undefined: nowhere. */
  readonly vault: Vault | undefined;
  seen<Seen>(resource: Resource<Seen>): Seen | undefined;
}

/** What doing needs. */
export interface Work {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly spec: Spec;
  /** Id of the image for new servers; empty when no server is to be made. */
  readonly imageId: string;
  /** The secrets that this step was given. */
  readonly given: Partial<Secrets>;
  readonly vault: Vault | undefined;
  readonly storage: ObjectStorage;
  readonly allowed: ReadonlySet<string>;
}

/** One resource being brought to what the spec says. */
export interface Task<Seen, Step extends string> extends Work {
  /** What existed when the plan was made. */
  readonly seen: Seen | undefined;
  /** What the plan allows for this resource; nothing else is done. */
  readonly steps: ReadonlySet<Step>;
  /** What a resource that this one needs has become. */
  made<Made>(resource: Resource<unknown, Made>): Made;
}

/** One resource being removed; everything that needed it is gone. */
export interface Removal<Seen> extends Work {
  readonly seen: Seen;
}

/** What people read about a resource that goes or stays. */
export interface Description {
  /** Kind and role, like `server blue`. */
  readonly resource: string;
  /** Its exact name or address: what `allow-destroy` has to say where it is protected. */
  readonly name: string;
  readonly monthlyEuro: number | null;
}

/**
 * One kind of thing in Scaleway: how it is found, judged, brought about and removed. The engine knows nothing else
 * about it. Everything that `apply` does is idempotent by its steps and by what was seen: an interrupted run is
 * continued by the next one.
 */
export interface Resource<Seen = unknown, Made = unknown, Step extends string = string> {
  /** Unique in an environment, like `server.blue`. */
  readonly id: string;
  /** What must be as it should before this one is worked on, and what stays as long as this one stays. */
  readonly needs: readonly Resource[];
  /**
   * What is worked on first, though this one does without: it goes on when that fails, and either may be removed alone.
   */
  readonly after?: readonly Resource[];
  /** undefined: there is none. */
  observe(reading: Reading): Promise<Seen | undefined>;
  /** Pure: the same view gives the same decision. */
  decide(seen: Seen | undefined, view: View): Decision<Step>;
  apply(task: Task<Seen, Step>): Promise<Made>;
  /** Left out where the resource goes with one that it needs. */
  readonly removal?: {
    /** Holds data or an identity that cannot be made again: removed only when `allow-destroy` names it. */
    readonly isProtected: boolean;
    describe(seen: Seen, view: Pick<View, 'spec' | 'prices'>): Description;
    remove(removal: Removal<Seen>): Promise<void>;
  };
}
