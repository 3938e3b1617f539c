import { hostname } from 'node:os';
import { loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { checkPrivateKey, lockHosts } from '@lago-scw/host';
import { resolveTopology, scalewayFor } from '@lago-scw/scaleway';
import { createCloud } from './cloud.ts';
import type { DeployContext } from './context.ts';
import { connectHosts, inLockOrder } from './fleet.ts';
import type { Session } from './session.ts';

/** Reads the spec and the topology and connects to both hosts. Everything that is typed is checked before that. */
export async function openSession(context: DeployContext): Promise<Session> {
  const { inputs, variables, effects, runner } = context;
  const startedAt = effects.clock.now();
  const privateKey = checkPrivateKey(variables.SSH_PRIVATE_KEY);
  const connectTo = await readConnectTo(variables);
  const { spec } = await loadSpec(inputs.spec, context);
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const run = lockRun(runner.runId);
  const hosts = await connectHosts(topology, { privateKey, connectTo, effects });
  // Before the lock can be taken, and not earlier: without hosts there is no lock to give back.
  context.saveState('session', JSON.stringify({ topology, run }));
  return {
    topology,
    hosts,
    cloud: createCloud(scalewayFor(spec, variables), topology, effects),
    connectTo,
    effects,
    handOver: spec['hand-over'],
    run,
    startedAt,
    lock: () =>
      lockHosts(
        inLockOrder(hosts),
        {
          run,
          url: runner.runUrl ?? '',
          actor: runner.actor ?? '',
          operation: inputs.operation,
          minutes: inputs['lock-minutes'],
        },
        effects,
      ),
    takingAddressFrom: (color) => context.saveState('address-from', color ?? ''),
    info: context.info,
    warning: context.warning,
  };
}

/** Two laptops are two runs. */
function lockRun(runId: string): string {
  return runId === 'local' ? `local-${hostname()}` : runId;
}
