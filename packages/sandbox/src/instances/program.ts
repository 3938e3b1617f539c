import type net from 'node:net';
import type { Resolve } from './target.ts';

/** Standard streams of a command that runs in a container or on the instance. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly stdin: AsyncIterable<Buffer>;
}

/** What a container gives to the program in it. */
export interface ProgramContext {
  readonly containerName: string;
  /** Name of the instance that the container runs on (`lago-blue`). */
  readonly instanceName: string;
  /** Entrypoint and command, as compose resolved them. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The file on the host behind a path in the container; undefined where no volume covers it. */
  hostFile(containerPath: string): string | undefined;
  /** Names and addresses that the container can reach: itself, its network, the instance's. */
  readonly resolve: Resolve;
  /** Notes a connection that the program opens to another machine, so that this one can tell who calls. */
  noteCall?(socket: net.Socket): void;
  /** Private address of the machine behind an accepted connection (127.0.0.1: the own one); undefined: from outside. */
  callerOf?(socket: net.Socket): string | undefined;
  /** A line on the container's standard output. */
  log(line: string): void;
  logError(line: string): void;
  /** Opens a container port on a real socket. */
  listen(server: net.Server, containerPort: number): Promise<void>;
}

/** Connections that a program has now: ports of its own that were called, ports elsewhere that it called. */
export interface Connections {
  readonly accepted: readonly number[];
  readonly opened: readonly number[];
}

/** A program that runs in a container. */
export interface Program {
  /** Resolves with the exit code; never rejects (a program that throws logs and exits 1). */
  readonly exit: Promise<number>;
  /** SIGTERM asks, SIGKILL ends at once, the rest is the program's own business (SIGTSTP quiets Sidekiq). */
  signal(name: string): void;
  /** Title of its first process, as `ps` shows it; its command where it gives itself none. */
  title?(): string;
  /** What `ss` would show; nothing for a program of which nobody asks. */
  connections?(): Connections;
  /** `docker exec`: another command in the same container. */
  exec(command: readonly string[], io: CommandIo): Promise<number>;
}

export interface Image {
  readonly defaultCommand: readonly string[];
  start(context: ProgramContext): Program;
}

/** Finds an image as a registry does; undefined is `manifest unknown`. */
export type ImageCatalog = (repository: string, tag: string) => Image | undefined;

/** A problem that the user of the stand-in sees on standard error, with the exit code of the real tool. */
export class DockerError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
