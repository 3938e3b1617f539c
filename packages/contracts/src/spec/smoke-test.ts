import * as z from 'zod';

/** `name` or `name.member[0]` from the root of a JSON document, a leading `$.` allowed. */
const JSON_PATH = /^(\$\.?)?[^.[\]\s]+(\.[^.[\]\s]+|\[\d+\])*$/;

const json = z
  .strictObject({
    path: z.string().regex(JSON_PATH, 'must be a path like data.items[0].name'),
    equals: z
      .union([z.string(), z.number(), z.boolean(), z.null()])
      .optional()
      .describe('Left out, any value will do, so long as there is one.'),
  })
  .describe('A value in the JSON that is answered.');

const ownProbe = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be lower case letters, digits and -')
      .describe('The probe is called own.<name>.'),
    path: z
      .string()
      .regex(/^\/\S*$/, 'must be a path that starts with /')
      .optional()
      .describe('Path on this Lago; asked of the color that is tested.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Whole address of something else.'),
    status: z.int().min(100).max(599).default(200),
    header: z
      .strictObject({
        name: z.string().regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header'),
        equals: z.string().optional(),
      })
      .optional()
      .describe('A header of the answer; without `equals` it must only be there.'),
    json: json.optional(),
    contains: z.string().min(1).optional().describe('Text that the body must have in it.'),
    'max-milliseconds': z.int().min(1).max(60_000).optional().describe('Longest time to the first byte.'),
  })
  .refine(({ path, url }) => (path === undefined) !== (url === undefined), 'needs either `path` or `url`');

export type OwnProbe = z.output<typeof ownProbe>;

export const smokeTest = z
  .strictObject({
    probes: z
      .array(ownProbe)
      .default([])
      .refine(
        (probes) => new Set(probes.map(({ name }) => name)).size === probes.length,
        'must have names that differ',
      )
      .describe('Requests of your own that must be answered as said here.'),
  })
  .describe('What the smoke test looks at beside its own probes.');
