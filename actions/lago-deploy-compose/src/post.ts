import { loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { isColor, parseTopology, type Topology } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { releaseLock } from '@lago-scw/host';
import { scalewayFor } from '@lago-scw/scaleway';
import { bringAddressBack } from './bring-address-back.ts';
import { createCloud } from './cloud.ts';
import type { DeployContext } from './context.ts';
import { closeHosts, connectHosts, inLockOrder } from './fleet.ts';

/**
 * Leaves no Elastic IP in the air and gives the lock back, whatever became of the main step. The post step runs when the
 * whole job ends, so the lock holds over the smoke test between deploy and promote.
 */
export async function post(context: DeployContext, state: (name: string) => string): Promise<void> {
  const saved = state('session');
  if (saved === '' || ['status', 'unlock'].includes(context.inputs.operation)) return;
  const { topology: text, run } = JSON.parse(saved) as { topology: unknown; run: string };
  const topology = parseTopology(JSON.stringify(text));
  await repairAddress(context, topology, state('address-from'));
  await giveLockBack(context, topology, run);
}

async function repairAddress(context: DeployContext, topology: Topology, from: string): Promise<void> {
  if (!isColor(from)) return;
  const { effects, inputs, variables } = context;
  const { address } = topology.elasticIp;
  try {
    const { spec } = await loadSpec(inputs.spec, context);
    const cloud = createCloud(scalewayFor(spec, variables), topology, effects);
    if (!(await bringAddressBack(cloud, from))) return;
    context.warning(
      `The ${inputs.operation} was cut off while the Elastic IP ${address} led nowhere: it is back on ${from}. Run \`operation: ${inputs.operation}\` again to finish it.`,
    );
  } catch (error) {
    context.fail(
      new ActionError(
        'elastic-ip',
        `The ${inputs.operation} was cut off, and whether the public name leads to a color is unknown: ${messageOf(error)}`,
        `Look at ${address} in the Scaleway console under Instances > Flexible IPs; if it is attached to nothing, attach it to ${from}.`,
        { cause: error },
      ),
    );
  }
}

async function giveLockBack(context: DeployContext, topology: Topology, run: string): Promise<void> {
  const { effects, inputs, variables } = context;
  try {
    const connectTo = await readConnectTo(variables);
    const privateKey = variables.SSH_PRIVATE_KEY;
    const hosts = await connectHosts(topology, { privateKey, connectTo, effects, mayMiss: true });
    await Promise.all(inLockOrder(hosts).map((host) => releaseLock(host, run, effects)));
    closeHosts(hosts);
  } catch (error) {
    context.warning(
      `The lock could not be given back: ${messageOf(error)}. It ends by itself ${inputs['lock-minutes']} minutes after it was taken; \`operation: unlock\` ends it now.`,
    );
  }
}
