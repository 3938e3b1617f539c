/**
 * One word of a POSIX shell command that the shell reads back as exactly `value`. Everything that reaches a remote
 * shell goes through here: SSH joins arguments to one text and hands it to the login shell.
 *
 * @throws Error when the value holds a NUL character, which no argument can carry
 */
export function shellQuote(value: string): string {
  if (value.includes('\0')) throw new Error('A shell argument cannot hold a NUL character.');
  if (/^[A-Za-z0-9_/.:=@%+,-]+$/.test(value)) return value;
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** A command line out of an argument list. */
export function commandLine(argv: readonly string[]): string {
  return argv.map(shellQuote).join(' ');
}
