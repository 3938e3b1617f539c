export type TokenPermissions = Readonly<Record<string, string>>;

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly author: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly ref: string;
  readonly sha: string;
  readonly createdAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly description: string;
  readonly createdAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** A secret as it was sent: sealed for `publicKey`, never opened here. */
export interface SealedSecret {
  readonly encryptedValue: string;
  readonly keyId: string;
  readonly updatedAt: string;
}

export interface SealedBoxKey {
  readonly keyId: string;
  /** 32 bytes, base64. */
  readonly key: string;
}

/** Everything that the local GitHub remembers, open to tests and to the demo. */
export interface GitHubState {
  readonly repository: string;
  readonly publicKey: SealedBoxKey;
  readonly tokens: Map<string, TokenPermissions>;
  readonly issues: Issue[];
  readonly comments: IssueComment[];
  readonly deployments: Deployment[];
  readonly runs: Map<number, WorkflowRun>;
  /** By environment, then by secret name. */
  readonly environmentSecrets: Map<string, Map<string, SealedSecret>>;
  /** `METHOD /path` of requests that no route serves. */
  readonly unserved: string[];
  readonly now: () => Date;
  nextId: number;
}

export function emptyState(repository: string, publicKey: SealedBoxKey, now: () => Date): GitHubState {
  return {
    repository,
    publicKey,
    tokens: new Map(),
    issues: [],
    comments: [],
    deployments: [],
    runs: new Map(),
    environmentSecrets: new Map(),
    unserved: [],
    now,
    nextId: 1001,
  };
}

export function addDeployment(
  state: GitHubState,
  { environment, ref, sha }: { environment: string; ref: string; sha: string },
): Deployment {
  const createdAt = state.now().toISOString();
  const deployment = { id: state.nextId++, environment, ref, sha, createdAt, statuses: [] };
  state.deployments.push(deployment);
  return deployment;
}

export function addDeploymentStatus(
  state: GitHubState,
  deployment: Deployment,
  status: { state: string; environmentUrl: string; logUrl: string; description?: string },
): DeploymentStatus {
  const added = { description: '', ...status, id: state.nextId++, createdAt: state.now().toISOString() };
  deployment.statuses.push(added);
  return added;
}
