import type { getOctokit } from '@actions/github';
import type { Runner } from './run-action.ts';

/** A repository of GitHub, as an octokit reaches it. */
export interface Repository {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
}

/** That of this run. @actions/github is loaded only when there is something to ask or tell. */
export async function openRepository(
  token: string,
  runner: Pick<Runner, 'repository' | 'apiUrl'>,
): Promise<Repository> {
  const github = await import('@actions/github');
  const octokit = github.getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
  const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
  return { octokit, owner, repo };
}
