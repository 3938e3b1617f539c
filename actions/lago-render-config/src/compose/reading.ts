import { posix } from 'node:path';
import type { Deployment } from '../audit/deployment.ts';
import { type EnvFile, readEnvFile } from './env-file.ts';
import { interpolate, type Lookup } from './interpolate.ts';
import type { Located, Place, SourceFile } from './place.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tree } from './yaml-tree.ts';

export interface DeploymentSource {
  readonly compose: SourceFile;
  /** What Compose takes variables from (`.env`). Left out: variables without default are not known. */
  readonly env?: SourceFile;
  /** Variables of the shell that runs Compose; they win. */
  readonly shell?: Readonly<Record<string, string>>;
  readonly surroundings: Surroundings;
}

/** Resolves the variables of one compose file, and remembers what it could not. */
export interface Reading {
  /** Text of a scalar with its variables replaced; `value` is nothing when one of them is not known. */
  resolve(tree: Tree): {
    readonly value: string | undefined;
    readonly written: string;
    readonly place: Place;
  };
  /** The same where an unknown variable may stay as it is written. */
  text(tree: Tree | undefined): string;
  /** What Compose knows a variable as. */
  readonly variable: (name: string) => Located<string> | undefined;
  /** Nothing when nobody told what the variables are. */
  readonly lookup: Lookup | undefined;
  envFile(path: string): EnvFile | undefined;
  surprises(): Deployment['surprises'];
  unset(): Deployment['unset'];
}

export function startReading({ compose, env, shell = {}, surroundings }: DeploymentSource): Reading {
  const project = env === undefined ? undefined : readEnvFile(env, (name) => shell[name]);
  const surprises = [...(project?.surprises ?? [])];
  const unset = new Map<string, Located<string>>();
  const variable = (name: string): Located<string> | undefined => {
    const own = shell[name];
    return own === undefined
      ? project?.values.get(name)
      : { value: own, place: { file: compose.file, line: 1, column: 1 } };
  };
  // Without an env file nobody can say what a variable is; with one, Compose takes the rest for empty.
  const lookup: Lookup = (name) => variable(name)?.value;
  const resolve: Reading['resolve'] = (tree) => {
    const written = tree.text() ?? '';
    const { value, variables, lacking } = interpolate(written, lookup);
    if (value !== undefined || project === undefined)
      return { value, written, place: placeOf(tree, variables) };
    for (const name of variables) {
      if (lookup(name) === undefined && !lacking.includes(name))
        unset.set(name, { value: name, place: tree.place });
    }
    return { value: interpolate(written, lookup, '').value, written, place: tree.place };
  };
  /** A value that is one variable stands where that variable is set. */
  const placeOf = (tree: Tree, variables: readonly string[]): Place =>
    (variables.length === 1 ? variable(variables[0] ?? '')?.place : undefined) ?? tree.place;
  const envFiles = new Map<string, EnvFile | undefined>();
  return {
    resolve,
    text: (tree) => (tree === undefined ? '' : (resolve(tree).value ?? tree.text() ?? '')),
    variable,
    lookup: project === undefined ? undefined : lookup,
    envFile: (path) => {
      const relative = posix.normalize(path);
      if (!envFiles.has(relative)) {
        const text = surroundings.read(relative);
        const file =
          text === undefined
            ? undefined
            : readEnvFile({ file: besides(compose.file, relative), text }, lookup);
        surprises.push(...(file?.surprises ?? []));
        envFiles.set(relative, file);
      }
      return envFiles.get(relative);
    },
    surprises: () => surprises,
    unset: () => [...unset.values()],
  };
}

/** Name of a file in the folder of the compose file. */
export function besides(composeFile: string, path: string): string {
  return posix.join(posix.dirname(composeFile), path);
}
