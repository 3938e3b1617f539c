import { loadSpec } from '@lago-scw/action-kit';
import { scalewayFor } from '@lago-scw/scaleway';
import { removeScratches } from './remove-scratch.ts';
import type { Context } from './run.ts';

/** Removes the scratch when the main step could not: it was cancelled, or killed. */
export async function post(context: Context, state: (name: string) => string): Promise<void> {
  const productionInstanceId = state('production');
  // The main step stopped before it made anything.
  if (productionInstanceId === '') return;
  const { inputs, variables, effects } = context;
  const { spec } = await loadSpec(inputs.spec, context);
  const scaleway = scalewayFor(spec, variables);
  const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
  const removed = await removeScratches(place, 'post');
  if (removed.length > 0) context.notice(`Removed ${removed.join(', ')}, which the drill had left behind.`);
}
