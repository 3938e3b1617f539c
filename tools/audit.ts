import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { auditDeployment, count, type Finding } from '../actions/lago-render-config/src/audit/audit.ts';
import { ON_A_HOST } from '../actions/lago-render-config/src/audit/audit-release.ts';
import { RULES } from '../actions/lago-render-config/src/audit/rules.ts';
import { filesBeside } from '../actions/lago-render-config/src/compose/files-on-disk.ts';
import type { SourceFile } from '../actions/lago-render-config/src/compose/place.ts';
import { readDeployment } from '../actions/lago-render-config/src/compose/read-deployment.ts';

// npm run audit -- <compose file> [env file]: judges any Lago deployment. Ends in one line of JSON; exit code 1 on errors.
const [composePath, envPath] = process.argv.slice(2);
if (composePath === undefined) {
  console.error('usage: npm run audit -- <compose file> [env file]');
  process.exit(2);
}

// Without an env file, Compose takes the one beside the compose file.
const beside = join(dirname(composePath), '.env');
const envFile = envPath ?? (existsSync(beside) ? beside : undefined);
if (envFile !== undefined && envPath === undefined) console.log(`Variables are those of ${envFile}\n`);
const env = envFile === undefined ? {} : { env: read(envFile) };
const result = readDeployment({
  compose: read(composePath),
  ...env,
  shell: ON_A_HOST,
  surroundings: filesBeside(composePath),
});
if (!result.ok) {
  const { file, line, column } = result.place;
  console.error(`${file}:${line}:${column} ${result.fault}`);
  process.exit(2);
}
const findings = auditDeployment(result.deployment);
for (const [rule, found] of Map.groupBy(findings, ({ rule }) => rule)) print(rule, found);
const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
console.log(`${errors} errors, ${warnings} warnings, ${count(findings, 'note')} notes`);
console.log(JSON.stringify({ audit: { errors, warnings, rules } }));
process.exitCode = errors > 0 ? 1 : 0;

function read(file: string): SourceFile {
  if (!existsSync(file)) {
    console.error(`${file} cannot be read: there is no such file`);
    process.exit(2);
  }
  return { file, text: readFileSync(file, 'utf8') };
}

/** What is wrong and what to do once, then every place: a file of many services breaks a rule many times. */
function print(rule: string, found: readonly Finding[]): void {
  const { severity, title, remedy } = RULES.find(({ id }) => id === rule) ?? {};
  console.log(`${severity} ${rule}: ${title}\n  → ${remedy}`);
  for (const { place, text } of found) console.log(`  ${place.file}:${place.line}:${place.column} ${text}`);
  console.log('');
}
