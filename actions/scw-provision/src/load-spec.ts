import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ActionContext } from '@lago-scw/action-kit';
import { type LineOf, readSpec, type Spec } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';

export interface LoadedSpec {
  readonly spec: Spec;
  readonly lineOf: LineOf;
  /** Path relative to the workspace, for annotations. */
  readonly file: string;
}

type Context = Pick<ActionContext<Record<never, never>, Record<never, never>>, 'runner' | 'fileIssues'>;

/** @throws ActionError `input` when the file cannot be read, `file` when lago.yml has faults */
export function loadSpec(path: string, context: Context): LoadedSpec {
  const { workspace } = context.runner;
  const file = relative(workspace, resolve(workspace, path));
  const result = readSpec(read(resolve(workspace, path), path), file);
  if (!result.ok) throw context.fileIssues(result.issues);
  return { spec: result.spec, lineOf: result.lineOf, file };
}

function read(absolute: string, path: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw new ActionError(
      'input',
      `Input 'spec' is '${path}': ${messageOf(error)}`,
      'Check out the repository before this step (actions/checkout), and give the path relative to its root.',
      { cause: error },
    );
  }
}
