export {
  type ActionDefinition,
  connectVariables,
  defineAction,
  type InputDefinition,
  type InputDefinitions,
  type InputValues,
  optionalScalewayVariables,
  scalewayVariables,
  type VariableDefinition,
  type VariableDefinitions,
  type VariableValues,
} from './definition.ts';
export { loadSpec } from './load-spec.ts';
export { maskSecret, redact } from './mask.ts';
export { readConnectTo } from './read-connect-to.ts';
export { readInputs, readVariables } from './read-inputs.ts';
export { type ActionContext, type PostStory, type Runner, runAction, type Story } from './run-action.ts';
export { createSummary, escapeMarkdown, mermaidText, type Summary } from './summary.ts';
