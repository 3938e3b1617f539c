import type { Color } from '@lago-scw/contracts';

/** What the tests look at, and what they can break. */
export interface Observed {
  readonly clocks: Set<string>;
  mostClocks: number;
  readonly workers: Set<string>;
  schema: string;
  migrations: number;
  readonly backups: string[];
  /** Upgrade tasks that were run. */
  readonly tasks: string[];
  /** Jobs that one of them left to the workers. */
  migrationJobs: number;
  activeColor: Color | null;
  /** What the post step would be told. */
  addressFrom: Color | null;
  /** Versions whose programs fail, by kind. */
  /** Programs that end as soon as they are started, like `web v1.50.0`. */
  readonly ill: Set<string>;
  readonly broken: Set<'migrate' | 'web' | 'clock' | 'move' | 'worker' | 'answer' | 'task'>;
}

export function nothingYet(): Observed {
  return {
    clocks: new Set(),
    mostClocks: 0,
    workers: new Set(),
    schema: '0',
    migrations: 0,
    backups: [],
    tasks: [],
    migrationJobs: 0,
    activeColor: 'blue',
    addressFrom: null,
    ill: new Set(),
    broken: new Set(),
  };
}
