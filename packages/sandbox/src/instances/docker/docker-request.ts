/** One `docker …` command line, and where it is run. */
export interface DockerRequest {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
}
