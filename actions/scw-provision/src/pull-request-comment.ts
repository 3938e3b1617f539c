import { readFileSync } from 'node:fs';
import { callGitHub, createSummary, type Runner } from '@lago-scw/action-kit';
import { openRepository } from '@lago-scw/action-kit/github';
import type { Plan } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Decision } from './engine/decision.ts';
import { describePlan } from './summary.ts';

/** The calls of GitHub that a comment needs; an octokit has them. */
export interface Comments {
  list(pullRequest: number): Promise<readonly { readonly id: number; readonly body: string }[]>;
  create(pullRequest: number, body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** Keeps the plan as one comment on the pull request that this run is of. */
export async function commentOnPullRequest(options: {
  readonly comments: Comments;
  readonly effects: Effects;
  readonly pullRequest: number;
  readonly plan: Plan;
  readonly decision: Decision;
}): Promise<void> {
  const { comments, effects, pullRequest, plan, decision } = options;
  const marker = `<!-- lago-scw:plan:${plan.environment} -->`;
  const summary = createSummary();
  describePlan(summary, plan, decision);
  const body = `${marker}\n${summary.toMarkdown()}\nPlan ${plan.digest.slice(0, 12)}`;
  const find = async () =>
    (await comments.list(pullRequest)).find((comment) => comment.body.startsWith(marker));
  const read = {
    id: 'provision.comment.read',
    kind: 'github',
    key: `comments of #${pullRequest}`,
    repeatable: true,
  } as const;
  const existing = await effects.perform({ ...read, do: () => github(find) });
  const write = { kind: 'github', key: `plan on #${pullRequest}` } as const;
  if (existing?.body === body) return;
  if (existing !== undefined) {
    const update = () => comments.update(existing.id, body);
    await effects.perform({
      ...write,
      id: 'provision.comment.update',
      repeatable: true,
      do: () => github(update),
    });
    return;
  }
  await effects.perform<void>({
    ...write,
    id: 'provision.comment.create',
    do: () => github(() => comments.create(pullRequest, body)),
    probe: async () =>
      (await github(find)) === undefined ? { happened: false } : { happened: true, value: undefined },
  });
}

/** Number of the pull request in the event that started this run; undefined for any other event. */
export function pullRequestOf(runner: Pick<Runner, 'eventName' | 'eventPath'>): number | undefined {
  if (runner.eventName !== 'pull_request' || runner.eventPath === null) return undefined;
  const event: unknown = JSON.parse(readFileSync(runner.eventPath, 'utf8'));
  const number = (event as { pull_request?: { number?: unknown } }).pull_request?.number;
  return typeof number === 'number' ? number : undefined;
}

export async function githubComments(
  token: string,
  runner: Pick<Runner, 'repository' | 'apiUrl'>,
): Promise<Comments> {
  const { octokit, owner, repo } = await openRepository(token, runner);
  const { issues } = octokit.rest;
  return {
    list: async (issue_number) => {
      const found = await octokit.paginate(issues.listComments, { owner, repo, issue_number, per_page: 100 });
      return found.map(({ id, body }) => ({ id, body: body ?? '' }));
    },
    create: async (issue_number, body) => {
      await issues.createComment({ owner, repo, issue_number, body });
    },
    update: async (comment_id, body) => {
      await issues.updateComment({ owner, repo, comment_id, body });
    },
  };
}

const github = <T>(call: () => Promise<T>): Promise<T> =>
  callGitHub(
    call,
    'Give the job `permissions: pull-requests: write` and pass github-token: secrets.GITHUB_TOKEN.',
  );
