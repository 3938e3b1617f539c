import { loadSpec } from '@lago-scw/action-kit';
import type { Spec } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import { resolveTopology, scalewayFor } from '@lago-scw/scaleway';
import type { Context } from './context.ts';
import { removeRehearsal } from './rehearsal/rehearse.ts';
import { removeScratches } from './remove-scratch.ts';
import { connectToStandby } from './standby.ts';

/** Removes the scratch when the main step could not: it was cancelled, or killed. */
export async function post(context: Context, state: (name: string) => string): Promise<void> {
  const productionInstanceId = state('production');
  const rehearsal = state('rehearsal');
  // The main step made nothing, or removed it.
  if (productionInstanceId === '' && rehearsal === '') return;
  const { inputs, variables, effects } = context;
  const { spec } = await loadSpec(inputs.spec, context);
  if (rehearsal !== '') await takeDownRehearsal(context, spec);
  if (productionInstanceId === '') return;
  const scaleway = scalewayFor(spec, variables);
  const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
  const removed = await removeScratches(place, 'post');
  if (removed.length > 0) context.notice(`Removed ${removed.join(', ')}, which the drill had left behind.`);
}

/** Without the database that it runs on it can do no harm: that it stays must not keep the scratch from being removed. */
async function takeDownRehearsal(context: Context, spec: Spec): Promise<void> {
  const { inputs, variables, effects } = context;
  try {
    const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
    const host = await connectToStandby(context, topology);
    try {
      await removeRehearsal({ host, effects, environment: spec.environment }, 'post');
    } finally {
      host.close();
    }
  } catch (error) {
    context.warning(
      `The rehearsal may still run on the standby (${messageOf(error)}); the next one removes it.`,
    );
  }
}
