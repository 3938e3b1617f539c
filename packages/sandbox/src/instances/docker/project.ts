import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { DockerError } from '../program.ts';
import { type ComposeDocument, composeSchema, describeIssue } from './compose-schema.ts';
import { parseEnvFile } from './env-file.ts';
import { interpolate, type Variables } from './interpolation.ts';
import { readService, type Service } from './service.ts';

export interface ProjectOptions {
  readonly workingDirectory: string;
  readonly environment: Variables;
  readonly projectName?: string | undefined;
  readonly projectDirectory?: string | undefined;
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
  warn(message: string): void;
}

export interface Project {
  readonly name: string;
  readonly directory: string;
  readonly configFile: string;
  /** Every service of the file, whatever its profile. */
  readonly services: ReadonlyMap<string, Service>;
  readonly profiles: readonly string[];
  readonly document: ComposeDocument;
}

const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** Reads a compose file with its `.env` as `docker compose` does. One file; several `-f` are not merged. */
export function loadProject(options: ProjectOptions): Project {
  const configFile = findConfigFile(options);
  const directory = path.resolve(
    options.workingDirectory,
    options.projectDirectory ?? path.dirname(configFile),
  );
  const variables = projectVariables(options, directory);
  const document = readDocument(configFile, variables, options.warn);
  const profiles = options.profiles.length > 0 ? options.profiles : listOf(variables.COMPOSE_PROFILES);
  const services = new Map(
    Object.entries(document.services).map(([name, service]) => [
      name,
      readService(name, service, { directory, variables }),
    ]),
  );
  return {
    name: projectName(options, variables, document, directory),
    directory,
    configFile,
    services,
    profiles,
    document,
  };
}

/** The services that run without being named: those without a profile or with an active one. */
export function enabledServices(project: Project): Service[] {
  const all = project.profiles.includes('*');
  return [...project.services.values()].filter(
    ({ profiles }) =>
      all || profiles.length === 0 || profiles.some((profile) => project.profiles.includes(profile)),
  );
}

function findConfigFile({ files, workingDirectory, projectDirectory }: ProjectOptions): string {
  if (files.length > 1)
    throw new DockerError('The sandbox takes one compose file: several -f are not supported.');
  const folder = path.resolve(workingDirectory, projectDirectory ?? '.');
  const candidates = files[0]
    ? [path.resolve(workingDirectory, files[0])]
    : defaultFiles.map((name) => path.join(folder, name));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found) return found;
  if (files[0]) throw new DockerError(`open ${candidates[0]}: no such file or directory`, 14);
  throw new DockerError('no configuration file provided: not found', 14);
}

function projectVariables(options: ProjectOptions, directory: string): Variables {
  const files =
    options.envFiles.length > 0
      ? options.envFiles.map((file) => path.resolve(options.workingDirectory, file))
      : [path.join(directory, '.env')].filter((file) => existsSync(file));
  let fromFiles: Record<string, string> = {};
  for (const file of files) {
    if (!existsSync(file)) throw new DockerError(`couldn't find env file: ${file}`, 14);
    fromFiles = {
      ...fromFiles,
      ...parseEnvFile(readFileSync(file, 'utf8'), file, { ...fromFiles, ...options.environment }),
    };
  }
  return { ...fromFiles, ...options.environment };
}

function readDocument(file: string, variables: Variables, warn: (message: string) => void): ComposeDocument {
  const parsed = parseDocument(readFileSync(file, 'utf8'), { merge: true });
  const problem = parsed.errors[0];
  if (problem) throw new DockerError(`yaml: ${problem.message}`, 15);
  const warned = new Set<string>();
  const onMissing = (name: string): void => {
    if (warned.has(name)) return;
    warned.add(name);
    warn(`The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`);
  };
  const interpolated = mapStrings(parsed.toJS(), (text) => interpolate(text, variables, onMissing));
  const checked = composeSchema.safeParse(interpolated);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.map(describeIssue).join('\n');
  throw new DockerError(`validating ${file}: ${issues}`, 15);
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
  }
  return value;
}

function projectName(
  options: ProjectOptions,
  variables: Variables,
  document: ComposeDocument,
  directory: string,
): string {
  const given = options.projectName ?? variables.COMPOSE_PROJECT_NAME ?? document.name;
  const name =
    given ??
    path
      .basename(directory)
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '');
  if (/^[a-z0-9][a-z0-9_-]*$/.test(name)) return name;
  throw new DockerError(
    `invalid project name ${JSON.stringify(name)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`,
  );
}

const listOf = (text: string | undefined): string[] =>
  text ? text.split(',').map((item) => item.trim()) : [];
