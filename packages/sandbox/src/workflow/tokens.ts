import type {
  BasicExpressionToken,
  MappingToken,
  SequenceToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';

export type { TemplateToken };

/** A workflow or action file that cannot be run as it is: says file, line, column and key. */
export class WorkflowFileError extends Error {
  readonly code = 'WORKFLOW_FILE';

  readonly file: string;
  readonly line: number | undefined;
  readonly key: string;

  constructor(file: string, line: number | undefined, key: string, problem: string) {
    super(`${file}:${line ?? '?'}: ${key}: ${problem}`);
    this.name = 'WorkflowFileError';
    this.file = file;
    this.line = line;
    this.key = key;
  }
}

export interface TokenEntry {
  readonly key: string;
  readonly line: number | undefined;
  readonly value: TemplateToken;
}

// The numbers of the parser's own TokenType; its classes load lazily, so `instanceof` is not at hand.
export const isSequence = (token: TemplateToken): token is SequenceToken => token.templateTokenType === 1;
export const isMapping = (token: TemplateToken): token is MappingToken => token.templateTokenType === 2;
export const isExpression = (token: TemplateToken): token is BasicExpressionToken =>
  token.templateTokenType === 3;

/** The key/value pairs of a mapping, in file order. */
export function entriesOf(file: string, key: string, token: TemplateToken): readonly TokenEntry[] {
  if (!isMapping(token)) throw new WorkflowFileError(file, token.line, key, 'must be a mapping here');
  return Array.from({ length: token.count }, (_, index) => {
    const pair = token.get(index);
    if (!pair.key.isLiteral) {
      throw new WorkflowFileError(file, pair.key.line, key, 'an expression as a key is not supported');
    }
    return { key: pair.key.toString(), line: pair.key.line, value: pair.value };
  });
}

export function itemsOf(token: TemplateToken): readonly TemplateToken[] {
  if (!isSequence(token)) return [token];
  return Array.from({ length: token.count }, (_, index) => token.get(index));
}

/** The text of a scalar that may not hold an expression (ids, `needs`, `uses`). */
export function literalText(file: string, key: string, token: TemplateToken): string {
  if (!token.isLiteral) throw new WorkflowFileError(file, token.line, key, 'must be plain text here');
  return token.toString();
}

/** Refuses the keys that this runner does not know, rather than ignoring them. */
export function onlyKeys(
  file: string,
  where: string,
  entries: readonly TokenEntry[],
  supported: readonly string[],
): void {
  for (const { key, line } of entries) {
    if (supported.includes(key)) continue;
    throw new WorkflowFileError(file, line, `${where}.${key}`, 'is not supported by the sandbox runner');
  }
}
