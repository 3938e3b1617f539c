import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionDefinition, InputDefinitions, VariableDefinitions } from '@lago-scw/action-kit';
import { type ActionFile, readActionFile } from './action-file.ts';
import { actions, type PublishedName, publishedNames, root } from './actions.ts';
import { filesOf } from './bundle.ts';

type Definition = ActionDefinition<InputDefinitions, string, VariableDefinitions>;

/** Differences between two release trees, one line each. */
export function compareTrees(committed: string, rebuilt: string): string[] {
  const paths = [...new Set([...filesOf(committed), ...filesOf(rebuilt)])].sort();
  return paths.flatMap((path) => {
    if (!existsSync(join(committed, path))) return [`dist/${path} is missing`];
    if (!existsSync(join(rebuilt, path))) return [`dist/${path} is left over from an earlier build`];
    return readFileSync(join(committed, path)).equals(readFileSync(join(rebuilt, path)))
      ? []
      : [`dist/${path} differs from what the sources make`];
  });
}

/** Files that must never be published: native add-ons, programs, maps. */
export function forbiddenFiles(folder: string): string[] {
  return filesOf(folder)
    .filter((path) => /\.(node|exe|map|so|dll)$/.test(path))
    .map((path) => `dist/${path} must not be published: it is no source text`);
}

/** Entry files that an action.yml names but that do not exist beside it. */
export function missingEntries(folder: string): string[] {
  return publishedNames.flatMap((name) => {
    const file = join(folder, name, 'action.yml');
    if (!existsSync(file)) return [`dist/${name}/action.yml is missing`];
    const { runs } = readActionFile(file);
    const entries = ['main', 'pre', 'post'].flatMap((stage) => runs[stage] ?? []);
    const absent = entries.filter((entry) => !existsSync(join(folder, name, entry)));
    const wrongNode =
      runs.using === 'node24' ? [] : [`dist/${name}/action.yml runs on ${runs.using}, not node24`];
    return [
      ...wrongNode,
      ...absent.map((entry) => `dist/${name}/action.yml names ${entry}, which does not exist`),
    ];
  });
}

/** Where an action.yml and the definition in the code say different things. */
export async function definitionDifferences(): Promise<string[]> {
  const lists = await Promise.all(
    publishedNames.map(async (name) => {
      const { definition } = (await import(join(root, actions[name], 'src', 'definition.ts'))) as {
        definition: Definition;
      };
      return compareDefinition(name, definition, readActionFile(join(root, actions[name], 'action.yml')));
    }),
  );
  return lists.flat();
}

export function compareDefinition(name: PublishedName, definition: Definition, file: ActionFile): string[] {
  const say = (text: string) => `${actions[name]}: ${text}`;
  const inputs = Object.entries(definition.inputs).flatMap(([input, wanted]) => {
    const declared = file.inputs.find((candidate) => candidate.name === input);
    if (declared === undefined) return [say(`input '${input}' is in the code but not in action.yml`)];
    const required = 'required' in wanted && wanted.required === true;
    const byDefault = wanted.default === undefined ? '' : String(wanted.default);
    return [
      ...(declared.required === required
        ? []
        : [say(`input '${input}': required is ${declared.required} in action.yml, ${required} in the code`)]),
      ...(declared.default === byDefault
        ? []
        : [
            say(
              `input '${input}': default is '${declared.default}' in action.yml, '${byDefault}' in the code`,
            ),
          ]),
    ];
  });
  const extraInputs = file.inputs
    .filter((input) => !(input.name in definition.inputs))
    .map((input) => say(`input '${input.name}' is in action.yml but not in the code`));
  const outputs = symmetricDifference(
    new Set(definition.outputs),
    new Set(file.outputs.map((output) => output.name)),
  );
  return [
    ...inputs,
    ...extraInputs,
    ...outputs.map((output) => say(`output '${output}' is in only one of action.yml and the code`)),
  ];
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((entry) => !b.has(entry)), ...[...b].filter((entry) => !a.has(entry))];
}
