import * as z from 'zod';

export const mail = z
  .strictObject({
    from: z.email(),
    managed: z
      .boolean()
      .default(false)
      .describe('provision registers the domain of `from` in Transactional Email, and makes the API key.'),
    host: z.string().default('smtp.tem.scw.cloud'),
    port: z
      .int()
      .min(1)
      .max(65535)
      .default(2587)
      .describe('Instances cannot reach 25, 465 and 587; Lago cannot speak implicit TLS (2465).'),
    user: z.string().describe('For Transactional Email: the project id.'),
  })
  .describe('Outgoing mail. Its password is the secret LAGO_SMTP_PASSWORD.');
