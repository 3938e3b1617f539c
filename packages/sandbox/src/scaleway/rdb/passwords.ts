import { invalidArgument } from '../errors.ts';

/** Recordings carry this in place of every secret. */
const blanked = '***';

/** 8 to 128 characters with an upper case and a lower case letter, a digit and another one (facts/scaleway.md 5). */
export function checkPassword(password: string): void {
  if (password === blanked) return;
  const isStrong = [/^.{8,128}$/s, /[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].every((rule) =>
    rule.test(password),
  );
  if (isStrong) return;
  throw invalidArgument(
    'password',
    'password must be between 8 and 128 characters, contain at least one digit, one uppercase, one lowercase and one special character',
  );
}
