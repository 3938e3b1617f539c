/**
 * A value as a compose `.env` or `env_file` must write it, so that the container sees exactly these characters:
 * double quotes with five escapes. Single quotes break on a trailing backslash and unquoted values expand `$`
 * (measured with Compose 2.26 over 20 hostile values; facts: actions.md 7).
 *
 * @throws Error for a NUL, which no environment can hold
 */
export function composeEnvValue(value: string): string {
  if (value.includes('\0')) throw new Error('a value with a NUL character cannot be an environment variable');
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('$', '\\$')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/** Text inside compose.yaml: a lone `$` would start an interpolation there. */
export function composeText(value: string): string {
  return value.replaceAll('$', '$$$$');
}

/** An env file: one `NAME="value"` per line, in the order given. */
export function composeEnvFile(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${composeEnvValue(value)}\n`)
    .join('');
}
