import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileIssue, SpecResult } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import type { Runner } from './run-action.ts';

/**
 * Reads `lago.yml`; its faults show up on their lines.
 *
 * @param path relative to the workspace
 * @throws ActionError `file` when it cannot be read or has faults
 */
export async function loadSpec(
  path: string,
  context: { readonly runner: Runner; fileIssues(issues: readonly FileIssue[]): ActionError },
): Promise<Extract<SpecResult, { ok: true }>> {
  const text = await readFile(resolve(context.runner.workspace, path), 'utf8').catch((error) => {
    throw new ActionError(
      'file',
      `Input 'spec' is '${path}', which cannot be read: ${messageOf(error)}`,
      'Give the path of lago.yml from the root of the repository, and check it out before this step.',
      { cause: error },
    );
  });
  // Imported late: the schema's library is slow to load, and a typing error in an input should be told at once.
  const { readSpec } = await import('@lago-scw/contracts');
  const result = readSpec(text, path);
  if (!result.ok) throw context.fileIssues(result.issues);
  return result;
}
