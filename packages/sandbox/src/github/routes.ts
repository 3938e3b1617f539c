import { failure, page, type Reply } from './replies.ts';
import {
  addDeployment,
  addDeploymentStatus,
  type Deployment,
  type DeploymentStatus,
  type GitHubState,
  type Issue,
  type IssueComment,
} from './state.ts';

export interface RouteRequest {
  readonly state: GitHubState;
  readonly url: URL;
  /** Groups of the route's path. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Route {
  readonly method: string;
  readonly pattern: URLPattern;
  /** Any one of these scopes, at this level or above. */
  readonly needs: { readonly scopes: readonly string[]; readonly level: 'read' | 'write' };
  readonly answer: (request: RouteRequest) => Reply;
}

const route = (
  methodAndPath: string,
  level: 'read' | 'write',
  scopes: readonly string[],
  answer: Route['answer'],
): Route => {
  const [method = '', path = ''] = methodAndPath.split(' ');
  const pattern = new URLPattern({ pathname: `/repos/:owner/:repo${path}` });
  return { method, pattern, needs: { scopes, level }, answer };
};

const issues = ['issues', 'pull-requests'];

/** What the local GitHub serves. GITHUB_TOKEN has no `environments` scope: only a token of one's own writes secrets. */
export const routes: readonly Route[] = [
  route('GET /issues', 'read', ['issues'], ({ state, url }) => {
    const wanted = url.searchParams.get('state') ?? 'open';
    const found = state.issues.filter((issue) => wanted === 'all' || issue.state === wanted);
    return page(found.toReversed(), url, (issue) => showIssue(state, issue));
  }),
  route('POST /issues', 'write', ['issues'], ({ state, body }) => {
    const { title, body: text } = body;
    if (typeof title !== 'string' || title === '') {
      return failure(422, 'Validation Failed', [
        { resource: 'Issue', field: 'title', code: 'missing_field' },
      ]);
    }
    const createdAt = state.now().toISOString();
    const number = state.nextId++;
    const issue: Issue = { number, title, body: String(text ?? ''), state: 'open', createdAt };
    state.issues.push(issue);
    return { status: 201, body: showIssue(state, issue) };
  }),
  route('PATCH /issues/:issue', 'write', ['issues'], ({ state, path, body }) => {
    const issue = state.issues.find(({ number }) => number === Number(path.issue));
    if (issue === undefined) return failure(404, 'Not Found');
    if (body.state === 'open' || body.state === 'closed') issue.state = body.state;
    return { status: 200, body: showIssue(state, issue) };
  }),
  route('GET /issues/:issue/comments', 'read', issues, ({ state, url, path }) =>
    page(
      state.comments.filter(({ issue }) => issue === Number(path.issue)),
      url,
      (comment) => showComment(state, comment),
    ),
  ),
  route('POST /issues/:issue/comments', 'write', issues, ({ state, path, body }) => {
    const text = body.body;
    if (typeof text !== 'string' || text === '')
      return failure(422, 'Validation Failed', [{ field: 'body' }]);
    const at = state.now().toISOString();
    const base = { id: state.nextId++, issue: Number(path.issue), author: 'github-actions[bot]' };
    const comment = { ...base, body: text, createdAt: at, updatedAt: at };
    state.comments.push(comment);
    return { status: 201, body: showComment(state, comment) };
  }),
  route('PATCH /issues/comments/:comment', 'write', issues, ({ state, path, body }) => {
    const comment = state.comments.find(({ id }) => id === Number(path.comment));
    if (comment === undefined) return failure(404, 'Not Found');
    comment.body = String(body.body ?? '');
    comment.updatedAt = state.now().toISOString();
    return { status: 200, body: showComment(state, comment) };
  }),
  route('GET /environments/:environment/secrets/public-key', 'read', ['environments'], ({ state }) => ({
    status: 200,
    body: { key_id: state.publicKey.keyId, key: state.publicKey.key },
  })),
  route('GET /environments/:environment/secrets', 'read', ['environments'], ({ state, path }) => {
    const secrets = [...(state.environmentSecrets.get(path.environment ?? '') ?? [])];
    const shown = secrets.map(([name, { updatedAt }]) => ({
      name,
      created_at: updatedAt,
      updated_at: updatedAt,
    }));
    return { status: 200, body: { total_count: shown.length, secrets: shown } };
  }),
  route('GET /environments/:environment/secrets/:name', 'read', ['environments'], ({ state, path }) => {
    const name = (path.name ?? '').toUpperCase();
    const secret = state.environmentSecrets.get(path.environment ?? '')?.get(name);
    if (secret === undefined) return failure(404, 'Not Found');
    return { status: 200, body: { name, created_at: secret.updatedAt, updated_at: secret.updatedAt } };
  }),
  route('PUT /environments/:environment/secrets/:name', 'write', ['environments'], putSecret),
  route('GET /deployments', 'read', ['deployments'], ({ state, url }) => {
    const wanted = url.searchParams.get('environment');
    const ofCommit = url.searchParams.get('sha');
    const found = state.deployments.filter(
      ({ environment, sha }) =>
        (wanted === null || environment === wanted) && (ofCommit === null || sha === ofCommit),
    );
    return page(found.toReversed(), url, (deployment) => showDeployment(state, deployment));
  }),
  route('POST /deployments', 'write', ['deployments'], ({ state, body }) => {
    const text = (name: string) => String(body[name] ?? '');
    const environment = text('environment') || 'production';
    const deployment = addDeployment(state, { environment, ref: text('ref'), sha: text('ref') });
    return { status: 201, body: showDeployment(state, deployment) };
  }),
  route('GET /deployments/:deployment/statuses', 'read', ['deployments'], ({ state, path, url }) => {
    const deployment = findDeployment(state, path);
    if (deployment === undefined) return failure(404, 'Not Found');
    return page(deployment.statuses.toReversed(), url, (status) => showStatus(state, deployment, status));
  }),
  route('POST /deployments/:deployment/statuses', 'write', ['deployments'], ({ state, path, body }) => {
    const deployment = findDeployment(state, path);
    if (deployment === undefined) return failure(404, 'Not Found');
    const text = (name: string) => String(body[name] ?? '');
    if (text('description').length > 140)
      return failure(422, 'Validation Failed', [{ field: 'description' }]);
    const status = {
      state: text('state'),
      environmentUrl: text('environment_url'),
      logUrl: text('log_url'),
      description: text('description'),
    };
    return {
      status: 201,
      body: showStatus(state, deployment, addDeploymentStatus(state, deployment, status)),
    };
  }),
  route('GET /actions/runs/:run', 'read', ['actions'], ({ state, path }) => {
    const run = state.runs.get(Number(path.run));
    if (run === undefined) return failure(404, 'Not Found');
    const html_url = `https://github.com/${state.repository}/actions/runs/${run.id}`;
    return { status: 200, body: { ...run, html_url, run_attempt: 1 } };
  }),
];

