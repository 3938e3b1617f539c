import * as z from 'zod';

const reference = z
  .string()
  .regex(
    /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/,
    'must be an image, like registry.example.com/getlago/api:v1.50.0@sha256:…',
  )
  .refine((text) => /:[\w.-]+(@|$)|@sha256:/.test(text) && !/:latest(@|$)/.test(text), {
    message: 'needs a tag other than `latest`, or a digest: another image would come with the next pull',
  });

/** Keys whose image must be of the very release that `lago.version` names. */
export const VERSIONED_IMAGES = ['api', 'front'] as const;

export const images = z
  .strictObject({
    api: reference.optional(),
    front: reference.optional(),
    pdf: reference.optional(),
    proxy: reference.optional(),
    agent: reference.optional(),
  })
  .describe('Images to take instead of the usual ones: from a mirror, or pinned by digest.');
