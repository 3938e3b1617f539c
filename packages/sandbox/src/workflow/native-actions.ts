import { globSync } from 'node:fs';
import { cp, mkdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { type JobRun, StepFailure } from './job-run.ts';
import type { RunningStep } from './run-work.ts';

type NativeAction = (
  job: JobRun,
  step: RunningStep,
  inputs: Readonly<Record<string, string>>,
) => Promise<void>;

/** Actions of GitHub that the sandbox does itself; each refuses the inputs that it would have to ignore. */
export function nativeAction(uses: string): NativeAction | undefined {
  if (/^actions\/checkout@/.test(uses)) return checkout;
  if (/^actions\/upload-artifact@/.test(uses)) return uploadArtifact;
  return undefined;
}

/** Copies the repository folder into the workspace, without its history and installed packages. */
const checkout: NativeAction = async (job, step, inputs) => {
  allowInputs('actions/checkout', inputs, ['persist-credentials', 'fetch-depth', 'path', 'ref', 'clean']);
  if (inputs.ref && inputs.ref !== contextText(job, 'ref') && inputs.ref !== contextText(job, 'sha')) {
    throw new StepFailure(`actions/checkout: ref '${inputs.ref}' is not the one this run stands on.`);
  }
  const target = join(job.folders.workspace, inputs.path ?? '');
  await cp(job.repositoryFolder, target, {
    recursive: true,
    filter: (source) => !['.git', 'node_modules'].includes(basename(source)),
  });
  step.outputs.ref = contextText(job, 'ref');
  step.outputs.commit = contextText(job, 'sha');
  step.log.write(`Copied ${contextText(job, 'repository')} at ${contextText(job, 'sha')}`);
};

/** Copies the files that the patterns name into the run's artifacts folder. */
const uploadArtifact: NativeAction = async (job, step, inputs) => {
  const known = ['name', 'path', 'if-no-files-found', 'retention-days', 'include-hidden-files', 'overwrite'];
  allowInputs('actions/upload-artifact', inputs, [...known, 'compression-level']);
  const name = inputs.name || 'artifact';
  const files = (inputs.path ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((pattern) => globSync(pattern, { cwd: job.folders.workspace }));
  if (files.length === 0) return nothingFound(step, inputs);
  const target = join(job.folders.artifacts, name);
  await mkdir(target, { recursive: true });
  for (const file of files) {
    const source = isAbsolute(file) ? file : join(job.folders.workspace, file);
    const single = files.length === 1;
    const isFolder = (await stat(source)).isDirectory();
    const place =
      single && isFolder ? target : join(target, single ? basename(source) : relativeTo(job, source));
    await cp(source, place, { recursive: true });
  }
  step.outputs['artifact-id'] = String(1000 + job.results.length);
  step.log.write(`Artifact ${name} has been kept (${files.length} path(s)).`);
};

function nothingFound(step: RunningStep, inputs: Readonly<Record<string, string>>): void {
  const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
  const policy = inputs['if-no-files-found'] || 'warn';
  if (policy === 'error') throw new StepFailure(message);
  if (policy === 'warn') step.log.annotate('warning', message);
}

function relativeTo(job: JobRun, source: string): string {
  const inside = relative(job.folders.workspace, source);
  return inside.startsWith('..') ? basename(source) : inside;
}

function allowInputs(
  action: string,
  inputs: Readonly<Record<string, string>>,
  allowed: readonly string[],
): void {
  const unknown = Object.keys(inputs).filter((name) => !allowed.includes(name));
  if (unknown.length === 0) return;
  throw new StepFailure(`${action}: input ${unknown.join(', ')} is not supported by the sandbox runner.`);
}

function contextText(job: JobRun, name: string): string {
  const github = job.contexts.github as Record<string, unknown>;
  return String(github[name] ?? '');
}
