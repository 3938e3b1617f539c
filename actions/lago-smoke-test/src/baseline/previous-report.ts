import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentFault, type EndpointTimes, smokeReportSchema } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';

/**
 * Times in the report of an earlier run. A file that is not there is none: the first run has no earlier one.
 *
 * @throws ActionError `baseline` when it is there and no smoke report
 */
export async function previousTimes(
  path: string | undefined,
  { workspace, warn }: { readonly workspace: string; warn(text: string): void },
): Promise<readonly EndpointTimes[] | undefined> {
  if (path === undefined) return undefined;
  try {
    const report = smokeReportSchema.parse(JSON.parse(await readFile(resolve(workspace, path), 'utf8')));
    return report.baseline;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      warn(`Input 'baseline' is '${path}', which is not there: nothing is compared with an earlier run.`);
      return undefined;
    }
    throw new ActionError(
      'baseline',
      `Input 'baseline' is '${path}', which is no report of a smoke test: ${documentFault(error)}`,
      'Give the path that an earlier run had as its output `report`, kept for instance by actions/cache.',
      { cause: error },
    );
  }
}
