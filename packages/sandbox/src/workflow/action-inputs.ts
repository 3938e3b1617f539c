import type { ActionDefinition } from './action-file.ts';
import type { ExpressionScope, Expressions } from './expressions.ts';
import type { StepLog } from './step-log.ts';

/**
 * The inputs an action receives: those given, then the defaults of those whose key is absent (a given empty
 * text stays empty), then '' for the declared rest. Unknown ones only warn, as on the runner.
 */
export function resolveInputs(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  expressions: Expressions,
  scope: ExpressionScope,
  log: StepLog,
): Record<string, string> {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  for (const input of action.inputs) {
    const name = input.name.toLowerCase();
    if (!values.has(name)) values.set(name, expressions.text(input.default, scope));
    else if (input.deprecationMessage) {
      log.annotate(
        'warning',
        `Input '${input.name}' has been deprecated with message: ${input.deprecationMessage}`,
      );
    }
  }
  warnOfUnknown(action, given, log);
  return Object.fromEntries(values);
}

function warnOfUnknown(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  log: StepLog,
): void {
  const valid = new Set(action.inputs.map(({ name }) => name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !valid.has(name.toLowerCase()));
  if (unknown.length === 0) return;
  const quote = (names: Iterable<string>) => [...names].map((name) => `'${name}'`).join(', ');
  log.annotate(
    'warning',
    `Unexpected input(s) ${quote(unknown)}, valid inputs are [${quote(action.inputs.map(({ name }) => name))}]`,
  );
}

/** `INPUT_` names: spaces become `_`, hyphens stay. */
export function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
