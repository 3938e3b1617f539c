export { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from './server.ts';
export type { Deployment, GitHubState, Issue, IssueComment, SealedSecret, WorkflowRun } from './state.ts';
