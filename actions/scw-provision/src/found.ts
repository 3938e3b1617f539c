import type { ActionContext } from '@lago-scw/action-kit';
import type { Spec } from '@lago-scw/contracts';
import type { Scaleway } from '@lago-scw/scaleway';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { InstanceTypes } from './catalog.ts';
import type { definition } from './definition.ts';
import type { Decisions, Survey } from './engine/survey.ts';
import type { Prices } from './prices.ts';
import type { Secrets, Vault } from './vault/vault.ts';

export type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

/** What is known when the plan has been made. */
export interface Found {
  readonly scaleway: Scaleway;
  readonly spec: Spec;
  readonly types: InstanceTypes;
  readonly prices: Prices;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly vault: Vault | undefined;
  readonly storage: ObjectStorage;
  /** The secrets that this step was given, by their names. */
  readonly given: Partial<Secrets>;
  readonly allowed: ReadonlySet<string>;
  readonly surveyed: Survey;
  readonly decisions: Decisions;
}
