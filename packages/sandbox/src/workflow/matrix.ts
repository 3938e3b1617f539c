import type { ContextValue, ExpressionScope, Expressions } from './expressions.ts';
import { entriesOf, onlyKeys, type TemplateToken, WorkflowFileError } from './tokens.ts';

export type MatrixCell = Readonly<Record<string, ContextValue>>;

export interface Strategy {
  /** One job per cell; a job without a matrix has the one empty cell. */
  readonly cells: readonly MatrixCell[];
  readonly failFast: boolean;
}

/** `strategy:` of a job: product of the matrix' lists, minus `exclude`, plus `include`. At most 256 cells. */
export function readStrategy(
  file: string,
  token: TemplateToken | undefined,
  expressions: Expressions,
  scope: ExpressionScope,
): Strategy {
  if (token === undefined) return { cells: [{}], failFast: true };
  const entries = entriesOf(file, 'strategy', token);
  onlyKeys(file, 'strategy', entries, ['matrix', 'fail-fast']);
  const matrix = entries.find(({ key }) => key === 'matrix')?.value;
  const failFast = entries.find(({ key }) => key === 'fail-fast')?.value;
  const cells = matrix ? cellsOf(file, matrix, expressions.value(matrix, scope)) : [{}];
  return { cells, failFast: expressions.text(failFast, scope) !== 'false' };
}

function cellsOf(file: string, token: TemplateToken, value: ContextValue): MatrixCell[] {
  const problem = (text: string) => new WorkflowFileError(file, token.line, 'strategy.matrix', text);
  if (!isRecord(value)) throw problem('must be a mapping');
  const { include, exclude, ...axes } = value;
  let cells: MatrixCell[] = Object.keys(axes).length > 0 ? [{}] : [];
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) throw problem(`'${name}' must be a list`);
    cells = cells.flatMap((cell) => values.map((item: ContextValue) => ({ ...cell, [name]: item })));
  }
  const axisNames = Object.keys(axes);
  for (const pattern of recordsIn(exclude)) cells = cells.filter((cell) => !matches(cell, pattern));
  const extended = recordsIn(include).reduce((all, extra) => addIncluded(all, extra, axisNames), cells);
  if (extended.length === 0 || extended.length > 256) throw problem(`has ${extended.length} jobs (1 to 256)`);
  return extended;
}

/** An `include` entry extends the cells it does not contradict on the axes; if there are none it is a cell itself. */
function addIncluded(cells: readonly MatrixCell[], extra: MatrixCell, axes: readonly string[]): MatrixCell[] {
  const shared = Object.fromEntries(Object.entries(extra).filter(([name]) => axes.includes(name)));
  const fits = cells.map((cell) => axes.every((axis) => axis in cell) && matches(cell, shared));
  if (!fits.includes(true)) return [...cells, extra];
  return cells.map((cell, index) => (fits[index] ? { ...cell, ...extra } : cell));
}

const matches = (cell: MatrixCell, pattern: MatrixCell): boolean =>
  Object.entries(pattern).every(([name, item]) => JSON.stringify(cell[name]) === JSON.stringify(item));

const isRecord = (value: ContextValue): value is MatrixCell =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsIn = (value: ContextValue): MatrixCell[] => (Array.isArray(value) ? value.filter(isRecord) : []);
