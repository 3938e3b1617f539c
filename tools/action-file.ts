import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What an action.yml declares; a missing default is the empty text. */
export interface ActionFile {
  readonly inputs: readonly {
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
    readonly default: string;
  }[];
  readonly outputs: readonly { readonly name: string; readonly description: string }[];
  readonly runs: Readonly<Record<string, string>>;
}

interface Entry {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

export function readActionFile(path: string): ActionFile {
  const document = parse(readFileSync(path, 'utf8')) as {
    inputs?: Record<string, Entry>;
    outputs?: Record<string, Entry>;
    runs: Record<string, string>;
  };
  return {
    inputs: Object.entries(document.inputs ?? {}).map(([name, input]) => ({
      name,
      description: input.description ?? '',
      required: input.required ?? false,
      default: String(input.default ?? ''),
    })),
    outputs: Object.entries(document.outputs ?? {}).map(([name, output]) => ({
      name,
      description: output.description ?? '',
    })),
    runs: document.runs,
  };
}
