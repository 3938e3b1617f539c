import type { PlannedChange } from '@lago-scw/contracts';

/** A change as people see it, with the steps of its resource that make it. */
export interface Change<Step extends string = string> {
  readonly planned: PlannedChange;
  /** Nothing is done that no planned change allows. */
  readonly steps: readonly Step[];
}

/** A difference that is not resolved by itself, because that would lose data or interrupt service. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
  /** Keys in lago.yml that lead to the value in question. */
  readonly path: readonly string[];
}

/** What leads from what exists to the spec. */
export interface Decision<Step extends string = string> {
  readonly changes: readonly Change<Step>[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly string[];
}

export function joined<Step extends string>(decisions: readonly Decision<Step>[]): Decision<Step> {
  return {
    changes: decisions.flatMap(({ changes }) => changes),
    refusals: decisions.flatMap(({ refusals }) => refusals),
    warnings: decisions.flatMap(({ warnings }) => warnings),
  };
}

export const nothingToDo: Decision<never> = { changes: [], refusals: [], warnings: [] };

export function decided<Step extends string>(changes: readonly Change<Step>[]): Decision<Step> {
  return { ...nothingToDo, changes };
}

export function warned(warning: string): Decision<never> {
  return { ...nothingToDo, warnings: [warning] };
}

export function refused(refusal: Refusal): Decision<never> {
  return { ...nothingToDo, refusals: [refusal] };
}

export type Differences = PlannedChange['differences'];

/** A resource that is missing. */
export function creation<Step extends string>(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly monthlyEuro: number | null;
  readonly steps: readonly Step[];
}): Change<Step> {
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
export function alteration<Step extends string>(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason: string;
  readonly differences: Differences;
  readonly monthlyEuro?: number | null;
  readonly steps: readonly Step[];
}): Change<Step> {
  const { resource, name, reason, differences, steps } = options;
  const monthlyEuro = options.monthlyEuro ?? null;
  return { steps, planned: { action: 'change', resource, name, reason, differences, monthlyEuro } };
}

/** Makes the alterations of one resource that differs in one property each. */
export type Altering<Step extends string> = (
  step: Step,
  reason: string,
  property: string,
  before: unknown,
  after: unknown,
) => Change<Step>;

/** @param always steps that every alteration of this resource takes besides its own */
export function altering<Step extends string>(
  resource: string,
  name: string,
  ...always: readonly Step[]
): Altering<Step> {
  return (step, reason, property, before, after) =>
    alteration({
      resource,
      name,
      reason,
      differences: [{ property, before, after }],
      steps: [step, ...always],
    });
}

/** A resource that gives way to a new one. */
export function replacement<Step extends string>(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason: string;
  readonly differences: Differences;
  readonly monthlyEuro: number | null;
  readonly steps: readonly Step[];
}): Change<Step> {
  const { steps, ...planned } = options;
  return { steps, planned: { action: 'replace', ...planned } };
}

/** A resource that goes away. */
export function deletion<Step extends string>(options: {
  readonly resource: string;
  readonly name: string;
  readonly reason: string;
  readonly steps: readonly Step[];
}): Change<Step> {
  const { resource, name, reason, steps } = options;
  return {
    steps,
    planned: { action: 'delete', resource, name, reason, differences: [], monthlyEuro: 0 },
  };
}
