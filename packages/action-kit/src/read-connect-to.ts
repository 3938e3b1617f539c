import type { ConnectTo } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';

/** Reads `LAGO_SCW_CONNECT_TO`. @throws ActionError `variable` naming the part that is wrong */
export async function readConnectTo(variables: {
  readonly LAGO_SCW_CONNECT_TO: string | undefined;
}): Promise<ConnectTo> {
  // Imported late, as in load-spec.ts.
  const { parseConnectTo } = await import('@lago-scw/contracts');
  try {
    return parseConnectTo(variables.LAGO_SCW_CONNECT_TO);
  } catch (error) {
    throw new ActionError('variable', messageOf(error), 'Correct the variable, or leave it out.', {
      cause: error,
    });
  }
}
