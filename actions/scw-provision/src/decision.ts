import type { Color, PlannedChange } from '@lago-scw/contracts';

type ColorStep =
  | `management-ip.${Color}.create`
  | `management-ip.${Color}.attach`
  | `server.${Color}.create`
  | `server.${Color}.settings`
  | `server.${Color}.user-data`
  | `server.${Color}.start`
  | `private-nic.${Color}.create`;

/** One thing that applying a change may do. Nothing is done that no planned change allows. */
export type Step =
  | ColorStep
  | 'private-network.create'
  | 'security-group.create'
  | 'security-group.policy'
  | 'security-group.rules'
  | 'elastic-ip.create'
  | 'elastic-ip.attach'
  | 'database.create'
  | 'database.wait'
  | 'database.node-type'
  | 'database.high-availability'
  | 'database.volume-type'
  | 'database.volume-size'
  | 'database.private-endpoint'
  | 'database.public-endpoint'
  | 'database.backup-schedule'
  | 'database.name'
  | 'database.user'
  | 'database.privilege';

/** A change as people see it, with the steps that make it. */
export interface Change {
  readonly planned: PlannedChange;
  readonly steps: readonly Step[];
}

/** A difference that is not resolved by itself, because that would lose data or interrupt service. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
  /** Keys in lago.yml that lead to the value in question. */
  readonly path: readonly string[];
}

/** What leads from inventory to spec. */
export interface Decision {
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly string[];
}

export function joined(decisions: readonly Decision[]): Decision {
  return {
    changes: decisions.flatMap(({ changes }) => changes),
    refusals: decisions.flatMap(({ refusals }) => refusals),
    warnings: decisions.flatMap(({ warnings }) => warnings),
  };
}

export const nothingToDo: Decision = { changes: [], refusals: [], warnings: [] };

export function decided(changes: readonly Change[]): Decision {
  return { ...nothingToDo, changes };
}

type Differences = PlannedChange['differences'];

/** A resource that is missing. */
export function creation(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly monthlyEuro: number | null;
  readonly steps: readonly Step[];
}): Change {
  const differences = Object.entries(options.settings).map(([property, after]) => ({
    property,
    before: null,
    after,
  }));
  const { resource, name, monthlyEuro, steps } = options;
  const reason = options.reason ?? 'does not exist yet';
  return { steps, planned: { action: 'create', resource, name, reason, differences, monthlyEuro } };
}

/** A resource that exists and is not as the spec says. */
export function alteration(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason: string;
  readonly differences: Differences;
  readonly monthlyEuro?: number | null;
  readonly steps: readonly Step[];
}): Change {
  const { resource, name, reason, differences, steps } = options;
  const monthlyEuro = options.monthlyEuro ?? null;
  return { steps, planned: { action: 'change', resource, name, reason, differences, monthlyEuro } };
}
