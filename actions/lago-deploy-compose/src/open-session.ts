import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { parseConnectTo, readSpec, type Spec } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
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
  const connectTo = connectToOf(variables.LAGO_SCW_CONNECT_TO);
  const spec = await readSpecFile(context);
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const run = lockRun(runner.runId);
  context.saveState('hosts', JSON.stringify({ topology, run }));
  const hosts = await connectHosts(topology, { privateKey, connectTo, effects });
  return {
    topology,
    hosts,
    cloud: createCloud(scalewayFor(spec, variables), topology, effects),
    connectTo,
    effects,
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
    info: context.info,
    warning: context.warning,
  };
}

export function connectToOf(text: string | undefined): ReturnType<typeof parseConnectTo> {
  try {
    return parseConnectTo(text);
  } catch (error) {
    throw new ActionError('variable', messageOf(error), 'Correct the variable, or leave it out.', {
      cause: error,
    });
  }
}

/** Two laptops are two runs. */
function lockRun(runId: string): string {
  return runId === 'local' ? `local-${hostname()}` : runId;
}

async function readSpecFile(context: DeployContext): Promise<Spec> {
  const file = context.inputs.spec;
  let text: string;
  try {
    text = await readFile(join(context.runner.workspace, file), 'utf8');
  } catch (error) {
    throw new ActionError(
      'spec',
      `Input 'spec' is '${file}': it cannot be read (${messageOf(error)}).`,
      'Check out the repository in an earlier step, and give the path relative to its root.',
      { cause: error },
    );
  }
  const result = readSpec(text, file);
  if (!result.ok) throw context.fileIssues(result.issues);
  return result.spec;
}
