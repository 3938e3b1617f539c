import type { ExpressionScope, Expressions } from './expressions.ts';
import type { RunWorkflowOptions } from './run-options.ts';
import { entriesOf, isMapping, onlyKeys, type TemplateToken } from './tokens.ts';
import type { JobDefinition } from './workflow-definition.ts';

/** The GitHub environment of one job and what it alone may see. */
export interface JobEnvironment {
  readonly name: string;
  readonly url: TemplateToken | undefined;
  /** False: secrets and vars, but no deployment record. */
  readonly deployment: boolean;
  /** GitHub makes an unknown environment on first use, empty and unprotected. */
  readonly known: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

export function readJobEnvironment(
  file: string,
  definition: JobDefinition,
  options: RunWorkflowOptions,
  expressions: Expressions,
  scope: ExpressionScope,
): JobEnvironment | undefined {
  const token = definition.environment;
  if (token === undefined) return undefined;
  const entries = isMapping(token) ? entriesOf(file, 'environment', token) : [];
  onlyKeys(file, `jobs.${definition.id}.environment`, entries, ['name', 'url', 'deployment']);
  const find = (key: string) => entries.find((entry) => entry.key === key)?.value;
  const name = expressions.text(isMapping(token) ? find('name') : token, scope);
  if (name === '') return undefined;
  const settings = options.environments?.[name];
  return {
    name,
    url: find('url'),
    deployment: expressions.text(find('deployment'), scope) !== 'false',
    known: settings !== undefined,
    secrets: settings?.secrets ?? {},
    vars: settings?.vars ?? {},
  };
}
