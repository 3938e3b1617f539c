import { DockerError } from '../program.ts';
import { interpolate, type Variables } from './interpolation.ts';

/**
 * Reads a `.env` or `env_file` text as Compose 2.26 does (measured: facts/actions.md 7): unquoted values
 * expand and lose ` # comments`, single quotes are literal, double quotes know `\\ \" \$ \n \r` and expand.
 */
export function parseEnvFile(text: string, file: string, outer: Variables): Record<string, string> {
  const result: Record<string, string> = {};
  let rest = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  while (rest.length > 0) {
    const blank = /^(?:\s+|#[^\n]*(?:\n|$))/.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const key = /^(?:export[ \t]+)?([A-Za-z_][\w.]*)[ \t]*(=|:|(?=\n|$))[ \t]*/.exec(rest);
    if (!key?.[1])
      throw new DockerError(
        `failed to read ${file}: unexpected character in variable name near ${JSON.stringify(rest.slice(0, 12))}`,
      );
    rest = rest.slice(key[0].length);
    const known = { ...result, ...outer };
    const [value, length] = readValue(rest, known, file, key[1]);
    rest = rest.slice(length);
    // A bare name passes the outer value on, if there is one.
    if (key[2] === '') {
      const inherited = outer[key[1]];
      if (inherited !== undefined) result[key[1]] = inherited;
    } else {
      result[key[1]] = value;
    }
  }
  return result;
}

function readValue(rest: string, known: Variables, file: string, key: string): readonly [string, number] {
  const quote = rest[0];
  if (quote === "'" || quote === '"') {
    const quoted = quote === "'" ? /^'((?:[^'\\]|\\.)*)'/s.exec(rest) : /^"((?:[^"\\]|\\.)*)"/s.exec(rest);
    if (!quoted) throw new DockerError(`failed to read ${file}: unterminated quoted value ${key}`);
    const inner = quoted[1] ?? '';
    const value = quote === "'" ? inner.replaceAll("\\'", "'") : doubleQuoted(inner, known);
    return [value, quoted[0].length];
  }
  const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
  const value = line.replace(/(^|\s)#.*$/, '').trim();
  return [interpolate(value, known), line.length];
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' };

function doubleQuoted(inner: string, known: Variables): string {
  return inner
    .split(/(\\.)/s)
    .map((part, index) => {
      if (index % 2 === 0) return interpolate(part, known);
      const character = part[1] ?? '';
      if (character === '$') return '$';
      return escapes[character] ?? part;
    })
    .join('');
}
