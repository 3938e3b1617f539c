import { messageOf } from '@lago-scw/effects';

/**
 * What PostgreSQL says when it finds its own files broken: corrupted data or index, internal error, input or output,
 * missing file, a value that no type can hold (PostgreSQL, appendix A). Null: another kind of error.
 */
export function damageIn(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Its text would show the value, which may be a person's.
  if (code.startsWith('22')) return `a value that its type cannot hold (${code})`;
  return /^(XX|58)/.test(code) ? `${messageOf(error)} (${code})` : null;
}
