export type { StopGrace } from './action-process.ts';
export { ConcurrencyGroups } from './concurrency-groups.ts';
export { DispatchInputError } from './dispatch-inputs.ts';
export type { Annotation } from './log-commands.ts';
export { Masks } from './masks.ts';
export type {
  Conclusion,
  EnvironmentSettings,
  JobResult,
  RunEvent,
  RunnerGitHub,
  RunResult,
  RunWorkflowOptions,
  StepResult,
  TriggerEvent,
} from './run-options.ts';
export { runWorkflow } from './run-workflow.ts';
export { WorkflowFileError } from './tokens.ts';
