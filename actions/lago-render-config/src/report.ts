import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ActionContext, loadSpec } from '@lago-scw/action-kit';
import { ActionError } from '@lago-scw/effects';
import {
  auditDeployment,
  auditSpec,
  count,
  errorsOf,
  type Finding,
  inOrder,
  sentence,
} from './audit/audit.ts';
import { ON_A_HOST } from './audit/audit-release.ts';
import { sarifOf } from './audit/sarif.ts';
import type { BaseFile } from './base/base-file.ts';
import { filesBeside } from './compose/files-on-disk.ts';
import { readDeployment } from './compose/read-deployment.ts';
import type { definition } from './definition.ts';
import { gatherSecrets } from './secrets.ts';
import { describeAudit } from './summary.ts';

type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

/** What an audit gives to later steps. */
export interface Verdict {
  readonly 'audit-errors': string;
  readonly 'audit-warnings': string;
  readonly sarif: string;
}

/** Judges without rendering: the compose file that is given, or else lago.yml. */
export async function judgeOnly(context: Context, base: BaseFile | undefined): Promise<Verdict> {
  const findings = base === undefined ? await judgeSpec(context) : judgeCompose(base, context);
  // Shown on their lines, but nothing is refused.
  context.fileIssues(errorsOf(findings));
  return reported(context, findings);
}

/** Needs no secret, since a pull request from a fork has none; what is there is judged too. */
async function judgeSpec(context: Context): Promise<Finding[]> {
  const file = context.inputs.spec;
  const { spec, lineOf } = await loadSpec(file, context);
  const { secrets, wrong } = gatherSecrets(context.variables, spec, context.effects.clock.now());
  const place = { file, line: 1, column: 1 };
  const badSecrets = wrong.map(({ name, fault, remedy }): Finding => {
    const rule = fault.includes('placeholder') ? 'placeholder-secret' : 'secret-form';
    return {
      rule,
      severity: 'error',
      text: `The secret ${name} ${fault}`,
      remedy: capitalized(remedy),
      place,
    };
  });
  return inOrder([...badSecrets, ...auditSpec({ spec, secrets }, file, lineOf)]);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function judgeCompose({ compose, env }: BaseFile, { runner }: Context): Finding[] {
  const result = readDeployment({
    compose,
    ...(env === undefined ? {} : { env }),
    shell: ON_A_HOST,
    surroundings: filesBeside(resolve(runner.workspace, compose.file)),
  });
  if (result.ok) return auditDeployment(result.deployment);
  const { file, line, column } = result.place;
  throw new ActionError(
    'file',
    `${file}:${line}:${column} ${result.fault}`,
    "Give the path of a compose file as 'base-compose'.",
  );
}

/** Annotates warnings and notes, describes all in the summary, and writes the SARIF file. */
export async function reported(context: Context, findings: readonly Finding[]): Promise<Verdict> {
  for (const finding of findings) {
    if (finding.severity === 'warning') context.warning(sentence(finding), finding.place);
    if (finding.severity === 'note') context.info(`${lineOf(finding)} ${sentence(finding)}`);
  }
  describeAudit(context.summary, findings);
  return {
    'audit-errors': String(count(findings, 'error')),
    'audit-warnings': String(count(findings, 'warning')),
    sarif: await writeSarif(context, findings),
  };
}

function lineOf({ place }: Finding): string {
  return `${place.file}:${place.line}`;
}

async function writeSarif({ runner, effects }: Context, findings: readonly Finding[]): Promise<string> {
  const folder = join(runner.tempFolder, 'lago-scw');
  const file = join(folder, 'audit.sarif');
  await effects.perform({
    id: 'render.sarif.write',
    kind: 'file',
    key: 'findings of the audit',
    title: `Write the findings of the audit (${findings.length})`,
    repeatable: true,
    do: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(file, sarifOf(findings), { mode: 0o600 });
    },
  });
  return file;
}
