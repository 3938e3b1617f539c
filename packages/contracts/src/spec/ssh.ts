import * as z from 'zod';

export const ssh = z
  .strictObject({
    'public-key': z
      .string()
      .regex(
        /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]{40,}={0,2}( [^\r\n]*)?$/,
        'must be one line of authorized_keys, like ssh-ed25519 AAAA… deploy',
      )
      .describe('The public half of the key that deploys. A private key never belongs here.'),
  })
  .describe(
    'Registers a key in the project, for both instances. Left out: one that is registered is needed.',
  );
