import { afterEach, beforeEach, expect, test } from 'vitest';
import { workflowSandbox } from '../workflow/workflow-sandbox.ts';
import { type LocalGitHub, startLocalGitHub } from './index.ts';

const repository = 'org/lago-scw-demo';
let github: LocalGitHub;
beforeEach(async () => {
  github = await startLocalGitHub({ repository, tokens: { github_pat_1: { environments: 'write' } } });
});
afterEach(() => github.stop());

async function call(token: string, method: string, path: string, body?: unknown) {
  const headers = { authorization: `token ${token}` };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(`${github.url}/repos/${repository}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

test('a comment is made, changed and listed, page by page', async () => {
  const token = github.runner.issueToken({ 'pull-requests': 'write' });
  const made = await call(token, 'POST', '/issues/1/comments', { body: 'plan one' });
  expect(made.status).toBe(201);
  await call(token, 'PATCH', `/issues/comments/${made.body.id}`, { body: 'plan two' });
  await call(token, 'POST', '/issues/1/comments', { body: 'other' });
  const firstPage = await call(token, 'GET', '/issues/1/comments?per_page=1');
  expect(firstPage.body).toMatchObject([{ id: made.body.id, body: 'plan two' }]);
  expect(firstPage.headers.get('link')).toContain('page=2>; rel="next"');
});

test('an issue is opened, listed while it is open, and closed', async () => {
  const token = github.runner.issueToken({ issues: 'write' });
  const made = await call(token, 'POST', '/issues', { title: 'drill', body: 'fails' });
  expect(made.status).toBe(201);
  expect((await call(token, 'POST', '/issues', { title: '' })).status).toBe(422);
  expect((await call(token, 'GET', '/issues?state=open')).body).toMatchObject([{ number: made.body.number }]);
  await call(token, 'PATCH', `/issues/${made.body.number}`, { state: 'closed' });
  expect((await call(token, 'GET', '/issues')).body).toEqual([]);
});

test('a token that is unknown or lacks the scope is refused as by GitHub', async () => {
  expect(await call('ghs_nobody', 'GET', '/issues/1/comments')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  });
  const reader = github.runner.issueToken({ contents: 'read', issues: 'read' });
  expect(await call(reader, 'POST', '/issues/1/comments', { body: 'x' })).toMatchObject({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  });
});

test('an environment secret is stored sealed, and never by a GITHUB_TOKEN', async () => {
  const path = '/environments/production/secrets';
  const key = await call('github_pat_1', 'GET', `${path}/public-key`);
  expect(Buffer.from(key.body.key, 'base64')).toHaveLength(32);
  const sealed = { encrypted_value: Buffer.alloc(60, 7).toString('base64'), key_id: key.body.key_id };
  expect((await call('github_pat_1', 'PUT', `${path}/secret_key_base`, sealed)).status).toBe(201);
  expect((await call('github_pat_1', 'PUT', `${path}/SECRET_KEY_BASE`, sealed)).status).toBe(204);
  expect(github.state.environmentSecrets.get('production')?.get('SECRET_KEY_BASE')?.encryptedValue).toBe(
    sealed.encrypted_value,
  );
  expect((await call('github_pat_1', 'GET', `${path}/SECRET_KEY_BASE`)).body).not.toHaveProperty(
    'encrypted_value',
  );
  expect((await call('github_pat_1', 'GET', `${path}/OTHER`)).status).toBe(404);
  const plain = { encrypted_value: Buffer.from('plain').toString('base64'), key_id: key.body.key_id };
  expect((await call('github_pat_1', 'PUT', `${path}/X`, plain)).status).toBe(422);
  const everything = github.runner.issueToken({ all: 'write' });
  expect((await call(everything, 'PUT', `${path}/X`, sealed)).status).toBe(403);
});

test('a job with an environment makes a deployment, unless it says deployment: false', async () => {
  const sandbox = await workflowSandbox();
  const result = await sandbox.run(
    `
on: push
permissions: { deployments: read, actions: read }
jobs:
  deploy:
    runs-on: x
    environment: { name: production, url: "https://\${{ steps.s.outputs.host }}/" }
    steps:
      - { id: s, run: echo "host=lago.example.com" >> "$GITHUB_OUTPUT" }
      - { run: 'curl -s -H "authorization: bearer $T" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"', env: { T: "\${{ github.token }}" } }
  drill: { runs-on: x, environment: { name: production, deployment: false }, steps: [{ run: "true" }] }
  broken: { runs-on: x, environment: staging, steps: [{ run: "false" }] }
`,
    { github: github.runner, environments: { production: {}, staging: {} }, runnerEnvironment: () => ({}) },
  );
  await sandbox.remove();
  const shown = github.state.deployments.map(({ environment, statuses }) => [
    environment,
    ...statuses.map(({ state }) => state),
    statuses.at(-1)?.environmentUrl,
  ]);
  expect(shown).toHaveLength(2);
  expect(shown).toContainEqual(['production', 'in_progress', 'success', 'https://lago.example.com/']);
  expect(shown).toContainEqual(['staging', 'in_progress', 'failure', '']);
  const log = result.jobs[0]?.steps.flatMap((step) => step.log).join('\n');
  expect(log).toContain(`"id":${result.runId}`);
  expect(log).toContain('"status":"in_progress"');
  expect(github.state.runs.get(result.runId)).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

test('what no route serves is remembered', async () => {
  const token = github.runner.issueToken({ contents: 'read' });
  expect((await call(token, 'GET', '/contents/README.md')).status).toBe(404);
  expect(github.state.unserved).toEqual([`GET /repos/${repository}/contents/README.md`]);
});
