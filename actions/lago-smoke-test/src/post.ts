import { loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { messageOf } from '@lago-scw/effects';
import { resolveTopology } from '@lago-scw/scaleway';
import { find, remove } from './billing/remove.ts';
import type { Context } from './context.ts';
import { connectApi } from './lago-api.ts';
import { askTarget } from './probe.ts';
import { targetOf } from './target.ts';

/** Removes what the main step made in the smoke organization and could not remove: it was cancelled, or it failed to. */
export async function post(context: Context, state: (name: string) => string): Promise<void> {
  const name = state('left-behind');
  const { inputs, variables, effects } = context;
  const apiKey = variables.LAGO_SMOKE_API_KEY;
  if (name === '' || apiKey === undefined) return;
  try {
    const connectTo = await readConnectTo(variables);
    const { spec } = await loadSpec(inputs.spec, context);
    const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
    const target = targetOf(inputs.target, topology, connectTo);
    const count = await effects.perform({
      id: 'smoke.remove-left-behind',
      kind: 'http',
      key: `remove ${name}`,
      title: `Remove what ${name} left in the smoke organization`,
      repeatable: true,
      do: async () => {
        const api = await connectApi(
          target.domain,
          apiKey,
        )(askTarget(target, { timeoutSeconds: 10, signal: effects.signal }));
        return remove(api, await find(api, (candidate) => candidate === name));
      },
    });
    context.info(`Removed ${count} things that this run had made in the smoke organization.`);
  } catch (error) {
    context.warning(
      `What this run made in the smoke organization (${name}) is still there: ${messageOf(error)} A run of the full test in an hour or later removes it.`,
    );
  }
}
