import * as z from 'zod';

/** Why a text is not the document that it should be, in a line: the first thing that its schema or JSON found. */
export function documentFault(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [first, ...more] = error.issues;
  const place = first?.path.join('.') ?? '';
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${place === '' ? '' : `${place}: `}${first?.message ?? 'it is none'}${rest}`;
}
