/** What a variable of a compose file is, when that is known. */
export type Lookup = (name: string) => string | undefined;

export interface Interpolated {
  /** Nothing when it depends on a variable that nobody told us. */
  readonly value: string | undefined;
  /** Every variable that the text names, in its order. */
  readonly variables: readonly string[];
  /** Those that the text demands (`:?`, `?`) in vain: Compose refuses the whole file. */
  readonly lacking: readonly string[];
}

/**
 * Text as Compose reads it: `$$` is a dollar; `$NAME`, `${NAME}` and the forms with a default (`:-`, `-`), a demand
 * (`:?`, `?`) or a replacement (`:+`, `+`) are replaced; defaults may hold variables themselves.
 *
 * @param unknown what an unknown variable without default counts as; Compose takes the empty text
 */
export function interpolate(text: string, lookup: Lookup, unknown?: ''): Interpolated {
  const variables: string[] = [];
  const lacking: string[] = [];
  let value: string | undefined = '';
  for (const part of partsOf(text)) {
    const read: Interpolated =
      'text' in part ? { value: part.text, variables: [], lacking: [] } : replace(part, lookup, unknown);
    variables.push(...read.variables);
    lacking.push(...read.lacking);
    value = value === undefined || read.value === undefined ? undefined : value + read.value;
  }
  return { value, variables, lacking };
}

interface Reference {
  readonly name: string;
  /** `:-`, `-`, `:?`, `?`, `:+`, `+` or nothing. */
  readonly operator: string;
  readonly word: string;
}

function replace({ name, operator, word }: Reference, lookup: Lookup, unknown?: ''): Interpolated {
  const value = lookup(name);
  const isThere = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  const other = interpolate(word, lookup, unknown);
  const variables = [name, ...other.variables];
  if (operator.endsWith('-')) {
    return isThere ? { value, variables, lacking: [] } : { ...other, variables };
  }
  if (operator.endsWith('+')) {
    return isThere ? { ...other, variables } : { value: '', variables, lacking: [] };
  }
  const lacking = operator.endsWith('?') && !isThere ? [name] : [];
  return { value: value ?? unknown, variables, lacking };
}

function* partsOf(text: string): Generator<{ readonly text: string } | Reference> {
  let rest = text;
  while (rest !== '') {
    const dollar = rest.indexOf('$');
    if (dollar !== 0) {
      const plain = dollar < 0 ? rest : rest.slice(0, dollar);
      yield { text: plain };
      rest = rest.slice(plain.length);
      continue;
    }
    const [whole, part] = partAtDollar(rest);
    yield part;
    rest = rest.slice(whole);
  }
}

/** The part that a dollar starts, and how long it is. A dollar that starts none stands for itself. */
function partAtDollar(text: string): readonly [length: number, part: { readonly text: string } | Reference] {
  if (text.startsWith('$$')) return [2, { text: '$' }];
  const [bare, name] = /^\$([A-Za-z_]\w*)/.exec(text) ?? [];
  if (bare !== undefined && name !== undefined) return [bare.length, { name, operator: '', word: '' }];
  const end = closingBrace(text);
  const [, braced, operator = '', word = ''] =
    /^([A-Za-z_]\w*)(?:(:?[-?+])([\s\S]*))?$/.exec(text.slice(2, end)) ?? [];
  if (!text.startsWith('${') || end < 0 || braced === undefined) return [1, { text: '$' }];
  return [end + 1, { name: braced, operator, word }];
}

/** Index of the brace that closes the one at index 1. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let index = 1; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index;
  }
  return -1;
}
