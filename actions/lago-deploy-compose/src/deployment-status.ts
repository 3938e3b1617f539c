import { callGitHub, type Runner } from '@lago-scw/action-kit';
import { openRepository } from '@lago-scw/action-kit/github';
import type { Color } from '@lago-scw/contracts';
import { type Effects, messageOf } from '@lago-scw/effects';

/** The calls of GitHub that a deployment's status needs; an octokit has them. */
export interface Deployments {
  /** Of a commit, newest first. */
  list(sha: string): Promise<readonly { readonly id: number; readonly environment: string }[]>;
  /** Where its newest status has its log; undefined for a deployment that has ended. */
  logUrlWhileRunning(id: number): Promise<string | undefined>;
  describe(id: number, description: string, logUrl: string): Promise<void>;
}

/** GitHub's limit. */
const DESCRIPTION_LENGTH = 140;
const REMEDY = 'Give the job `permissions: deployments: write` and pass github-token: github.token.';

export interface Described {
  readonly color: Color;
  readonly release: string;
  /** Empty before there was one. */
  readonly previous: string;
  /** Where that was. */
  readonly previousColor: Color;
}

/**
 * Says in the deployment that the job's `environment:` has made what took over from what. A fault of GitHub's is a
 * warning: the hand-over is done.
 */
export async function describeDeployment(options: {
  readonly deployments: Deployments;
  readonly effects: Effects;
  readonly runner: Pick<Runner, 'sha' | 'runUrl'>;
  readonly described: Described;
  readonly warning: (text: string) => void;
}): Promise<void> {
  const { deployments, effects, runner, described, warning } = options;
  const { sha, runUrl } = runner;
  if (sha === null || runUrl === null) return;
  const description = statusText(described);
  try {
    const isThere = await effects.perform({
      id: 'deployment.describe',
      kind: 'github',
      key: `deployment of ${runUrl}`,
      title: `Tell GitHub's deployment: ${description}`,
      // A second status of the same words harms nobody.
      repeatable: true,
      do: () =>
        callGitHub(async () => {
          const id = await findDeployment(deployments, sha, runUrl);
          if (id !== undefined) await deployments.describe(id, description, runUrl);
          return id !== undefined;
        }, REMEDY),
    });
    if (!isThere)
      warning('This job has no GitHub deployment to describe: give it an `environment:` that makes one.');
  } catch (error) {
    effects.signal.throwIfAborted();
    warning(`GitHub's deployment was not told of ${described.release}: ${messageOf(error)}`);
  }
}

/** The one that this run's job has made: its log is of this run, and it has not ended. */
async function findDeployment(
  deployments: Deployments,
  sha: string,
  runUrl: string,
): Promise<number | undefined> {
  for (const { id } of await deployments.list(sha)) {
    const logUrl = await deployments.logUrlWhileRunning(id);
    if (logUrl === runUrl || logUrl?.startsWith(`${runUrl}/`)) return id;
  }
  return undefined;
}

export function statusText({ color, release, previous, previousColor }: Described): string {
  const before = previous === '' ? 'the first release' : `before: ${previous} on ${previousColor}`;
  return `${release} on ${color}; ${before}`.slice(0, DESCRIPTION_LENGTH);
}

export async function githubDeployments(
  token: string,
  runner: Pick<Runner, 'repository' | 'apiUrl'>,
): Promise<Deployments> {
  const { octokit, owner, repo } = await openRepository(token, runner);
  const { repos } = octokit.rest;
  return {
    list: async (sha) => (await repos.listDeployments({ owner, repo, sha, per_page: 20 })).data,
    logUrlWhileRunning: async (deployment_id) => {
      const { data } = await repos.listDeploymentStatuses({ owner, repo, deployment_id, per_page: 1 });
      const [newest] = data;
      return newest?.state === 'in_progress' ? newest.log_url : undefined;
    },
    describe: async (deployment_id, description, log_url) => {
      await repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id,
        state: 'in_progress',
        description,
        log_url,
        auto_inactive: false,
      });
    },
  };
}
