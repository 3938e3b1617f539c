/** A `docker …` line in which a shell would have nothing to do but to split words and take quotes off. */
export interface DockerCommand {
  readonly argv: readonly string[];
  /** Of an `env NAME=value …` before it. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Reads such a line; undefined for one that needs a shell. */
export function parseDockerCommand(line: string): DockerCommand | undefined {
  const words = plainWords(line);
  if (words === undefined) return undefined;
  const at = words[0] === 'env' ? words.findIndex((word, index) => index > 0 && !isAssignment(word)) : 0;
  if (words[at] !== 'docker') return undefined;
  const pairs = words.slice(at === 0 ? 0 : 1, at).map((word) => {
    const equals = word.indexOf('=');
    return [word.slice(0, equals), word.slice(equals + 1)] as const;
  });
  return { argv: words.slice(at + 1), variables: Object.fromEntries(pairs) };
}

const isAssignment = (word: string): boolean => /^\w+=/.test(word);

function plainWords(line: string): readonly string[] | undefined {
  const word = /((?:[\w/.:=@%+,-]|'[^']*'|\\')+)(?: +|$)/y;
  const words: string[] = [];
  while (word.lastIndex < line.length) {
    const [, text] = word.exec(line) ?? [];
    if (text === undefined) return undefined;
    words.push(
      text.replace(/'([^']*)'|\\(')/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''),
    );
  }
  return words;
}
