import type { DrillReport, Topology } from '@lago-scw/contracts';
import { isNotFound, resolveTopology, type Scaleway, scalewayFor } from '@lago-scw/scaleway';
import type { Plan } from './plan.ts';
import { type DrillPlace, removeScratches } from './remove-scratch.ts';
import type { Instance } from './restore-request.ts';

/** A drill under way: what it was asked for, and what it found. */
export interface Drill extends Plan {
  readonly topology: Topology;
  readonly scaleway: Scaleway;
  readonly place: DrillPlace;
  /** Null: it was deleted, and backups are all that is left. Its address may be the copy's by now. */
  readonly production: Instance | null;
  /** Reports of earlier drills, oldest first. */
  readonly earlier: readonly DrillReport[];
}

/** Finds the installation, removes what earlier drills left of copies, and reads what they reported. */
export async function beginDrill(plan: Plan): Promise<Drill> {
  const { context, spec, archive } = plan;
  const { inputs, variables, effects } = context;
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const scaleway = scalewayFor(spec, variables);
  const productionInstanceId = topology.database.instanceId;
  const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
  const leftovers = await removeScratches(place, 'janitor');
  if (leftovers.length > 0) {
    context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
  }
  const [production, earlier] = await Promise.all([readProduction(place), archive?.read() ?? []]);
  return { ...plan, topology, scaleway, place, production, earlier };
}

function readProduction({ effects, scaleway, productionInstanceId: instanceId }: DrillPlace) {
  return effects.perform({
    id: 'drill.production.read',
    kind: 'scaleway',
    key: `read ${instanceId}`,
    title: "read production's instance",
    repeatable: true,
    do: () =>
      scaleway.rdb.getInstance({ instanceId }).catch((error: unknown) => {
        if (isNotFound(error)) return null;
        throw error;
      }),
  });
}
