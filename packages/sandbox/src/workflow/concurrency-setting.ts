import type { ConcurrencySetting } from './concurrency-groups.ts';
import type { ExpressionScope, Expressions } from './expressions.ts';
import { entriesOf, isMapping, onlyKeys, type TemplateToken } from './tokens.ts';

/** `concurrency:` of a workflow or a job. */
export function readConcurrency(
  file: string,
  token: TemplateToken | undefined,
  expressions: Expressions,
  scope: ExpressionScope,
): ConcurrencySetting | undefined {
  if (token === undefined) return undefined;
  if (!isMapping(token))
    return { group: expressions.text(token, scope), cancelInProgress: false, queue: 'single' };
  const entries = entriesOf(file, 'concurrency', token);
  onlyKeys(file, 'concurrency', entries, ['group', 'cancel-in-progress', 'queue']);
  const text = (key: string) => expressions.text(entries.find((entry) => entry.key === key)?.value, scope);
  return {
    group: text('group'),
    cancelInProgress: text('cancel-in-progress') === 'true',
    queue: text('queue') === 'max' ? 'max' : 'single',
  };
}
