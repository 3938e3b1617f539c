import { expect, it } from 'vitest';
import * as z from 'zod';
import { documentFault } from './document-fault.ts';

const schema = z.object({ a: z.object({ b: z.string() }), c: z.string() });

it('names the first place that is wrong, and how many more there are', () => {
  const { error } = schema.safeParse({ a: { b: 1 } });
  expect(documentFault(error)).toBe('a.b: Invalid input: expected string, received number (and 1 more)');
});

it('passes on what is wrong with the text itself', () => {
  expect(documentFault(new SyntaxError('Unexpected end of JSON input'))).toBe('Unexpected end of JSON input');
});
