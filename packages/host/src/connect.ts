import type { Duplex } from 'node:stream';
import { type ConnectTo, connectDirectly } from '@lago-scw/contracts';
import { type Effects, TransientError } from '@lago-scw/effects';
import { type Connection, openConnection } from './open-connection.ts';
import { checkPrivateKey } from './private-key.ts';
import { type CommandResult, type RunOptions, runCommand } from './run-command.ts';
import { commandLine } from './shell-quote.ts';
import { type UploadFile, uploadFiles } from './upload-files.ts';

export interface HostOptions {
  /** As people know it: `green`. */
  readonly name: string;
  readonly address: string;
  readonly port?: number;
  readonly user: string;
  readonly privateKey: string;
  /** `SHA256:…` as in the topology. */
  readonly fingerprints: readonly string[];
  readonly connectTo?: ConnectTo;
  readonly effects: Effects;
  readonly tcpTimeoutSeconds?: number;
  readonly handshakeTimeoutSeconds?: number;
}

/**
 * An instance over SSH. One connection serves the whole run; when it breaks, what was under way throws a
 * TransientError and the next call opens a new one. The calls are bare: wrap them in `effects.perform`.
 */
export interface Host {
  readonly name: string;
  readonly address: string;
  /** False for one that could not be connected to; all calls fail then. */
  readonly isThere: boolean;
  /** Why it is not there. */
  readonly absence?: string;
  /** Runs an argument list, each value quoted. Starts in the home folder. */
  run(argv: readonly string[], options?: RunOptions): Promise<CommandResult>;
  /** Runs a fixed script of ours by `sh -s`; values come as its arguments (`$1` …), never inside its text. */
  script(
    text: string,
    values: readonly string[],
    options?: Omit<RunOptions, 'stdin'>,
  ): Promise<CommandResult>;
  /** All files in one transfer, each put in place whole. */
  upload(files: readonly UploadFile[]): Promise<void>;
  /** A connection from this host to an address that it reaches, like its private network's. */
  forward(host: string, port: number): Promise<Duplex>;
  close(): void;
}

/**
 * Connects to a host whose key is pinned.
 *
 * @throws ActionError `ssh-key`, `host-key`, `ssh-login`; TransientError when it cannot be reached
 */
export async function connect(options: HostOptions): Promise<Host> {
  const { name, address, effects } = options;
  const privateKey = checkPrivateKey(options.privateKey);
  const open = () =>
    openConnection({
      address,
      port: options.port ?? 22,
      user: options.user,
      privateKey,
      fingerprints: options.fingerprints,
      connectTo: options.connectTo ?? connectDirectly,
      tcpTimeoutSeconds: options.tcpTimeoutSeconds ?? 10,
      handshakeTimeoutSeconds: options.handshakeTimeoutSeconds ?? 20,
    });
  const session = createSession(open);
  await effects.perform({
    id: 'host.connect',
    kind: 'ssh',
    key: `connect ${name}`,
    title: `Connect to ${name} (${options.user}@${address})`,
    repeatable: true,
    do: () => session.get(),
  });
  return createHost(options, session);
}

interface Session {
  get(): Promise<Connection>;
  close(): void;
}

/** Keeps one connection, and opens another when it is gone. */
function createSession(open: () => Promise<Connection>): Session {
  let current: Promise<Connection> | undefined;
  const forget = (one: Promise<Connection>) => {
    if (current === one) current = undefined;
  };
  return {
    get() {
      if (current !== undefined) return current;
      const opening = open();
      current = opening;
      opening.then(
        ({ client }) => client.once('close', () => forget(opening)),
        () => forget(opening),
      );
      return opening;
    },
    close() {
      current?.then(
        ({ ssh }) => ssh.dispose(),
        () => {},
      );
      current = undefined;
    },
  };
}

function createHost({ name, address, effects }: HostOptions, session: Session): Host {
  const temporaryName = `${process.pid}-${effects.clock.now().toString(36)}`;
  const execute = async (line: string, words: string, options: RunOptions) => {
    const place = { address: name, label: options.label ?? words, signal: effects.signal };
    return runCommand((await session.get()).client, line, options, place);
  };
  return {
    name,
    address,
    isThere: true,
    run: (argv, options = {}) => execute(commandLine(argv), labelOf(argv), options),
    script: (text, values, options = {}) =>
      execute(commandLine(['sh', '-s', '--', ...values]), 'a script of the action', {
        ...options,
        stdin: text,
      }),
    async upload(files) {
      const { ssh, client } = await session.get();
      await orBroken(client, name, async () => {
        const sftp = await ssh.requestSFTP();
        try {
          await uploadFiles(sftp, files, temporaryName);
        } finally {
          sftp.end();
        }
      });
    },
    async forward(host, port) {
      const { client } = await session.get();
      return new Promise((resolve, reject) => {
        client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
          if (error) {
            reject(
              new TransientError(`${name} cannot connect to ${host}:${port}: ${error.message}`, 'no', {
                cause: error,
              }),
            );
          } else resolve(channel);
        });
      });
    },
    close: session.close,
  };
}

/** SFTP calls under way stay without an answer when the connection breaks: this is the answer. */
function orBroken(client: Connection['client'], name: string, work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = () =>
      reject(new TransientError(`${name}: the connection broke during an upload`, 'unknown'));
    client.once('close', broken);
    work()
      .then(resolve, reject)
      .finally(() => client.off('close', broken));
  });
}

/** The words of a command that say what it does: `docker compose … up` without its many options. */
function labelOf(argv: readonly string[]): string {
  return argv
    .filter((word, index) => index < 2 || /^[a-z][a-z-]*$/.test(word))
    .slice(0, 8)
    .join(' ');
}
