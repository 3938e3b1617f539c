export {
  type ActionDefinition,
  connectVariables,
  defineAction,
  type InputDefinitions,
  type InputValues,
  optionalScalewayVariables,
  scalewayVariables,
  type VariableDefinitions,
  type VariableValues,
} from './definition.ts';
export { callGitHub } from './github-call.ts';
export { loadSpec } from './load-spec.ts';
export { maskSecret, redact } from './mask.ts';
export { namesIn } from './names-in.ts';
export { readConnectTo } from './read-connect-to.ts';
export { readInputs } from './read-inputs.ts';
export { type ActionContext, type Runner, runAction } from './run-action.ts';
export { createSummary, mermaidText, type Summary } from './summary.ts';
