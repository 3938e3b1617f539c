import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type MachineCommands, unknownCommand, writeCommand } from './command-socket.ts';
import { InputQueue } from './input-queue.ts';
import type { CommandIo } from './program.ts';
import { type CommandSocket, serveSocketFile } from './socket-file.ts';

/*
 * Commands that look at nothing but their arguments. A hand-over's scripts call them thirty times, and Node takes fifty
 * milliseconds to start each time: their client is a few lines of Perl, which starts in three. Words go over a Unix socket
 * with a zero byte after each; exit code, output and errors come back the same way.
 */
const client = `use strict; use Socket;
my ($place, @words) = @ARGV;
socket(my $socket, PF_UNIX, SOCK_STREAM, 0);
connect($socket, sockaddr_un($place)) or die "The instance is off.\\n";
syswrite($socket, join('', map { "$_\\0" } @words));
shutdown($socket, 1);
local $/;
my ($code, $out, $err) = split(/\\0/, <$socket>, 3);
print STDOUT $out;
print STDERR $err;
exit $code;
`;

const PERL = '/usr/bin/perl';

/** Debian, Ubuntu and macOS have it always. */
export const hasQuickClient = existsSync(PERL);

/** Writes the commands into `binFolder`, which exists, and serves them; `socketFile` must be short (Unix allows some 100 bytes). */
export async function serveQuickCommands(
  commands: MachineCommands,
  binFolder: string,
  socketFile: string,
): Promise<CommandSocket> {
  const script = path.join(binFolder, 'quick-client.pl');
  await writeFile(script, client);
  for (const name of Object.keys(commands)) await writeCommand(binFolder, name, [PERL, script, socketFile]);
  return serveSocketFile(
    socketFile,
    (socket) => {
      socket.on('error', () => socket.destroy());
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (piece) => {
        text += piece;
      });
      socket.on('end', async () => socket.end(await answer(commands, text.split('\0').slice(0, -1))));
    },
    { allowHalfOpen: true },
  );
}

async function answer(commands: MachineCommands, [name = '', ...argv]: readonly string[]): Promise<string> {
  const said = { out: '', err: '' };
  const stdin = new InputQueue();
  stdin.push(undefined);
  const io: CommandIo = {
    stdin,
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
  };
  const request = { argv, workingDirectory: '/', environment: {} };
  const code = await (commands[name] ?? unknownCommand)(request, io).catch((error: unknown) => {
    io.stderr(
      `sandbox ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 125;
  });
  return [code, said.out, said.err].join('\0');
}
