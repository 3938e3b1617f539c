import * as core from '@actions/core';
import { ActionError } from '@lago-scw/effects';
import type {
  InputDefinition,
  InputDefinitions,
  InputValues,
  VariableDefinition,
  VariableDefinitions,
  VariableValues,
} from './definition.ts';
import { maskSecret } from './mask.ts';

/**
 * Reads and checks all inputs, before anything is done. An empty value counts as not given: `${{ vars.NOT_SET }}`
 * arrives as empty text and defeats the default of action.yml (facts: actions.md 1).
 *
 * @throws ActionError `input` naming every faulty input, its value and what to set
 */
export function readInputs<D extends InputDefinitions>(definitions: D): InputValues<D> {
  const faults: string[] = [];
  const values = Object.entries(definitions).map(([name, definition]) => {
    try {
      return [name, readInput(name, definition)] as const;
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return [name, undefined] as const;
    }
  });
  if (faults.length > 0) {
    throw new ActionError(
      'input',
      faults.join('\n'),
      'Set it under `with:` of this step; action.yml and the README list all inputs.',
    );
  }
  return Object.fromEntries(values) as InputValues<D>;
}

function readInput(name: string, definition: InputDefinition): string | number | boolean | undefined {
  const text = core.getInput(name);
  if (text === '') return valueWhenAbsent(name, definition);
  switch (definition.kind) {
    case 'text':
      if (definition.secret) maskSecret(text);
      if (definition.pattern !== undefined && !definition.pattern.test(text)) {
        throw new Error(
          `Input '${name}' is ${definition.secret ? 'not of the right form' : `'${text}'`}: it must be ${definition.form ?? definition.pattern}.`,
        );
      }
      return text;
    case 'choice':
      if (!definition.values.includes(text)) {
        throw new Error(`Input '${name}' is '${text}': it must be one of ${definition.values.join(', ')}.`);
      }
      return text;
    case 'boolean':
      if (text !== 'true' && text !== 'false')
        throw new Error(`Input '${name}' is '${text}': it must be true or false.`);
      return text === 'true';
    case 'integer':
      return readInteger(name, text, definition);
  }
}

function readInteger(
  name: string,
  text: string,
  { minimum, maximum }: { minimum: number; maximum: number },
): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < minimum || value > maximum) {
    throw new Error(`Input '${name}' is '${text}': it must be a whole number from ${minimum} to ${maximum}.`);
  }
  return value;
}

function valueWhenAbsent(name: string, definition: InputDefinition): string | number | boolean | undefined {
  if (definition.default !== undefined) return definition.default;
  if ('required' in definition && definition.required) {
    const hint =
      definition.kind === 'choice'
        ? `: one of ${definition.values.join(', ')}`
        : definition.kind === 'text' && definition.form
          ? `: ${definition.form}`
          : '';
    throw new Error(`Input '${name}' is missing${hint}.`);
  }
  return undefined;
}

/**
 * Reads the environment variables that the action uses, and masks the secret ones.
 *
 * @param inputs as far as they could be read: some variables are needed with some inputs only
 * @throws ActionError `variable` naming every missing one and how to make it
 */
export function readVariables<D extends VariableDefinitions>(
  definitions: D,
  environment: Readonly<Record<string, string | undefined>>,
  inputs: Readonly<Record<string, unknown>> = {},
): VariableValues<D> {
  const missing: string[] = [];
  const values = Object.entries(definitions).map(([name, definition]) => {
    const value = environment[name];
    const given = value !== undefined && value.trim() !== '';
    if (!given && isNeeded(definition, inputs)) {
      missing.push(`${definition.secret ? 'Secret' : 'Variable'} ${name} is missing: ${definition.remedy}.`);
    }
    if (given && definition.secret) maskSecret(value);
    return [name, given ? value : undefined] as const;
  });
  if (missing.length > 0) {
    throw new ActionError(
      'variable',
      missing.join('\n'),
      'Store it in the GitHub environment (Settings > Environments) and map it under `env:` of this step.',
    );
  }
  return Object.fromEntries(values) as VariableValues<D>;
}

function isNeeded(
  { required, neededUnless }: VariableDefinition,
  inputs: Readonly<Record<string, unknown>>,
): boolean {
  return required || (neededUnless !== undefined && inputs[neededUnless.input] !== neededUnless.is);
}
