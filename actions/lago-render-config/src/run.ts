import { join, resolve } from 'node:path';
import { type ActionContext, loadSpec, maskSecret } from '@lago-scw/action-kit';
import { ActionError } from '@lago-scw/effects';
import { resolveTopology } from '@lago-scw/scaleway';
import { auditSpec, count, errorsOf, type Finding, inOrder } from './audit/audit.ts';
import { auditRelease } from './audit/audit-release.ts';
import type { definition } from './definition.ts';
import { writeReleaseFolder } from './release-folder.ts';
import { renderRelease } from './render.ts';
import { judgeOnly, reported } from './report.ts';
import { readSecrets, type Secrets, type Variables } from './secrets.ts';
import { readBaseFile } from './sources.ts';
import { describeChanges, describeRelease } from './summary.ts';

type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

type Outputs = Readonly<Record<(typeof definition.outputs)[number], string>>;

/** Spec, secrets, audit; only then topology (which may need Scaleway), release, the audit of that, and its folder. */
export async function run(context: Context): Promise<Outputs> {
  const { inputs, variables, runner, effects, summary } = context;
  const base = await readBaseFile(inputs, runner.workspace);
  if (inputs.audit === 'report') return { ...NOTHING_RENDERED, ...(await judgeOnly(context, base)) };
  const { spec, lineOf } = await loadSpec(inputs.spec, context);
  const secrets = readSecrets(variables, spec, effects.clock.now());
  maskPasswordsInUrls(secrets);
  const asked = auditSpec({ spec, secrets }, inputs.spec, lineOf);
  if (count(asked, 'error') > 0) return refused(context, asked);
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const rendered = renderRelease({ spec, topology, secrets, ...(base === undefined ? {} : { base }) });
  // Again, with what the database takes.
  const known = auditSpec({ spec, secrets, topology }, inputs.spec, lineOf);
  const findings = together(known, auditRelease(rendered, { file: inputs.spec, spec, lineOf }));
  if (count(findings, 'error') > 0) return refused(context, findings);
  const parent = inputs['output-folder']
    ? resolve(runner.workspace, inputs['output-folder'])
    : join(runner.tempFolder, 'lago-scw', 'releases');
  const { id, configDigest } = rendered.release;
  const release = { release: id, 'release-dir': join(parent, id), 'config-digest': configDigest };
  assertNoSecretIn(release, variables);
  await writeReleaseFolder(rendered, release['release-dir'], effects);
  describeRelease(summary, rendered);
  describeChanges(summary, rendered.changes);
  return { ...release, ...(await reported(context, findings)) };
}

const NOTHING_RENDERED = { release: '', 'release-dir': '', 'config-digest': '' } as const;

/** The step fails, yet tells later steps where the findings are. */
async function refused(context: Context, findings: readonly Finding[]): Promise<Outputs> {
  const verdict = await reported(context, findings);
  context.fail(context.fileIssues(errorsOf(findings)));
  return { ...NOTHING_RENDERED, ...verdict };
}

/** What was found in lago.yml is not told again of what came out of it. */
function together(asked: readonly Finding[], rendered: readonly Finding[]): Finding[] {
  const told = new Set(asked.map(({ rule }) => rule));
  return inOrder([...asked, ...rendered.filter(({ rule }) => !told.has(rule))]);
}

/** The runner knows the URL as a secret, but not the password in it. */
function maskPasswordsInUrls({ redisUrl, redisCacheUrl }: Secrets): void {
  for (const text of [redisUrl, redisCacheUrl]) {
    const password = text === undefined ? '' : new URL(text).password;
    if (password === '') continue;
    maskSecret(password);
    maskSecret(decodeURIComponent(password));
  }
}

/** The runner empties an output that holds a masked text, in silence (facts: actions.md 1): better to say it, before anything is written. */
function assertNoSecretIn(outputs: Readonly<Record<string, string>>, variables: Variables): void {
  const secrets = Object.entries(variables).filter(([name]) => !PUBLIC.has(name));
  for (const [output, text] of Object.entries(outputs)) {
    const [name] = secrets.find(([, value]) => value !== undefined && text.includes(value)) ?? [];
    if (name === undefined) continue;
    throw new ActionError(
      'output',
      `The value of the secret ${name} occurs in the output '${output}', which the runner would therefore empty.`,
      `Make ${name} anew with a random value, or choose another output folder.`,
    );
  }
}

const PUBLIC: ReadonlySet<string> = new Set([
  'SCW_ACCESS_KEY',
  'SCW_DEFAULT_PROJECT_ID',
  'SCW_API_URL',
  'TLS_CERTIFICATE',
]);
