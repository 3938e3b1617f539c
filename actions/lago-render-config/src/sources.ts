import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { maskSecret } from '@lago-scw/action-kit';
import { ActionError, messageOf } from '@lago-scw/effects';
import { isSecretName } from './audit/rules/secrets.ts';
import type { BaseFile } from './base/base-file.ts';
import { readEnvFile } from './compose/env-file.ts';
import type { SourceFile } from './compose/place.ts';

/**
 * The operator's compose file with its env file, as the inputs name them.
 *
 * @throws ActionError `file` naming the input that cannot be read, or that lacks the other
 */
export async function readBaseFile(
  inputs: { readonly 'base-compose': string | undefined; readonly 'env-file': string | undefined },
  workspace: string,
): Promise<BaseFile | undefined> {
  const { 'base-compose': compose, 'env-file': env } = inputs;
  if (compose === undefined && env !== undefined) {
    throw new ActionError(
      'input',
      `Input 'env-file' is '${env}', but there is no 'base-compose' whose variables it could set.`,
      "Give the compose file as 'base-compose', or leave 'env-file' out.",
    );
  }
  if (compose === undefined) return undefined;
  return {
    compose: await read('base-compose', compose, workspace),
    env: env === undefined ? undefined : await readSecretly(env, workspace),
  };
}

/** Whatever is printed later, its secrets are not. A short value would blank too much of the log. */
async function readSecretly(path: string, workspace: string): Promise<SourceFile> {
  const source = await read('env-file', path, workspace);
  for (const [name, { value }] of readEnvFile(source).values) {
    if (isSecretName(name) && value.length >= LEAST_MASKED) maskSecret(value);
  }
  return source;
}

const LEAST_MASKED = 8;

async function read(input: string, path: string, workspace: string): Promise<SourceFile> {
  const text = await readFile(resolve(workspace, path), 'utf8').catch((error) => {
    throw new ActionError(
      'file',
      `Input '${input}' is '${path}', which cannot be read: ${messageOf(error)}`,
      'Give its path from the root of the repository, and check it out before this step.',
      { cause: error },
    );
  });
  return { file: path, text };
}
