import * as core from '@actions/core';

/** Shorter values would mask ordinary words, and with them whole outputs (facts: actions.md 1, Masks). */
const SHORTEST_MASKED = 6;

const masked = new Set<string>();

/**
 * Masks a secret and the encodings of it that the runner does not cover itself: hex, base64url, percent-encoding,
 * and the escapes of a shell and of a compose file. Mask leaf values only, never a whole JSON or YAML text.
 */
export function maskSecret(value: string): void {
  for (const form of encodingsOf(value)) {
    if (form.length < SHORTEST_MASKED || masked.has(form)) continue;
    masked.add(form);
    core.setSecret(form);
  }
}

function encodingsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const percent = encodeURIComponent(value);
  return [
    value,
    value.trim(),
    bytes.toString('hex'),
    bytes.toString('base64url'),
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    value.replaceAll("'", `'\\''`),
    value.replaceAll('$', '$$$$'),
    value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$').replaceAll('\n', '\\n'),
    ...value.split('\n').filter((line) => !line.startsWith('-----')),
  ];
}

/** Takes every masked value out of a text: for files that the runner does not filter, like the audit log. */
export function redact(text: string): string {
  let clean = text;
  for (const value of [...masked].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(value, '***');
  return clean;
}
