import type { Color } from '@lago-scw/contracts';
import type { Lab } from '../../lab/lab.ts';

/** Where things stand: `active` serves `old`, the other color waits with `waiting`. */
export interface Scene {
  readonly lab: Lab;
  readonly topology: string;
  readonly active: Color;
  readonly old: string;
  readonly waiting: string;
  /** Rendered files of `waiting`, for a deploy. */
  readonly folder: string;
}
