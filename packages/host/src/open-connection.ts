import { connect as connectSocket, type Socket } from 'node:net';
import type { ConnectTo } from '@lago-scw/contracts';
import { ActionError, messageOf, TransientError } from '@lago-scw/effects';
import { NodeSSH } from 'node-ssh';
import type { Client } from 'ssh2';
import { fingerprintOf, hostKeyMismatch } from './host-key.ts';

export interface ConnectionOptions {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** As `checkPrivateKey` answers it. */
  readonly privateKey: string;
  /** `SHA256:…` of the host's keys; any other host is refused. */
  readonly fingerprints: readonly string[];
  readonly connectTo: ConnectTo;
  readonly tcpTimeoutSeconds: number;
  readonly handshakeTimeoutSeconds: number;
}

export interface Connection {
  readonly ssh: NodeSSH;
  readonly client: Client;
}

/**
 * Opens one SSH connection.
 *
 * @throws ActionError `host-key`, `ssh-login`; TransientError naming the phase that failed
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const socket = await openSocket(options);
  const ssh = new NodeSSH();
  let presented: string | undefined;
  try {
    await ssh.connect({
      sock: socket,
      username: options.user,
      privateKey: options.privateKey,
      readyTimeout: options.handshakeTimeoutSeconds * 1000,
      keepaliveInterval: 5000,
      keepaliveCountMax: 3,
      hostVerifier: (key: Buffer) => {
        presented = fingerprintOf(key);
        return options.fingerprints.includes(presented);
      },
    });
  } catch (error) {
    socket.destroy();
    throw explain(error, presented, options);
  }
  const client = ssh.connection;
  if (client === null) throw new TransientError(`${options.address} closed the connection at once`, 'no');
  // node-ssh takes its own listener away when the connection is ready; an error without one ends the process.
  client.on('error', () => socket.destroy());
  return { ssh, client };
}

function openSocket(options: ConnectionOptions): Promise<Socket> {
  const { host, port } = options.connectTo(options.address, options.port);
  const seconds = options.tcpTimeoutSeconds;
  return new Promise((resolve, reject) => {
    const socket = connectSocket({ host, port, noDelay: true });
    const fail = (why: string) => {
      socket.destroy();
      reject(
        new TransientError(
          `no TCP connection to ${options.address} port ${options.port} (${why}); is the address in network.ssh-from, and the instance up?`,
          'no',
        ),
      );
    };
    const timer = setTimeout(() => fail(`no answer within ${seconds} s`), seconds * 1000);
    socket.once('error', (error) => {
      clearTimeout(timer);
      fail(error.message);
    });
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}

function explain(error: unknown, presented: string | undefined, options: ConnectionOptions): Error {
  const { address, user, fingerprints } = options;
  if (presented !== undefined && !fingerprints.includes(presented)) {
    return hostKeyMismatch(address, presented, fingerprints);
  }
  if (error instanceof Error && 'level' in error && error.level === 'client-authentication') {
    return new ActionError(
      'ssh-login',
      `${user}@${address} does not accept the key in SSH_PRIVATE_KEY.`,
      'Add its public half to the SSH keys of the Scaleway project and restart the instance, or correct the secret or `instances.ssh-user`.',
      { cause: error },
    );
  }
  const phase = presented === undefined ? 'during the SSH handshake' : 'during the SSH login';
  return new TransientError(`${address}: ${messageOf(error)} ${phase}`, 'no', { cause: error });
}
