import { join } from 'node:path';
import { maskSecret } from '@lago-scw/action-kit';
import type { Spec } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { Context } from '../found.ts';
import { type Escrow, type Kept, openEscrow } from './escrow.ts';
import { escrowBucket } from './escrow-bucket.ts';
import { type GithubSecrets, githubSecrets } from './github-secrets.ts';
import type { Secrets, Vault } from './vault.ts';

/**
 * The vault that the inputs describe: the GitHub environment when there is a token for it; without one, files for the
 * age recipient, from which a person stores them; undefined when there is neither.
 *
 * @throws ActionError `input` when the recipient is none
 */
export async function openVault(
  context: Context,
  spec: Spec,
  storage: ObjectStorage,
): Promise<Vault | undefined> {
  const { inputs, runner } = context;
  const recipient = inputs['age-recipient'];
  const token = inputs['secrets-token'];
  const escrow = recipient === undefined ? undefined : await escrowFor(recipient, context, spec, storage);
  if (token !== undefined) {
    const secrets = await githubSecrets(token, inputs['github-environment'] ?? spec.environment, runner);
    return githubVault(secrets, escrow, context);
  }
  return escrow && fileVault(escrow, context);
}

function escrowFor(
  recipient: string,
  { effects, runner, warning, setOutput }: Context,
  spec: Spec,
  storage: ObjectStorage,
): Promise<Escrow> {
  return openEscrow({
    recipient,
    folder: join(runner.tempFolder, 'lago-escrow'),
    environment: spec.environment,
    effects,
    bucket: escrowBucket({ spec, storage, effects, warning }),
    onKept: (folder) => setOutput('escrow', folder),
  });
}

function githubVault(secrets: GithubSecrets, escrow: Escrow | undefined, context: Context): Vault {
  const { effects } = context;
  let listed: Promise<ReadonlyMap<string, Date>> | undefined;
  const list = () =>
    effects.perform({
      id: 'provision.secrets.list',
      kind: 'github',
      key: 'secrets of the environment',
      title: 'list secrets of the GitHub environment',
      repeatable: true,
      do: () => secrets.list(),
    });
  return {
    stored: () => {
      listed ??= list();
      return listed;
    },
    escrowed: () => escrow?.folder() ?? '',
    store: async (why, values) => {
      mask(values);
      if (escrow === undefined) warnWithoutEscrow(context, values);
      else
        context.notice(
          `Escrowed as ${placesOf(await escrow.keep(why, values))}: keep one outside of GitHub and Scaleway.`,
        );
      for (const [name, value] of Object.entries(values)) await put(effects, secrets, name, value);
      listed = undefined;
      context.notice(
        `Stored ${Object.keys(values).join(', ')}. A job gets its secrets when it starts: run this workflow again.`,
      );
    },
  };
}

function placesOf({ file, copy }: Kept): string {
  return `${file} on this runner${copy === undefined ? '' : ` and as ${copy}`}`;
}

async function put(effects: Effects, secrets: GithubSecrets, name: string, value: string): Promise<void> {
  await effects.perform({
    id: `provision.secrets.put.${name.toLowerCase().replaceAll('_', '-')}`,
    kind: 'github',
    key: name,
    title: `store secret ${name}`,
    repeatable: true,
    do: () => secrets.put(name, value),
  });
}

function warnWithoutEscrow(context: Context, values: Secrets): void {
  context.warning(
    `${Object.keys(values).join(', ')}: only GitHub has them, and gives none back. Give age-recipient to keep a copy.`,
  );
}

/** What is known to exist is what was mapped into this step. */
function fileVault(escrow: Escrow, context: Context): Vault {
  const given = Object.entries(context.variables).filter(([, value]) => value !== undefined);
  const known = new Map<string, Date | null>(given.map(([name]) => [name, null]));
  return {
    stored: async () => known,
    escrowed: () => escrow.folder(),
    store: async (why, values) => {
      mask(values);
      const { file } = await escrow.keep(why, values);
      for (const name of Object.keys(values)) known.set(name, null);
      context.warning(
        `Store ${Object.keys(values).join(', ')} as secrets of the GitHub environment: \`age -d -i key.txt ${file}\` shows them.`,
      );
    },
  };
}

function mask(values: Secrets): void {
  for (const value of Object.values(values)) maskSecret(value);
}
