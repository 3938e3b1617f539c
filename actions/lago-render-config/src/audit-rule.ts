import type { Spec } from '@lago-scw/contracts';
import type { Secrets } from './secrets.ts';

/** What a rule judges. */
export interface Audited {
  readonly spec: Spec;
  readonly secrets: Secrets;
}

export type Severity = 'error' | 'warning' | 'note';

/** Something seen, and where in lago.yml. */
export interface Sighting {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

export interface Rule {
  /** Stable: people search for it. */
  readonly id: string;
  readonly severity: Severity;
  readonly remedy: string;
  readonly find: (subject: Audited) => readonly Sighting[];
}
