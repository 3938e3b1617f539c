/** What a rule looks at. */
export interface RoutedRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly header: (name: string) => string | undefined;
}

export type Predicate = (request: RoutedRequest) => boolean;

type Matcher = (...values: readonly string[]) => Predicate;

const matchers: Readonly<Record<string, { readonly values: number; readonly make: Matcher }>> = {
  Host: {
    values: 1,
    make:
      (name = '') =>
      ({ host }) =>
        host.toLowerCase() === name.toLowerCase(),
  },
  HostRegexp: { values: 1, make: (text = '') => regexp(text, ({ host }) => host) },
  Path: {
    values: 1,
    make:
      (wanted = '') =>
      ({ path }) =>
        path === wanted,
  },
  PathPrefix: {
    values: 1,
    make:
      (prefix = '') =>
      ({ path }) =>
        path.startsWith(prefix),
  },
  PathRegexp: { values: 1, make: (text = '') => regexp(text, ({ path }) => path) },
  Method: {
    values: 1,
    make:
      (wanted = '') =>
      ({ method }) =>
        method === wanted.toUpperCase(),
  },
  Header: {
    values: 2,
    make:
      (name = '', wanted = '') =>
      ({ header }) =>
        header(name) === wanted,
  },
};

function regexp(text: string, read: (request: RoutedRequest) => string): Predicate {
  const expression = new RegExp(text);
  return (request) => expression.test(read(request));
}

type Token = { readonly kind: 'name' | 'value' | 'sign'; readonly text: string };

/** Parses a Traefik v3 rule: matchers joined by `&&`, `||`, `!` and parentheses; values in backticks or quotes. */
export function parseRule(rule: string): Predicate {
  const tokens = tokenize(rule);
  let at = 0;
  const fail = (expected: string): never => {
    throw new Error(`rule ${rule}: expected ${expected}, found ${tokens[at]?.text ?? 'its end'}`);
  };
  const take = (text: string): boolean => {
    const found = tokens[at]?.kind === 'sign' && tokens[at]?.text === text;
    if (found) at += 1;
    return found;
  };

  const either = (): Predicate => {
    let left = both();
    while (take('||')) {
      const [first, second] = [left, both()];
      left = (request) => first(request) || second(request);
    }
    return left;
  };
  const both = (): Predicate => {
    let left = single();
    while (take('&&')) {
      const [first, second] = [left, single()];
      left = (request) => first(request) && second(request);
    }
    return left;
  };
  const single = (): Predicate => {
    if (take('!')) {
      const inner = single();
      return (request) => !inner(request);
    }
    if (take('(')) {
      const inner = either();
      if (!take(')')) fail(')');
      return inner;
    }
    return matcher();
  };
  const matcher = (): Predicate => {
    const name = tokens[at]?.kind === 'name' ? (tokens[at]?.text ?? '') : fail('a matcher');
    at += 1;
    const values: string[] = [];
    if (!take('(')) fail('(');
    do {
      if (tokens[at]?.kind !== 'value') fail('a value in backticks');
      values.push(tokens[at]?.text ?? '');
      at += 1;
    } while (take(','));
    if (!take(')')) fail(')');
    const known = matchers[name];
    if (!known) throw new Error(`rule ${rule}: the stand-in does not support the matcher ${name}`);
    if (known.values !== values.length) {
      throw new Error(`rule ${rule}: ${name} takes ${known.values} value(s), as in Traefik v3`);
    }
    return known.make(...values);
  };

  const predicate = either();
  if (at < tokens.length) fail('the end of the rule');
  return predicate;
}

function tokenize(rule: string): Token[] {
  const tokens: Token[] = [];
  const expression = /\s+|(&&|\|\||[!(),])|([A-Za-z]+)|`([^`]*)`|"((?:[^"\\]|\\.)*)"|(.)/gs;
  for (const [, sign, name, raw, quoted, unknown] of rule.matchAll(expression)) {
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (raw !== undefined) tokens.push({ kind: 'value', text: raw });
    else if (quoted !== undefined) tokens.push({ kind: 'value', text: quoted.replace(/\\(.)/g, '$1') });
    else if (unknown !== undefined) throw new Error(`rule ${rule}: unexpected ${unknown}`);
  }
  return tokens;
}
