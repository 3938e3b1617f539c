import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkerName } from '@lago-scw/contracts';
import { root } from '../../tools/actions.ts';
import { type BundleEnd, type BundleRequest, runBundle } from '../end-to-end/run-bundle.ts';
import type { Lab } from './lab.ts';

/** Of the spec: so that every worker of a release fits the memory of the smallest type with two processors. */
const WORKER_THREADS = 1;

/** What the lab's machines bear; nobody watches a bake; room for requests that take 3 s on a busy machine. */
export async function writeSpec(
  lab: Lab,
  version: string,
  workers: readonly WorkerName[] = [],
): Promise<void> {
  const example = await readFile(join(root, 'workflows-example', 'lago.yml'), 'utf8');
  const spec = example
    .replace(/^( {2}version: ).*$/m, `$1${version}`)
    .replace(/^( {2}workers: ).*$/m, `$1[${workers.join(', ')}]\n  worker-concurrency: ${WORKER_THREADS}`)
    .replace(/^domain:/m, 'instances: { type: PRO2-XXS }\n$&');
  await writeFile(
    join(lab.folder, 'lago.yml'),
    `${spec}\nhand-over:\n  bake-minutes: 0\n  closed-seconds: 10\n`,
  );
}

/** Runs a bundle, then its post step where it has one, as the runner does. @throws with its last lines when it fails */
export async function succeed(lab: Lab, request: BundleRequest): Promise<BundleEnd> {
  const end = await attempt(lab, request);
  if (end.exitCode === 0) return end;
  throw new Error(`${request.action} ended with ${end.exitCode ?? end.signal}:\n${tailOf(end)}`);
}

export async function attempt(lab: Lab, request: BundleRequest): Promise<BundleEnd> {
  const end = await runBundle(lab, request);
  // A runner that was killed has no post step.
  if (end.signal === null && Object.keys(end.state).length > 0) await runBundle(lab, request, end.state);
  return end;
}

export function tailOf({ lines, effects }: BundleEnd): string {
  const said = lines.filter((line) => !line.startsWith('::add-mask::')).slice(-25);
  return [...said, `effects: ${effects.join(' ')}`].join('\n');
}

/** @returns the topology */
export async function provision(lab: Lab, version: string): Promise<string> {
  await writeSpec(lab, version);
  const { outputs } = await succeed(lab, { action: 'provision' });
  return outputs.topology ?? '';
}

/** Renders a version. @returns its folder, and its id */
export async function render(lab: Lab, topology: string, version: string, workers?: readonly WorkerName[]) {
  await writeSpec(lab, version, workers);
  const { outputs } = await succeed(lab, { action: 'render-config', with: { topology } });
  return { id: outputs.release ?? '', folder: outputs['release-dir'] ?? '' };
}

/** Renders and deploys to the standby. @returns the id of the release */
export async function deployRelease(
  lab: Lab,
  topology: string,
  version: string,
  workers?: readonly WorkerName[],
): Promise<string> {
  const { id, folder } = await render(lab, topology, version, workers);
  await operate(lab, topology, 'deploy', { 'release-dir': folder });
  return id;
}

/** No smoke test: that has its own proofs. A rollback accepts what the newer release did to the schema. */
const FREELY = { force: 'true', 'ignore-clock-window': 'true', 'accept-schema-drift': 'true' };

export function operation(
  topology: string,
  name: string,
  given: Readonly<Record<string, string>> = {},
): BundleRequest {
  return { action: 'deploy-compose', with: { operation: name, topology, ...FREELY, ...given } };
}

export function operate(
  lab: Lab,
  topology: string,
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<BundleEnd> {
  return succeed(lab, operation(topology, name, given));
}
