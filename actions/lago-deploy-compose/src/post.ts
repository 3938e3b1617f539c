import { COLORS, parseTopology } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import { releaseLock } from '@lago-scw/host';
import type { DeployContext } from './context.ts';
import { closeHosts, connectHosts } from './fleet.ts';
import { connectToOf } from './open-session.ts';

/**
 * Gives the lock back, whatever became of the main step. The post step runs when the whole job ends, so the lock holds
 * over the smoke test between deploy and promote.
 */
export async function post(context: DeployContext, state: (name: string) => string): Promise<void> {
  const saved = state('hosts');
  if (saved === '' || ['status', 'unlock'].includes(context.inputs.operation)) return;
  const { topology, run } = JSON.parse(saved) as { topology: unknown; run: string };
  try {
    const hosts = await connectHosts(parseTopology(JSON.stringify(topology)), {
      privateKey: context.variables.SSH_PRIVATE_KEY,
      connectTo: connectToOf(context.variables.LAGO_SCW_CONNECT_TO),
      effects: context.effects,
    });
    await Promise.all(COLORS.map((color) => releaseLock(hosts[color], run, context.effects)));
    closeHosts(hosts);
  } catch (error) {
    context.warning(
      `The lock could not be given back: ${messageOf(error)}. It ends by itself ${context.inputs['lock-minutes']} minutes after it was taken; \`operation: unlock\` ends it now.`,
    );
  }
}
