import net from 'node:net';
import ssh2, { type AuthContext, type Connection, type ParsedKey, type Session } from 'ssh2';
import { serveSftp } from './sftp.ts';
import { type CommandEnvironment, type Docker, RunningCommands } from './ssh-commands.ts';
import type { CutMoment } from './ssh-cuts.ts';
import { listen, type Resolve, type Target } from './target.ts';

export interface SshServerOptions {
  readonly host: string;
  readonly port: number;
  readonly hostPrivateKeys: readonly string[];
  /** Lines of authorized_keys, read anew for each login. */
  readonly authorizedKeys: () => readonly string[];
  readonly home: string;
  readonly environment: CommandEnvironment;
  readonly docker: Docker;
  readonly resolve: Resolve;
  /** Told of each connection that a client has forwarded. */
  readonly noteCall: (socket: net.Socket) => void;
  /** Told of each request; answers when the connection that it came over is to break. */
  readonly cutFor: (what: string) => CutMoment | undefined;
}

export interface SshServer {
  readonly target: Target;
  stop(): Promise<void>;
}

/** How long clients get to answer a disconnect before their sockets are closed under them. */
const goodbyeMs = 200;

/** The sshd of an instance: public keys only, real commands in the instance's home, SFTP, forwarding. */
export async function startSshServer(options: SshServerOptions): Promise<SshServer> {
  const commands = new RunningCommands(options.home, options.environment, options.docker);
  const connections = new Set<Connection>();
  const ssh = new ssh2.Server(
    { hostKeys: [...options.hostPrivateKeys], ident: 'OpenSSH_9.6p1' },
    (connection, { port }) => {
      connections.add(connection);
      connection.on('close', () => connections.delete(connection));
      // A client that vanishes or speaks nonsense ends its own connection only.
      connection.on('error', () => connection.end());
      connection.on('authentication', (context) => authenticate(context, options.authorizedKeys()));
      const cut = () => [...sockets].find(({ remotePort }) => remotePort === port)?.destroy();
      connection.on('ready', () => serve(connection, commands, options, cut));
    },
  );
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    ssh.injectSocket(socket);
  });
  const target = await listen(server, options.host, options.port);
  return {
    target,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      commands.killAll();
      for (const connection of connections) connection.end();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, goodbyeMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

function authenticate(context: AuthContext, authorizedKeys: readonly string[]): void {
  if (context.method !== 'publickey') {
    context.reject(['publickey']);
    return;
  }
  const offered = context.key.data;
  const known = authorizedKeys.map(parsePublicKey).find((key) => key?.getPublicSSH().equals(offered));
  if (!known) {
    context.reject(['publickey']);
    return;
  }
  const { signature, blob } = context;
  if (!signature || !blob) {
    context.accept();
    return;
  }
  if (known.verify(blob, signature, context.hashAlgo) === true) context.accept();
  else context.reject(['publickey']);
}

function parsePublicKey(line: string): ParsedKey | undefined {
  const parsed = ssh2.utils.parseKey(line.trim());
  if (parsed instanceof Error) {
    throw new Error(
      `An authorized key of the sandbox does not parse (${parsed.message}): ${line.slice(0, 40)}…`,
    );
  }
  return Array.isArray(parsed) ? parsed[0] : parsed;
}

function serve(
  connection: Connection,
  commands: RunningCommands,
  options: SshServerOptions,
  cut: () => void,
): void {
  connection.on('session', (accept) => serveSession(accept(), commands, options, cut));
  connection.on('tcpip', (accept, reject, info) => {
    const moment = options.cutFor(`connection to ${info.destIP}:${info.destPort}`);
    if (moment === 'before') return cut();
    const target = options.resolve(info.destIP, info.destPort);
    if (!target) {
      reject();
      return;
    }
    const upstream = net.connect({ ...target, noDelay: true });
    options.noteCall(upstream);
    upstream.once('error', reject);
    upstream.once('connect', () => {
      upstream.off('error', reject);
      const channel = accept();
      if (moment === 'after') upstream.once('data', cut);
      channel.pipe(upstream).pipe(channel);
      channel.on('error', () => upstream.destroy());
      channel.on('close', () => upstream.destroy());
      upstream.on('error', () => channel.destroy());
    });
  });
}

function serveSession(
  session: Session,
  commands: RunningCommands,
  { home, cutFor }: SshServerOptions,
  cut: () => void,
): void {
  const environment: Record<string, string> = {};
  let signal: ((name: string) => void) | undefined;
  session.on('env', (accept, _reject, info) => {
    if (/^(LANG|LC_.*)$/.test(info.key)) environment[info.key] = info.val;
    accept?.();
  });
  // No terminal is emulated; OpenSSH's client says so and goes on without.
  session.on('pty', (_accept, reject) => reject?.());
  session.on('exec', (accept, _reject, info) => {
    const moment = cutFor(info.command);
    if (moment === 'before') return cut();
    signal = commands.runLine(info.command, environment, accept(), moment === 'after' ? cut : undefined);
  });
  session.on('shell', (accept) => {
    signal = commands.run(['-s'], environment, accept());
  });
  session.on('signal', (accept, _reject, info) => {
    signal?.(info.name);
    accept?.();
  });
  session.on('sftp', (accept) => {
    const moment = cutFor('files');
    if (moment === 'before') return cut();
    serveSftp(accept(), home, moment === 'after' ? cut : undefined);
  });
}
