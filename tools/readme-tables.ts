import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_GROUPS } from '../actions/lago-render-config/src/audit/rules.ts';
import { readActionFile } from './action-file.ts';
import { actions, type PublishedName, publishedNames, root } from './actions.ts';

const rootReadme = join(root, 'README.md');

/** Puts the tables of inputs and outputs, made from action.yml, into every action's README. */
export function writeReadmeTables(): void {
  for (const name of publishedNames) {
    const path = readmeOf(name);
    if (existsSync(path)) writeFileSync(path, withTables(name, readFileSync(path, 'utf8')));
  }
  writeFileSync(rootReadme, withAllInputs(readFileSync(rootReadme, 'utf8')));
}

/** The root README's tables: the inputs of all five actions. */
function withAllInputs(text: string): string {
  const tables = publishedNames
    .filter((name) => existsSync(join(root, actions[name], 'action.yml')))
    .map((name) => `**${name}**\n\n${inputTable(name)}`);
  return between(text, 'all-inputs', `\n${tables.join('\n\n')}\n`);
}

/** Names of the actions whose README does not say what their action.yml says. */
export function staleReadmes(): string[] {
  const rootText = readFileSync(rootReadme, 'utf8');
  const stale = publishedNames.filter((name) => {
    if (!existsSync(readmeOf(name))) return true;
    const text = readFileSync(readmeOf(name), 'utf8');
    return !text.includes('<!-- inputs -->') || withTables(name, text) !== text;
  });
  return withAllInputs(rootText) === rootText ? stale : [...stale, 'the repository'];
}

function readmeOf(name: PublishedName): string {
  return join(root, actions[name], 'README.md');
}

function withTables(name: PublishedName, text: string): string {
  const { outputs } = readActionFile(join(root, actions[name], 'action.yml'));
  const outputTable = table(
    ['output', 'what it is'],
    outputs.map((output) => [`\`${output.name}\``, output.description]),
  );
  const filled = between(between(text, 'inputs', inputTable(name)), 'outputs', outputTable);
  return between(filled, 'rules', ruleTable());
}

/** Everything that render-config's audit looks for. */
function ruleTable(): string {
  return table(
    ['rule', 'severity', 'what is wrong', 'what to do'],
    Object.entries(RULE_GROUPS).flatMap(([group, rules]) => [
      [`**${group}**`, '', '', ''],
      ...rules.map(({ id, severity, title, remedy }) => [`\`${id}\``, severity, title, remedy]),
    ]),
  );
}

function inputTable(name: PublishedName): string {
  const { inputs } = readActionFile(join(root, actions[name], 'action.yml'));
  return table(
    ['input', 'default', 'what it is'],
    inputs.map((input) => [`\`${input.name}\``, defaultOf(input), input.description]),
  );
}

function defaultOf(input: { readonly required: boolean; readonly default: string }): string {
  if (input.required) return '*required*';
  return input.default === '' ? '' : `\`${input.default}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(text: string, marker: string, content: string): string {
  return text.replace(
    new RegExp(`(<!-- ${marker} -->)[^]*?(<!-- /${marker} -->)`),
    (_, open: string, close: string) => `${open}\n${content}\n${close}`,
  );
}