function putSecret({ state, path, body }: RouteRequest): Reply {
  const environment = path.environment ?? '';
  const name = (path.name ?? '').toUpperCase();
  const { encrypted_value: encryptedValue, key_id: keyId } = body;
  if (typeof encryptedValue !== 'string' || keyId !== state.publicKey.keyId) {
    return failure(
      422,
      'Bad request - encrypted_value and the key_id of the current public key are required',
    );
  }
  // A sealed box is 48 bytes longer than its text: the one-time public key and the authentication tag.
  if (Buffer.from(encryptedValue, 'base64').length < 48)
    return failure(422, 'Secret value is not a sealed box');
  const secrets = state.environmentSecrets.get(environment) ?? new Map();
  const isNew = !secrets.has(name);
  secrets.set(name, { encryptedValue, keyId, updatedAt: state.now().toISOString() });
  state.environmentSecrets.set(environment, secrets);
  return isNew ? { status: 201, body: {} } : { status: 204 };
}

const findDeployment = (state: GitHubState, path: RouteRequest['path']): Deployment | undefined =>
  state.deployments.find(({ id }) => id === Number(path.deployment));

const showIssue = (state: GitHubState, { number, title, body, state: is, createdAt }: Issue) => ({
  id: number,
  number,
  title,
  body,
  state: is,
  user: { login: 'github-actions[bot]', type: 'Bot' },
  created_at: createdAt,
  html_url: `https://github.com/${state.repository}/issues/${number}`,
});

const showComment = (state: GitHubState, comment: IssueComment) => ({
  id: comment.id,
  body: comment.body,
  user: { login: comment.author, type: 'Bot' },
  created_at: comment.createdAt,
  updated_at: comment.updatedAt,
  html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `https://api.github.com/repos/${state.repository}/issues/${comment.issue}`,
});

const showDeployment = (state: GitHubState, { statuses, createdAt, ...deployment }: Deployment) => ({
  ...deployment,
  task: 'deploy',
  created_at: createdAt,
  updated_at: statuses.at(-1)?.createdAt ?? createdAt,
  statuses_url: `https://api.github.com/repos/${state.repository}/deployments/${deployment.id}/statuses`,
});

const showStatus = (state: GitHubState, deployment: Deployment, status: DeploymentStatus) => ({
  id: status.id,
  state: status.state,
  environment: deployment.environment,
  environment_url: status.environmentUrl,
  log_url: status.logUrl,
  description: status.description,
  created_at: status.createdAt,
  deployment_url: `https://api.github.com/repos/${state.repository}/deployments/${deployment.id}`,
});
