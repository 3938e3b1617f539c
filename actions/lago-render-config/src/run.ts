import { join, resolve } from 'node:path';
import { type ActionContext, loadSpec, maskSecret } from '@lago-scw/action-kit';
import { ActionError } from '@lago-scw/effects';
import { resolveTopology } from '@lago-scw/scaleway';
import { auditSpec, errorsOf, type Finding, sentence } from './audit/audit.ts';
import type { definition } from './definition.ts';
import { writeReleaseFolder } from './release-folder.ts';
import { renderRelease } from './render.ts';
import { readSecrets, type Secrets, type Variables } from './secrets.ts';
import { describeAudit, describeRelease } from './summary.ts';

type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

type Outputs = Readonly<Record<(typeof definition.outputs)[number], string>>;

/** Spec, secrets, audit; only then topology (which may need Scaleway), release and folder. */
export async function run(context: Context): Promise<Outputs> {
  const { inputs, variables, runner, effects, summary } = context;
  const { spec, lineOf } = await loadSpec(inputs.spec, context);
  const secrets = readSecrets(variables, spec, effects.clock.now());
  maskPasswordsInUrls(secrets);
  const findings = auditSpec({ spec, secrets }, inputs.spec, lineOf);
  report(context, findings);
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const rendered = renderRelease({ spec, topology, secrets });
  const parent = inputs['output-folder']
    ? resolve(runner.workspace, inputs['output-folder'])
    : join(runner.tempFolder, 'lago-scw', 'releases');
  const { id, configDigest } = rendered.release;
  const outputs = { release: id, 'release-dir': join(parent, id), 'config-digest': configDigest };
  assertNoSecretIn(outputs, variables);
  await writeReleaseFolder(rendered, outputs['release-dir'], effects);
  describeRelease(summary, rendered);
  describeAudit(summary, findings);
  return outputs;
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

function report(context: Context, findings: readonly Finding[]): void {
  const errors = errorsOf(findings);
  for (const finding of findings) {
    if (finding.severity === 'warning') context.warning(sentence(finding), finding.place);
    if (finding.severity === 'note') context.info(sentence(finding));
  }
  if (errors.length === 0) return;
  describeAudit(context.summary, findings);
  throw context.fileIssues(errors);
}

/** The runner empties an output that holds a masked text, in silence (facts: actions.md 1): better to say it, before anything is written. */
function assertNoSecretIn(outputs: Outputs, variables: Variables): void {
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
