import { loadSpec } from '@lago-scw/action-kit';
import { messageOf } from '@lago-scw/effects';
import { scalewayFor } from '@lago-scw/scaleway';
import type { Context } from './found.ts';
import { shutOut } from './runner-access.ts';

/** Takes the runner's address out of the firewall when the job ends: until then other steps reach the instances. */
export async function post(context: Context, state: (name: string) => string): Promise<void> {
  const address = state('runner-address');
  const securityGroupId = state('security-group');
  if (address === '' || securityGroupId === '') return;
  const { effects, inputs, variables } = context;
  try {
    const { spec } = await loadSpec(inputs.spec, context);
    await shutOut({ scaleway: scalewayFor(spec, variables), effects, spec }, securityGroupId, address);
  } catch (error) {
    context.warning(
      `${address} may still reach SSH of both colors: ${messageOf(error)}. The next run of provision shuts it out.`,
    );
  }
}
