import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerError } from '../program.ts';
import type { ServiceDocument } from './compose-schema.ts';
import { durationMs } from './duration.ts';
import { parseEnvFile } from './env-file.ts';
import type { Variables } from './interpolation.ts';
import { type Mount, type PublishedPort, readMounts, readPorts } from './ports-and-mounts.ts';
import { splitWords } from './words.ts';

export type DependencyCondition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

export interface Dependency {
  readonly service: string;
  readonly condition: DependencyCondition;
  readonly required: boolean;
}

export interface Healthcheck {
  readonly test: readonly string[];
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly startPeriodMs: number;
  readonly startIntervalMs: number;
}

/** One service of a compose file, resolved: nothing left to look up. */
export interface Service {
  readonly name: string;
  readonly image: string;
  readonly entrypoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly PublishedPort[];
  readonly mounts: readonly Mount[];
  readonly profiles: readonly string[];
  readonly dependsOn: readonly Dependency[];
  readonly healthcheck: Healthcheck | undefined;
  readonly restart: string;
  readonly stopGraceMs: number;
  readonly stopSignal: string;
  readonly containerName: string | undefined;
  readonly pullPolicy: string;
  /** Changes when the container has to be made anew. */
  readonly configHash: string;
  readonly document: ServiceDocument;
}

export function readService(
  name: string,
  document: ServiceDocument,
  context: { readonly directory: string; readonly variables: Variables },
): Service {
  const environment = { ...envFileValues(document, context), ...ownEnvironment(document, context.variables) };
  const resolved = {
    name,
    image: document.image,
    entrypoint: commandWords(document.entrypoint),
    command: commandWords(document.command),
    environment,
    ports: readPorts(name, document.ports ?? []),
    mounts: readMounts(document.volumes ?? [], context.directory),
    profiles: document.profiles ?? [],
    dependsOn: dependencies(document),
    healthcheck: healthcheck(document),
    restart: document.restart === false ? 'no' : (document.restart ?? 'no'),
    stopGraceMs: durationMs(document.stop_grace_period ?? '10s'),
    stopSignal: document.stop_signal ?? 'SIGTERM',
    containerName: document.container_name,
    pullPolicy: document.pull_policy ?? 'missing',
    document,
  };
  const hash = createHash('sha256').update(JSON.stringify(resolved)).digest('hex');
  return { ...resolved, configHash: hash };
}

function commandWords(value: ServiceDocument['command']): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? splitWords(value) : value.map(String);
}

function envFileValues(
  { env_file: given }: ServiceDocument,
  { directory, variables }: { readonly directory: string; readonly variables: Variables },
): Record<string, string> {
  const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  let values: Record<string, string> = {};
  for (const entry of entries) {
    const { path: relative, required = true } = typeof entry === 'string' ? { path: entry } : entry;
    const file = path.resolve(directory, relative);
    if (!existsSync(file)) {
      if (!required) continue;
      throw new DockerError(`env file ${file} not found: stat ${file}: no such file or directory`, 14);
    }
    values = { ...values, ...parseEnvFile(readFileSync(file, 'utf8'), file, { ...values, ...variables }) };
  }
  return values;
}

function ownEnvironment({ environment }: ServiceDocument, variables: Variables): Record<string, string> {
  const pairs: (readonly [string, string | number | boolean | null])[] = Array.isArray(environment)
    ? environment.map((line) => {
        const [, key = line, value] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
        return [key, value ?? null];
      })
    : Object.entries(environment ?? {});
  // A key without a value takes it from outside, and is absent when outside has none.
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => {
      const text = value === null ? variables[key] : String(value);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

function dependencies({ depends_on: given }: ServiceDocument): Dependency[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) {
    return given.map((service) => ({ service, condition: 'service_started', required: true }));
  }
  return Object.entries(given).map(([service, { condition, required }]) => ({
    service,
    condition: condition ?? 'service_started',
    required: required ?? true,
  }));
}

/** Docker's defaults: 30 s, 30 s, 3 retries, no start period, 5 s start interval. */
function healthcheck({ healthcheck: given }: ServiceDocument): Healthcheck | undefined {
  if (!given?.test || given.disable) return undefined;
  const test = typeof given.test === 'string' ? ['CMD-SHELL', given.test] : given.test;
  if (test[0] === 'NONE') return undefined;
  return {
    test,
    intervalMs: durationMs(given.interval ?? '30s'),
    timeoutMs: durationMs(given.timeout ?? '30s'),
    retries: Number(given.retries ?? 3),
    startPeriodMs: durationMs(given.start_period ?? '0s'),
    startIntervalMs: durationMs(given.start_interval ?? '5s'),
  };
}
