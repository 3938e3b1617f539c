export { absentHost } from './absent-host.ts';
export { type Compose, compose, type UpOptions } from './compose.ts';
export { type ComposeService, parseComposePs } from './compose-ps.ts';
export { connect, type Host, type HostOptions } from './connect.ts';
export { waitForDocker } from './docker-ready.ts';
export {
  breakLock,
  describeLockOwner,
  type LockOwner,
  type LockRequest,
  type LockState,
  lockHosts,
  readLock,
  releaseLock,
} from './lock.ts';
export { checkPrivateKey } from './private-key.ts';
export { type CommandResult, quoteOutput, type RunOptions } from './run-command.ts';
export { commandLine } from './shell-quote.ts';
export type { UploadFile } from './upload-files.ts';
