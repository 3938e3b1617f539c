/** What is wrong with a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, in the runner's own words. */
export class FileCommandError extends Error {
  constructor(command: string, problem: string) {
    super(`Unable to process file command '${command}' successfully.\n${problem}`);
    this.name = 'FileCommandError';
  }
}

/** Pairs of a command file: `name=value` lines and `name<<DELIMITER` … `DELIMITER` blocks. */
export function parsePairs(command: string, content: string): readonly (readonly [string, string])[] {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0)
        throw new FileCommandError(command, `Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        const reason = 'Name must not be empty and delimiter must not be empty';
        throw new FileCommandError(command, `Invalid format '${line}'. ${reason}`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) {
        throw new FileCommandError(command, `Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      pairs.push([name, lines.slice(index + 1, end).join('\n')]);
      index = end;
    } else {
      throw new FileCommandError(command, `Invalid format '${line}'`);
    }
  }
  return pairs;
}

/** The pairs of GITHUB_ENV. NODE_OPTIONS is refused, as on GitHub: it would reach into every later action. */
export function parseEnvironment(content: string): readonly (readonly [string, string])[] {
  const pairs = parsePairs('env', content);
  if (pairs.some(([name]) => name.toUpperCase() === 'NODE_OPTIONS')) {
    throw new FileCommandError(
      'env',
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    );
  }
  return pairs;
}

/** The folders of GITHUB_PATH, one per line. */
export function parsePaths(content: string): readonly string[] {
  return content.split(/\r\n|\n/).filter((line) => line.trim() !== '');
}

/** Greatest step summary that GitHub takes; a bigger one is dropped with an error annotation. */
export const summaryLimitBytes = 1024 * 1024;
