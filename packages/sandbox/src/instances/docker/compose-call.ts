import type { CommandIo } from '../program.ts';
import type { Engine } from './engine.ts';
import type { Project } from './project.ts';

/** What every command of `docker compose` works with. */
export interface ComposeCall {
  readonly engine: Engine;
  readonly project: Project;
  /** What follows the command's name. */
  readonly argv: readonly string[];
  readonly io: CommandIo;
}
