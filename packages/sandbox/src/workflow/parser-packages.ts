import { registerHooks } from 'node:module';

/**
 * GitHub's own parser packages. They import JSON without an import attribute, which Node refuses
 * (ERR_IMPORT_ATTRIBUTE_MISSING) and bundlers accept; a resolve hook adds the attribute. Under Vitest they are
 * inlined by its configuration and the hook sees nothing.
 */
export async function loadParserPackages() {
  loading ??= load();
  return loading;
}

export type ParserPackages = Awaited<ReturnType<typeof load>>;

let loading: ReturnType<typeof load> | undefined;

async function load() {
  const hook = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (!specifier.endsWith('.json') || !context.parentURL?.includes('workflow-parser')) return resolved;
      return { ...resolved, importAttributes: { type: 'json' } };
    },
  });
  try {
    const [workflows, actions, conditions, expressions] = await Promise.all([
      import('@actions/workflow-parser'),
      import('@actions/workflow-parser/actions/index'),
      import('@actions/workflow-parser/model/converter/if-condition'),
      import('@actions/expressions'),
    ]);
    return {
      parseWorkflow: workflows.parseWorkflow,
      convertWorkflowTemplate: workflows.convertWorkflowTemplate,
      NoOperationTraceWriter: workflows.NoOperationTraceWriter,
      parseAction: actions.parseAction,
      ensureStatusFunction: conditions.ensureStatusFunction,
      Lexer: expressions.Lexer,
      Parser: expressions.Parser,
      Evaluator: expressions.Evaluator,
      data: expressions.data,
    };
  } finally {
    hook.deregister();
  }
}
