import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { IssuedCertificate } from '@lago-scw/sandbox';
import { SMTPServer } from 'smtp-server';

export interface TestMailServer {
  readonly port: number;
  /** Recipients of the messages that were taken. */
  readonly recipients: readonly string[];
  close(): void;
}

/** How a mail server can be wrong. */
export type MailFault = 'login' | 'starttls' | 'sender';

/** A mail server on this machine that speaks STARTTLS and knows one password. */
export async function startTestMailServer(options: {
  readonly certificate: IssuedCertificate;
  readonly password: string;
  /** Asked at each step of a conversation. */
  readonly fault: () => MailFault | undefined;
}): Promise<TestMailServer> {
  const { certificate, password, fault } = options;
  const recipients: string[] = [];
  const server = new SMTPServer({
    cert: certificate.certificatePem,
    key: certificate.keyPem,
    authMethods: ['LOGIN'],
    onConnect: (_session, callback) => {
      server.options.disabledCommands = fault() === 'starttls' ? ['STARTTLS'] : [];
      callback();
    },
    onAuth: (auth, _session, callback) => {
      const isRight = auth.password === password && fault() !== 'login';
      callback(isRight ? null : new Error('535 refused'), { user: auth.username ?? '' });
    },
    onMailFrom: (_address, _session, callback) => {
      callback(fault() === 'sender' ? new Error('550 sender not allowed') : null);
    },
    onRcptTo: ({ address }, _session, callback) => {
      recipients.push(address);
      callback();
    },
    onData: (stream, _session, callback) => {
      stream.resume();
      stream.on('end', () => callback());
    },
  });
  server.on('error', () => {
    // A client that hangs up in the middle of TLS, as one does that finds none.
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    recipients,
    close: () => server.close(),
  };
}
