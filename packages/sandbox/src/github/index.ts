export { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from './server.ts';
export type { Deployment, GitHubState, IssueComment, SealedSecret, WorkflowRun } from './state.ts';
