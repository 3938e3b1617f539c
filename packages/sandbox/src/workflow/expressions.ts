import type { data } from '@actions/expressions';
import type { ParserPackages } from './parser-packages.ts';
import { isExpression, isMapping, isSequence, type TemplateToken, WorkflowFileError } from './tokens.ts';

export type ContextValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly ContextValue[]
  | { readonly [key: string]: ContextValue };

/** What an expression can see: contexts by name, and the functions that depend on where it stands. */
export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, ContextValue>>;
  readonly status?: StatusFunctions;
  readonly hashFiles?: (patterns: readonly string[]) => string;
}

export interface StatusFunctions {
  readonly success: () => boolean;
  readonly failure: () => boolean;
  readonly cancelled: () => boolean;
}

const statusNames = ['success', 'failure', 'cancelled', 'always'] as const;

/** Evaluates the tokens and conditions of one file; errors name the file and the line. */
export class Expressions {
  private readonly file: string;
  private readonly packages: ParserPackages;

  constructor(file: string, packages: ParserPackages) {
    this.file = file;
    this.packages = packages;
  }

  /** Truth of a condition that already went through `conditionOf`. */
  test(condition: string, scope: ExpressionScope, line: number | undefined): boolean {
    return truthy(this.evaluate(condition, scope, line));
  }

  /** The text of a scalar token; an absent one is empty. */
  text(token: TemplateToken | undefined, scope: ExpressionScope): string {
    if (token === undefined) return '';
    if (isExpression(token)) return this.evaluate(token.expression, scope, token.line).coerceString();
    if (!token.isLiteral)
      throw new WorkflowFileError(this.file, token.line, 'value', 'must be a scalar here');
    return token.templateTokenType === 7 ? '' : token.toString();
  }

  /** A scalar, list or mapping with every expression in it evaluated. */
  value(token: TemplateToken, scope: ExpressionScope): ContextValue {
    if (isExpression(token)) return plain(this.evaluate(token.expression, scope, token.line), this.packages);
    if (isSequence(token)) {
      return Array.from({ length: token.count }, (_, index) => this.value(token.get(index), scope));
    }
    if (isMapping(token)) return this.record(token, (item) => this.value(item, scope));
    return token.templateTokenType === 7
      ? null
      : (JSON.parse(JSON.stringify(token.toJSON())) as ContextValue);
  }

  /** A mapping of scalars (`env`, `with`, `outputs`) as strings, the way the runner hands them over. */
  texts(token: TemplateToken | undefined, scope: ExpressionScope): Record<string, string> {
    if (token === undefined) return {};
    if (isExpression(token)) {
      const value = this.value(token, scope);
      if (value === null || typeof value !== 'object') return {};
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item ?? '')]));
    }
    if (!isMapping(token))
      throw new WorkflowFileError(this.file, token.line, 'value', 'must be a mapping here');
    return this.record(token, (item) => this.text(item, scope));
  }

  evaluate(expression: string, scope: ExpressionScope, line: number | undefined): data.ExpressionData {
    const { Lexer, Parser, Evaluator } = this.packages;
    const functions = this.functionsOf(scope);
    try {
      const names = Object.keys(scope.contexts);
      const tree = new Parser(wholeStrings(new Lexer(expression).lex().tokens), names, [
        ...functions.values(),
      ]).parse();
      return new Evaluator(tree, this.dictionary(scope.contexts), functions).evaluate();
    } catch (error) {
      if (error instanceof WorkflowFileError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new WorkflowFileError(this.file, line, expression, reason);
    }
  }

  private record<Value>(token: TemplateToken, read: (item: TemplateToken) => Value): Record<string, Value> {
    const result: Record<string, Value> = {};
    if (!isMapping(token)) return result;
    for (let index = 0; index < token.count; index++) {
      const pair = token.get(index);
      if (!pair.key.isLiteral) {
        throw new WorkflowFileError(
          this.file,
          pair.key.line,
          'key',
          'an expression as a key is not supported',
        );
      }
      result[pair.key.toString()] = read(pair.value);
    }
    return result;
  }

  private functionsOf(scope: ExpressionScope) {
    const { BooleanData, StringData } = this.packages.data;
    const functions = new Map<string, RunnerFunction>();
    const { status, hashFiles } = scope;
    if (status !== undefined) {
      for (const name of statusNames) {
        const answer = name === 'always' ? () => true : status[name];
        functions.set(name, { name, minArgs: 0, maxArgs: 0, call: () => new BooleanData(answer()) });
      }
    }
    if (hashFiles !== undefined) {
      functions.set('hashfiles', {
        name: 'hashFiles',
        minArgs: 1,
        maxArgs: 255,
        call: (...patterns) => new StringData(hashFiles(patterns.map((pattern) => pattern.coerceString()))),
      });
    }
    return functions;
  }

  private dictionary(contexts: Readonly<Record<string, ContextValue>>): data.Dictionary {
    const { Dictionary } = this.packages.data;
    return new Dictionary(
      ...Object.entries(contexts).map(([key, value]) => ({ key, value: dataOf(value, this.packages) })),
    );
  }
}

type Tokens = ReturnType<InstanceType<ParserPackages['Lexer']>['lex']>['tokens'];

/** The lexer (0.3.61) resolves only the first `''` of a literal; a script with two quotes would change. */
function wholeStrings(tokens: Tokens): Tokens {
  return tokens.map((token) =>
    token.lexeme.startsWith("'")
      ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
      : token,
  );
}

interface RunnerFunction {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly call: (...values: data.ExpressionData[]) => data.ExpressionData;
}

/** The condition of `if:`, with `success() && (…)` around it unless it names a status function. */
export function conditionOf(token: TemplateToken | undefined, packages: ParserPackages): string {
  if (token === undefined) return 'success()';
  const text = isExpression(token) ? token.expression : token.toString().trim();
  return text === '' ? 'success()' : packages.ensureStatusFunction(text, token.definitionInfo);
}

function dataOf(value: ContextValue, packages: ParserPackages): data.ExpressionData {
  const { Array: ListData, BooleanData, Dictionary, Null, NumberData, StringData } = packages.data;
  if (value === null || value === undefined) return new Null();
  if (typeof value === 'string') return new StringData(value);
  if (typeof value === 'number') return new NumberData(value);
  if (typeof value === 'boolean') return new BooleanData(value);
  if (isList(value)) return new ListData(...value.map((item) => dataOf(item, packages)));
  return new Dictionary(
    ...Object.entries(value).map(([key, item]) => ({ key, value: dataOf(item, packages) })),
  );
}

const isList = (value: ContextValue): value is readonly ContextValue[] => Array.isArray(value);

const plain = (value: data.ExpressionData, packages: ParserPackages): ContextValue =>
  JSON.parse(JSON.stringify(value, packages.data.replacer)) as ContextValue;

/** GitHub's truth: false, 0, NaN, '' and null are false. Kinds by the numbers of the package's own enum. */
function truthy(value: data.ExpressionData): boolean {
  if (value.primitive === false) return true;
  const text = value.coerceString();
  if (value.kind === 3) return text === 'true';
  if (value.kind === 4) return value.number() !== 0 && !Number.isNaN(value.number());
  return text !== '';
}
