import { hostname } from 'node:os';
import { loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { type Color, certificateIsCarried, colorsOf } from '@lago-scw/contracts';
import { checkPrivateKey, lockHosts } from '@lago-scw/host';
import { resolveTopology, scalewayFor } from '@lago-scw/scaleway';
import { type Cloud, createCloud } from './cloud.ts';
import type { DeployContext } from './context.ts';
import { connectHosts, inLockOrder } from './fleet.ts';
import { PARKED } from './park.ts';
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
  const cloud = createCloud(scalewayFor(spec, variables), topology, effects);
  const colors = colorsOf(topology);
  const off = await parked(inputs.operation, spec['hand-over'].standby, colors, cloud, context);
  const mayMiss = MAY_MISS.includes(inputs.operation) || (inputs.operation === 'promote' && inputs.force);
  const hosts = await connectHosts(topology, { privateKey, connectTo, effects, mayMiss, off });
  // Before the lock can be taken, and not earlier: without hosts there is no lock to give back.
  context.saveState('session', JSON.stringify({ topology, run }));
  return {
    topology,
    hosts,
    cloud,
    connectTo,
    effects,
    handOver: spec['hand-over'],
    carriesCertificate: certificateIsCarried(spec.tls),
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

/** Operations that are for bad times: one dead host does not stop them. */
const MAY_MISS: readonly string[] = ['rollback', 'status', 'unlock'];

/** Operations that need both hosts, and wake one that is parked. */
const WAKES: readonly string[] = ['deploy', 'rollback'];

/** Instances that are known to be off, with what to say of them. Only asked where that is to be expected: it is a call more. */
async function parked(
  operation: string,
  standby: 'warm' | 'parked',
  colors: readonly Color[],
  cloud: Cloud,
  context: DeployContext,
): Promise<ReadonlyMap<Color, string>> {
  const off = new Map<Color, string>();
  if (colors.length === 1 || (standby === 'warm' && operation !== 'park')) return off;
  for (const color of colors) {
    if (!(await cloud.isPoweredOff(color))) continue;
    if (WAKES.includes(operation)) {
      context.info(
        `${color} is parked: waking it takes a minute or two. Traffic stays where it is meanwhile.`,
      );
      await cloud.setPower(color, 'on', operation);
    } else off.set(color, PARKED);
  }
  return off;
}

/** Two laptops are two runs. */
function lockRun(runId: string): string {
  return runId === 'local' ? `local-${hostname()}` : runId;
}
