import { createEffects } from '@lago-scw/effects';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  describeDeployment,
  githubDeployments,
} from '../../actions/lago-deploy-compose/src/deployment-status.ts';
import { type LocalGitHub, startLocalGitHub } from '../../packages/sandbox/src/github/server.ts';

const REPOSITORY = 'org/lago';
const RUN = `https://github.com/${REPOSITORY}/actions/runs/7`;
const runner = { sha: 'abc', runUrl: RUN };
const described = {
  color: 'green',
  release: 'v1.51.0-1a2b3c4d',
  previous: 'v1.50.0-5e6f7a8b',
  previousColor: 'blue',
} as const;
const text = 'v1.51.0-1a2b3c4d on green; before: v1.50.0-5e6f7a8b on blue';

let github: LocalGitHub;
let warnings: string[];
const deploymentOf = (sha: string, logUrl: string, state = 'in_progress') => {
  const id = github.runner.createDeployment({ environment: 'production', ref: 'main', sha });
  github.runner.addDeploymentStatus(id, { state, environmentUrl: '', logUrl });
  return id;
};
const statusesOf = (id: number) =>
  github.state.deployments.find((deployment) => deployment.id === id)?.statuses ?? [];

async function tell(token = 'may-write'): Promise<void> {
  const deployments = await githubDeployments(token, { repository: REPOSITORY, apiUrl: github.url });
  const effects = createEffects({ listeners: [], firstPauseMs: 1 });
  await describeDeployment({ deployments, effects, runner, described, warning: (it) => warnings.push(it) });
}

describe("the status of the job's GitHub deployment", () => {
  beforeAll(async () => {
    github = await startLocalGitHub({
      repository: REPOSITORY,
      tokens: { 'may-write': { deployments: 'write' }, 'may-read': { deployments: 'read' } },
    });
  });
  afterAll(() => github.stop());
  beforeEach(() => {
    warnings = [];
    github.state.deployments.length = 0;
  });

  it('says which release is on which color, and which was before', async () => {
    const id = deploymentOf('abc', `${RUN}/job/1`);
    await tell();
    expect(statusesOf(id).at(-1)).toMatchObject({ state: 'in_progress', description: text, logUrl: RUN });
    expect(warnings).toEqual([]);
  });

  it('is found among those of other runs, other commits, and those that ended', async () => {
    const others = [
      deploymentOf('other', RUN),
      deploymentOf('abc', `${RUN}7`),
      deploymentOf('abc', RUN, 'success'),
    ];
    const id = deploymentOf('abc', RUN);
    others.push(deploymentOf('abc', `${RUN}8/job/2`));
    await tell();
    expect(statusesOf(id)).toHaveLength(2);
    for (const other of others) expect(statusesOf(other)).toHaveLength(1);
  });

  it('is never made here: a job without an environment gets a warning', async () => {
    await tell();
    expect(github.state.deployments).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('no GitHub deployment')]);
  });

  it('does not fail a hand-over that is done when the token may not write', async () => {
    deploymentOf('abc', RUN);
    await tell('may-read');
    expect(warnings).toEqual([expect.stringContaining('was not told of v1.51.0-1a2b3c4d: GitHub:')]);
  });
});
