import { callGitHub, type Runner } from '@lago-scw/action-kit';
import { openRepository } from '@lago-scw/action-kit/github';
import { sealedBox } from './sealed-box.ts';

/** The calls of GitHub that secrets of an environment need. */
export interface GithubSecrets {
  list(): Promise<ReadonlyMap<string, Date>>;
  /** Encrypts for GitHub and stores; an existing secret of that name is replaced. */
  put(name: string, value: string): Promise<void>;
}

const remedy =
  'GITHUB_TOKEN cannot reach secrets: give secrets-token a fine-grained personal access token, or the token of an App, with the repository permission Environments: read and write.';

export async function githubSecrets(
  token: string,
  environment_name: string,
  runner: Pick<Runner, 'repository' | 'apiUrl'>,
): Promise<GithubSecrets> {
  const { octokit, owner, repo } = await openRepository(token, runner);
  const place = { owner, repo, environment_name };
  const { actions } = octokit.rest;
  return {
    list: () =>
      callGitHub(async () => {
        const found = await octokit.paginate(actions.listEnvironmentSecrets, { ...place, per_page: 100 });
        return new Map(found.map(({ name, updated_at }) => [name, new Date(updated_at)]));
      }, remedy),
    put: (secret_name, value) =>
      callGitHub(async () => {
        const { data } = await actions.getEnvironmentPublicKey(place);
        const sealed = sealedBox(value, new Uint8Array(Buffer.from(data.key, 'base64')));
        await actions.createOrUpdateEnvironmentSecret({
          ...place,
          secret_name,
          encrypted_value: Buffer.from(sealed).toString('base64'),
          key_id: data.key_id,
        });
      }, remedy),
  };
}
