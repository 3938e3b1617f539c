import { callGitHub, type Runner } from '@lago-scw/action-kit';
import { openRepository } from '@lago-scw/action-kit/github';
import type { DrillReport } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';

/** The calls of GitHub that the issue of a drill needs; an octokit has them. */
export interface Issues {
  listOpen(): Promise<readonly { readonly number: number; readonly body: string }[]>;
  create(title: string, body: string): Promise<void>;
  comment(issue: number, body: string): Promise<void>;
  close(issue: number): Promise<void>;
}

/** Opens one issue when drills begin to fail, tells it of every further failure, and closes it with the next success. */
export async function keepIssue(options: {
  readonly issues: Issues;
  readonly effects: Effects;
  readonly report: DrillReport;
  readonly markdown: string;
}): Promise<void> {
  const { issues, effects, report } = options;
  const { environment, verdict } = report;
  const markdown = issueText(options.markdown, report.origin?.runUrl ?? null);
  const marker = `<!-- lago-scw:drill:${environment} -->`;
  const find = async () => (await issues.listOpen()).find(({ body }) => body.startsWith(marker));
  const open = await effects.perform({
    id: 'drill.issue.find',
    kind: 'github',
    key: `open issue of the drills of ${environment}`,
    repeatable: true,
    do: () => github(find),
  });
  const write = (id: string, work: () => Promise<void>) =>
    effects.perform({
      id: `drill.issue.${id}`,
      kind: 'github',
      key: `${id} issue of ${environment}`,
      // A second comment, or closing what is closed, harms nobody.
      repeatable: true,
      do: () => github(work),
    });
  if (open === undefined) {
    if (verdict === 'passed') return;
    await effects.perform<void>({
      id: 'drill.issue.create',
      kind: 'github',
      key: `issue of ${environment}`,
      do: () =>
        github(() => issues.create(`Restore drill of ${environment} fails`, `${marker}\n${markdown}`)),
      probe: async () =>
        (await github(find)) === undefined ? { happened: false } : { happened: true, value: undefined },
    });
    return;
  }
  await write('comment', () => issues.comment(open.number, markdown));
  if (verdict === 'passed') await write('close', () => issues.close(open.number));
}

/** GitHub takes 65536 characters; many failed checks must not keep the issue from being opened. */
const LONGEST_TEXT = 60_000;

function issueText(markdown: string, runUrl: string | null): string {
  return `${markdown.slice(0, LONGEST_TEXT)}${runUrl === null ? '' : `\n[The run](${runUrl})\n`}`;
}

export async function githubIssues(
  token: string,
  runner: Pick<Runner, 'repository' | 'apiUrl'>,
): Promise<Issues> {
  const { octokit, owner, repo } = await openRepository(token, runner);
  const { issues } = octokit.rest;
  return {
    listOpen: async () => {
      const found = await octokit.paginate(issues.listForRepo, { owner, repo, state: 'open', per_page: 100 });
      return found.map(({ number, body }) => ({ number, body: body ?? '' }));
    },
    create: async (title, body) => void (await issues.create({ owner, repo, title, body })),
    comment: async (issue_number, body) =>
      void (await issues.createComment({ owner, repo, issue_number, body })),
    close: async (issue_number) =>
      void (await issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' })),
  };
}

const github = <T>(call: () => Promise<T>): Promise<T> =>
  callGitHub(call, 'Give the job `permissions: issues: write` and pass github-token: secrets.GITHUB_TOKEN.');
