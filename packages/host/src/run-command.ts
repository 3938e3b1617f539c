import { StringDecoder } from 'node:string_decoder';
import { ActionError, TransientError } from '@lago-scw/effects';
import type { Client, ClientChannel } from 'ssh2';

export interface RunOptions {
  /** What messages call the command; made of its words when left out. */
  readonly label?: string;
  /** Text for the command's standard input; the place for values that must not show in `ps`. */
  readonly stdin?: string;
  /** 120 when left out. */
  readonly timeoutSeconds?: number;
  /** Exit codes that are no error; only 0 when left out. */
  readonly accept?: readonly number[];
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line on the far side. Its exit code is law.
 *
 * @throws ActionError `remote-command` with the end of what it wrote to standard error, `timeout`;
 *   TransientError when the connection breaks: the command may have run, and may still be running
 */
export async function runCommand(
  client: Client,
  line: string,
  options: RunOptions,
  place: { readonly address: string; readonly label: string; readonly signal: AbortSignal },
): Promise<CommandResult> {
  const ended = await execute(client, line, options, place);
  if (ended.code === null && ended.signal === null) {
    throw new TransientError(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown');
  }
  if (ended.code !== null && (options.accept ?? [0]).includes(ended.code)) {
    return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
  }
  throw failed(ended, place);
}

function execute(
  client: Client,
  line: string,
  options: RunOptions,
  place: { readonly address: string; readonly label: string; readonly signal: AbortSignal },
): Promise<Ended> {
  const seconds = options.timeoutSeconds ?? 120;
  return new Promise((resolve, reject) => {
    let channel: ClientChannel | undefined;
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      place.signal.removeEventListener('abort', abort);
      client.off('close', broken);
      finish();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const abort = () => {
      channel?.close();
      fail(place.signal.reason);
    };
    const broken = () =>
      fail(
        new TransientError(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown'),
      );
    const timer = setTimeout(() => {
      channel?.signal('TERM');
      channel?.close();
      fail(timedOut(place, seconds));
    }, seconds * 1000);
    if (place.signal.aborted) return abort();
    place.signal.addEventListener('abort', abort, { once: true });
    client.once('close', broken);
    client.exec(line, (error, opened) => {
      if (error)
        return fail(new TransientError(`${place.address}: ${error.message}`, 'no', { cause: error }));
      channel = opened;
      collect(opened, (ended) => settle(() => resolve(ended)));
      opened.end(options.stdin ?? '');
    });
  });
}

function collect(channel: ClientChannel, done: (ended: Ended) => void): void {
  const out = textOf(channel);
  const err = textOf(channel.stderr);
  let code: number | null = null;
  let signal: string | null = null;
  // ssh2 says (null, 'TERM', …) when a signal ended the command.
  channel.on('exit', (exitCode: number | null, exitSignal?: string) => {
    code = exitCode;
    signal = exitSignal ?? null;
  });
  // A command that does not read its input may close it first: its exit code tells the rest.
  channel.on('error', () => {});
  channel.on('close', () => done({ code, signal, stdout: out(), stderr: err() }));
}

/** Collects a stream's text; a character may be split over two pieces. */
function textOf(stream: NodeJS.ReadableStream): () => string {
  const decoder = new StringDecoder('utf8');
  let text = '';
  stream.on('data', (piece: Buffer) => {
    text += decoder.write(piece);
  });
  return () => text + decoder.end();
}

function failed(ended: Ended, { address, label }: { address: string; label: string }): ActionError {
  const how = ended.signal === null ? `exit code ${ended.code}` : `ended by signal ${ended.signal}`;
  const said = quoteOutput(ended.stderr.trim() === '' ? ended.stdout : ended.stderr);
  return new ActionError(
    'remote-command',
    `${label} failed on ${address} (${how})${said === '' ? '' : `:\n${said}`}`,
    'Correct what the output says, then run this again: it continues where it stopped.',
  );
}

function timedOut({ address, label }: { address: string; label: string }, seconds: number): ActionError {
  return new ActionError(
    'timeout',
    `${label} on ${address} was not done after ${seconds} s.`,
    'Log in and look what it waits for (`docker compose ps`, `docker compose logs`), then run this again.',
  );
}

/** The last lines of what a remote command said, in a form that the runner does not take for its own commands. */
export function quoteOutput(text: string, lines = 20): string {
  return text
    .trimEnd()
    .split(/\r?\n|\r/)
    .slice(-lines)
    .filter((line) => line.trim() !== '')
    .map((line) => `| ${line.replaceAll('##[', '## [')}`)
    .join('\n');
}
