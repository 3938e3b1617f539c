import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program to its end. @returns what it wrote to standard output @throws with its standard error when it fails */
export async function command(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string | undefined>> } = {},
): Promise<string> {
  try {
    const env = { ...process.env, ...options.env };
    const { stdout } = await run(program, [...words], { maxBuffer: 64 * 1024 * 1024, ...options, env });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`${program} ${words.join(' ')} failed: ${said}`, { cause: error });
  }
}

/** `ip`, one command a line, in one namespace. */
export async function ip(namespace: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) await command('ip', ['-n', namespace, ...line.split(' ')]);
}
