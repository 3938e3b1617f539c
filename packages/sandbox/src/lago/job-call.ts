import type pg from 'pg';
import type { ProgramContext } from '../instances/program.ts';

/** What a job gets: the container that it runs in, and its arguments. */
export interface JobCall {
  readonly pool: pg.Pool;
  readonly context: ProgramContext;
  readonly payload: Readonly<Record<string, unknown>>;
}
