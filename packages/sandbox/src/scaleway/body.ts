import { z } from 'zod';
import { type ArgumentProblem, invalidArguments } from './errors.ts';
import type { ApiRequest } from './router.ts';

/** The request's body as this schema wants it; 400 `invalid_arguments` naming each argument that is wrong. */
export function readBody<Schema extends z.ZodType>(schema: Schema, request: ApiRequest): z.output<Schema> {
  const result = schema.safeParse(request.body ?? {});
  if (result.success) return result.data;
  throw invalidArguments(result.error.issues.map((issue) => problem(issue, request.body)));
}

function problem(issue: z.core.$ZodIssue, body: unknown): ArgumentProblem {
  const name = issue.path.join('.');
  const missing = issue.code === 'invalid_type' && valueAt(body, issue.path) === undefined;
  return { argument_name: name, reason: missing ? 'required' : 'format', help_message: issue.message };
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
}

/** A list that a client may leave out or send as `null`, as the Go clients do. */
export const tagList = z
  .array(z.string())
  .nullish()
  .transform((tags) => tags ?? []);

/** For a PATCH: absent leaves the value, `null` is as good as absent. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

export const optionalTags = z
  .array(z.string())
  .nullish()
  .transform((tags) => tags ?? undefined);
