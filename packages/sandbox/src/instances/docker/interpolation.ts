import { DockerError } from '../program.ts';

export type Variables = Readonly<Record<string, string>>;

interface Scan {
  readonly text: string;
  at: number;
}

/**
 * Replaces `$VAR` and `${VAR…}` (`:-`, `-`, `:?`, `?`, `:+`, `+`, nested) as Compose does; `$$` is a literal
 * dollar. `onMissing` is told of variables that became blank.
 */
export function interpolate(
  text: string,
  variables: Variables,
  onMissing: (name: string) => void = () => {},
): string {
  const scan: Scan = { text, at: 0 };
  return readUntil(scan, undefined, variables, onMissing);
}

function readUntil(
  scan: Scan,
  end: '}' | undefined,
  variables: Variables,
  onMissing: (name: string) => void,
): string {
  let result = '';
  while (scan.at < scan.text.length) {
    const character = scan.text[scan.at];
    if (character === end) {
      scan.at += 1;
      return result;
    }
    if (character !== '$') {
      result += character;
      scan.at += 1;
      continue;
    }
    result += readVariable(scan, variables, onMissing);
  }
  if (end)
    throw new DockerError(`invalid interpolation format: missing } in ${JSON.stringify(scan.text)}`, 15);
  return result;
}

function readVariable(scan: Scan, variables: Variables, onMissing: (name: string) => void): string {
  const rest = scan.text.slice(scan.at + 1);
  if (rest.startsWith('$')) {
    scan.at += 2;
    return '$';
  }
  const plain = /^[A-Za-z_]\w*/.exec(rest)?.[0];
  if (plain) {
    scan.at += 1 + plain.length;
    return lookUp(plain, variables, onMissing);
  }
  const braced = /^\{([A-Za-z_]\w*)(:?[-?+])?/.exec(rest);
  if (!braced)
    throw new DockerError(
      `invalid interpolation format: "$${rest.slice(0, 20)}". Use $$ for a literal $`,
      15,
    );
  const [matched, name = '', operator] = braced;
  scan.at += 1 + matched.length;
  if (operator === undefined && scan.text[scan.at] !== '}') {
    throw new DockerError(`invalid interpolation format: \${${name}… in ${JSON.stringify(scan.text)}`, 15);
  }
  const argument = readUntil(
    scan,
    '}',
    variables,
    operator?.endsWith('+') || isSet(name, operator, variables) ? () => {} : onMissing,
  );
  return operator === undefined
    ? lookUp(name, variables, onMissing)
    : applied(name, operator, argument, variables);
}

const isSet = (name: string, operator: string | undefined, variables: Variables): boolean => {
  const value = variables[name];
  return value !== undefined && !(operator?.startsWith(':') && value === '');
};

function applied(name: string, operator: string, argument: string, variables: Variables): string {
  const set = isSet(name, operator, variables);
  if (operator.endsWith('+')) return set ? argument : '';
  if (set) return variables[name] ?? '';
  if (operator.endsWith('-')) return argument;
  throw new DockerError(`required variable ${name} is missing a value: ${argument || 'it is not set'}`, 15);
}

function lookUp(name: string, variables: Variables, onMissing: (name: string) => void): string {
  const value = variables[name];
  if (value === undefined) onMissing(name);
  return value ?? '';
}
