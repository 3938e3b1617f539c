import type { ConnectTo, Spec } from '@lago-scw/contracts';
import { messageOf, TransientError } from '@lago-scw/effects';
import type { Transporter } from 'nodemailer';
import { type Probe, ProbeFailure } from '../probe.ts';

export interface MailOptions {
  readonly mail: Spec['mail'];
  readonly password: string | undefined;
  /** Address that gets one message; left out, none is sent. */
  readonly to: string | undefined;
  readonly domain: string;
  readonly connectTo: ConnectTo;
}

/** The mail server takes Lago's login over STARTTLS, and, if asked, one message. */
export function mailProbes(options: MailOptions): Probe[] {
  const { mail, password, to, domain } = options;
  const lacking =
    mail === undefined
      ? 'lago.yml has no section mail'
      : password === undefined
        ? 'no LAGO_SMTP_PASSWORD was given'
        : undefined;
  return [
    {
      id: 'mail.login',
      name: 'Login to the mail server',
      ...(lacking === undefined ? {} : { skipped: lacking }),
      run: async () => {
        await withTransport(options, (transport) => transport.verify());
        return `${mail?.user} at ${mail?.host}:${mail?.port}`;
      },
    },
    {
      id: 'mail.send',
      name: 'One message sent',
      ...(to === undefined ? { skipped: "the input 'mail-to' is not set" } : {}),
      needs: ['mail.login'],
      run: async () => {
        await withTransport(options, (transport) =>
          transport.sendMail({
            from: mail?.from,
            to,
            subject: `Smoke test of ${domain}`,
            text: `The smoke test of ${domain} sent this message the way that Lago sends invoices. Nothing is to be done.`,
          }),
        );
        return `${mail?.from} → ${to}, accepted by ${mail?.host}`;
      },
    },
  ];
}

const SECONDS = 10;

async function withTransport(
  { mail, password, connectTo, domain }: MailOptions,
  work: (transport: Transporter) => Promise<unknown>,
): Promise<void> {
  if (mail === undefined || password === undefined) throw new Error('a probe that is skipped does not run');
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...connectTo(mail.host, mail.port),
    name: domain,
    // Lago speaks STARTTLS or nothing; a server without it must not get the password.
    secure: false,
    requireTLS: true,
    tls: { servername: mail.host },
    auth: { user: mail.user, pass: password },
    authMethod: 'LOGIN',
    connectionTimeout: SECONDS * 1000,
    greetingTimeout: SECONDS * 1000,
    socketTimeout: SECONDS * 1000,
  });
  try {
    await work(transport);
  } catch (error) {
    throw explain(error, `${mail.host}:${mail.port}`);
  } finally {
    transport.close();
  }
}

/** Codes of nodemailer: EAUTH, EENVELOPE, EMESSAGE, ETLS are answers of the server; the rest is the way there. */
function explain(error: unknown, server: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EAUTH') {
    return new ProbeFailure(
      `a login to ${server}`,
      'a refusal',
      'Check mail.user (for Transactional Email the project id) and LAGO_SMTP_PASSWORD (the secret key of an IAM application that may send mail).',
    );
  }
  if (code === 'ETLS') {
    return new ProbeFailure(
      `STARTTLS with a trusted certificate at ${server}`,
      messageOf(error),
      'Lago cannot speak implicit TLS: take port 2587, not 2465; check mail.host.',
    );
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    return new ProbeFailure(
      'a message that is accepted',
      messageOf(error),
      'The sender is not allowed: validate the domain of mail.from in Transactional Email (SPF and DKIM records).',
    );
  }
  return new TransientError(`${code || messageOf(error)} from ${server}`, 'no', { cause: error });
}
