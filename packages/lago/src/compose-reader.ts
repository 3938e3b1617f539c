/**
 * Reads a double-quoted value of a compose env file back, for tests: an independent reading of Compose's own rules
 * (its dotenv parser: first the quotes, then the escapes, then the interpolation, each over the whole text).
 */
export function readComposeValue(quoted: string, outer: Readonly<Record<string, string>> = {}): string {
  return interpolated(unescaped(unquoted(quoted)), outer);
}

/** A backslash keeps the quote behind it from ending the value and disappears; other backslashes stay for later. */
function unquoted(text: string): string {
  let value = '';
  let escaping = false;
  for (const [index, character] of [...text.slice(1)].entries()) {
    if (character === '"' && !escaping) {
      if (index !== [...text].length - 2) throw new Error('text behind the closing quote');
      return value;
    }
    if (character === '\\' && !escaping) {
      escaping = true;
      continue;
    }
    value += escaping && character !== '"' ? `\\${character}` : character;
    escaping = false;
  }
  throw new Error('no closing quote');
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  $: '$$',
};

function unescaped(text: string): string {
  return text.replace(/\\([abfnrtv$"\\])/g, (_match, character: string) => ESCAPES[character] ?? '');
}

/** `$$` is a dollar, `$NAME` and `${NAME}` are replaced; anything else behind a dollar is an error in Compose. */
function interpolated(text: string, outer: Readonly<Record<string, string>>): string {
  return text.replace(/\$(?:(\$)|(\w+)|\{(\w+)\}|)/g, (match, dollar, plain, braced) => {
    if (dollar !== undefined) return '$';
    const name = plain ?? braced;
    if (name === undefined) throw new Error(`invalid interpolation at ${match}`);
    return outer[name] ?? '';
  });
}
