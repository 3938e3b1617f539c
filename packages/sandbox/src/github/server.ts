import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RunnerGitHub } from '../workflow/index.ts';
import { failure, type Reply } from './replies.ts';
import { type Route, routes } from './routes.ts';
import {
  addDeployment,
  addDeploymentStatus,
  emptyState,
  type GitHubState,
  type SealedBoxKey,
  type TokenPermissions,
} from './state.ts';

export interface LocalGitHubOptions {
  /** `owner/name`; other repositories are not found. */
  readonly repository: string;
  /** Tokens of people and Apps, with their scopes (`environments: write` is what a GITHUB_TOKEN never has). */
  readonly tokens?: Readonly<Record<string, TokenPermissions>>;
  /** Key for sealed boxes; pass your own to be able to open them. */
  readonly publicKey?: SealedBoxKey;
  readonly port?: number;
  readonly clock?: () => Date;
}

export interface LocalGitHub {
  /** Value for GITHUB_API_URL and octokit's baseUrl. */
  readonly url: string;
  readonly state: GitHubState;
  /** For `runWorkflow({ github })`: tokens, deployments and runs land in `state`. */
  readonly runner: RunnerGitHub;
  stop(): Promise<void>;
}

/** Starts the part of GitHub's REST API that the actions use, on the loopback address. */
export async function startLocalGitHub(options: LocalGitHubOptions): Promise<LocalGitHub> {
  const now = options.clock ?? (() => new Date());
  const state = emptyState(options.repository, options.publicKey ?? freshKey(), now);
  for (const [token, permissions] of Object.entries(options.tokens ?? {}))
    state.tokens.set(token, permissions);
  const server = createServer((request, response) => {
    answer(state, request)
      .catch((error: unknown) => failure(500, error instanceof Error ? error.message : String(error)))
      .then((reply) => send(response, reply));
  });
  const port = await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  return { url, state, runner: runnerSide(state, url), stop: () => stop(server) };
}

/** A key that nobody can open boxes with: the private half is dropped. */
function freshKey(): SealedBoxKey {
  const { x = '' } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  return { keyId: '568250167242549743', key: Buffer.from(x, 'base64url').toString('base64') };
}

function runnerSide(state: GitHubState, apiUrl: string): RunnerGitHub {
  return {
    apiUrl,
    issueToken: (permissions) => {
      const token = `ghs_${randomUUID().replaceAll('-', '')}0000`;
      state.tokens.set(token, permissions);
      return token;
    },
    recordRun: (run) => void state.runs.set(run.id, run),
    createDeployment: (deployment) => addDeployment(state, deployment).id,
    addDeploymentStatus: (id, status) => {
      const deployment = state.deployments.find((candidate) => candidate.id === id);
      if (deployment === undefined) throw new Error(`No deployment ${id} exists in the local GitHub.`);
      addDeploymentStatus(state, deployment, status);
    },
  };
}

async function answer(state: GitHubState, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const method = request.method ?? 'GET';
  const permissions = permissionsOf(state, request.headers.authorization);
  if (permissions === undefined) return failure(401, 'Bad credentials');
  const found = findRoute(method, url);
  if (found === undefined) {
    state.unserved.push(`${method} ${url.pathname}`);
    return failure(404, 'Not Found');
  }
  const { route, path } = found;
  if (`${path.owner}/${path.repo}`.toLowerCase() !== state.repository.toLowerCase()) {
    return failure(404, 'Not Found');
  }
  if (!isAllowed(route, permissions)) return failure(403, 'Resource not accessible by integration');
  const body = await readBody(request);
  return body === undefined
    ? failure(400, 'Problems parsing JSON')
    : route.answer({ state, url, path, body });
}

function permissionsOf(state: GitHubState, header: string | undefined): TokenPermissions | undefined {
  const token = /^(?:bearer|token) (.+)$/i.exec(header ?? '')?.[1];
  return token === undefined ? undefined : state.tokens.get(token);
}

function isAllowed({ needs }: Route, permissions: TokenPermissions): boolean {
  const levels = needs.level === 'read' ? ['read', 'write'] : ['write'];
  // `read-all` and `write-all` give every scope that a GITHUB_TOKEN can have; environments is not one.
  const general = needs.scopes.includes('environments') ? '' : (permissions.all ?? '');
  return levels.includes(general) || needs.scopes.some((scope) => levels.includes(permissions[scope] ?? ''));
}

function findRoute(method: string, url: URL): { route: Route; path: Record<string, string> } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec({ pathname: url.pathname }) : null;
    if (match === null) continue;
    const groups = Object.entries(match.pathname.groups);
    return {
      route,
      path: Object.fromEntries(groups.map(([key, text]) => [key, decodeURIComponent(text ?? '')])),
    };
  }
  return undefined;
}

/** The JSON object of a request, {} when it has no body, undefined when it is not one. */
async function readBody(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The local GitHub has no port.'));
      else resolve(address.port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
