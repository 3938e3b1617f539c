import { ActionError } from '@lago-scw/effects';
import type { Context } from './run.ts';

/** @throws ActionError `input` for inputs that contradict each other */
export function checkTogether(inputs: Context['inputs']): void {
  if (inputs.at !== undefined && Number.isNaN(Date.parse(inputs.at))) {
    throw new ActionError(
      'input',
      `Input 'at' is '${inputs.at}', which is no date.`,
      'Give a day that exists.',
    );
  }
  if (inputs.at !== undefined && inputs.random) {
    throw new ActionError('input', "Inputs 'at' and 'random' are both set.", 'Set one of them.');
  }
  if (inputs.attest && inputs['github-token'] === undefined) {
    throw new ActionError(
      'input',
      "Input 'attest' is true, and 'github-token' is not set.",
      'Pass github-token: secrets.GITHUB_TOKEN, and give the job `permissions: id-token: write, attestations: write`.',
    );
  }
}
