import { documentFault, parseTopology, regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { createScaleway, type Scaleway } from './client.ts';
import { discoverTopology } from './topology.ts';

/** Scaleway's own variables, as an action's variables hold them; optional where a topology input may stand in. */
export interface ScalewayVariables {
  readonly SCW_ACCESS_KEY?: string | undefined;
  readonly SCW_SECRET_KEY?: string | undefined;
  readonly SCW_DEFAULT_PROJECT_ID?: string | undefined;
  readonly SCW_DEFAULT_ORGANIZATION_ID?: string | undefined;
  readonly SCW_API_URL?: string | undefined;
}

/**
 * The topology from the input when there is one, else read from Scaleway.
 *
 * @throws ActionError `topology` when the input is none or of another environment, `variable` when credentials lack
 */
export async function resolveTopology(options: {
  readonly topologyInput: string | undefined;
  readonly spec: Spec;
  readonly variables: ScalewayVariables;
  readonly effects: Effects;
}): Promise<Topology> {
  const { topologyInput, spec, variables, effects } = options;
  if (topologyInput !== undefined && topologyInput.trim() !== '') return readTopology(topologyInput, spec);
  return discoverTopology(scalewayFor(spec, variables), spec, effects);
}

/** A client for the spec's zone. @throws ActionError `variable` naming the credentials that are missing */
export function scalewayFor(spec: Spec, variables: ScalewayVariables): Scaleway {
  const {
    SCW_ACCESS_KEY: accessKey,
    SCW_SECRET_KEY: secretKey,
    SCW_DEFAULT_PROJECT_ID: projectId,
  } = variables;
  if (accessKey === undefined || secretKey === undefined || projectId === undefined) {
    const names = ['SCW_ACCESS_KEY', 'SCW_SECRET_KEY', 'SCW_DEFAULT_PROJECT_ID'] as const;
    const missing = names.filter((name) => variables[name] === undefined);
    throw new ActionError(
      'variable',
      `Without the input 'topology', Scaleway has to be asked; missing for that: ${missing.join(', ')}.`,
      "Give `topology` (the output of provision), or map Scaleway's variables under `env:` of this step.",
    );
  }
  return createScaleway({
    accessKey,
    secretKey,
    projectId,
    organizationId: variables.SCW_DEFAULT_ORGANIZATION_ID,
    apiUrl: variables.SCW_API_URL,
    zone: spec.scaleway.zone,
    region: regionOf(spec),
  });
}

function readTopology(text: string, spec: Spec): Topology {
  const topology = parse(text);
  if (topology.environment === spec.environment) return topology;
  throw new ActionError(
    'topology',
    `Input 'topology' is of environment '${topology.environment}', but the spec is of '${spec.environment}'.`,
    'Pass the `topology` output of the provision step that read the same spec.',
  );
}

function parse(text: string): Topology {
  try {
    return parseTopology(text);
  } catch (error) {
    throw new ActionError(
      'topology',
      `Input 'topology' is not a topology: ${documentFault(error)}`,
      'Pass the `topology` output of provision unchanged, as text.',
      { cause: error },
    );
  }
}
