import { type Deployment, lacks, processesOf, servicesWith } from '../deployment.ts';
import { lacking, type Rule, type Sighting, settingsWhere } from '../rule.ts';

/** Lago speaks LOGIN over STARTTLS only; Scaleway's instances cannot reach some ports (facts: lago.md 1.6, 7). */
export const MAIL_RULES: readonly Rule[] = [
  {
    id: 'mail-implicit-tls',
    severity: 'error',
    title: 'Mail goes to a port that starts with TLS',
    remedy: 'Use 2587 with Transactional Email, or another port that speaks STARTTLS.',
    inSpec: ({ spec: { mail } }) =>
      mail === undefined ? [] : withPath(['mail', 'port'], implicitTls(String(mail.port))),
    inDeployment: (deployment) => portsWhere(deployment, implicitTls),
  },
  {
    id: 'mail-port-blocked',
    severity: 'warning',
    title: 'Mail goes to a port that Scaleway blocks from instances',
    remedy: 'Use 2587, which Transactional Email offers for this, or have the ports opened by the support.',
    inSpec: ({ spec: { mail } }) =>
      mail === undefined ? [] : withPath(['mail', 'port'], blockedPort(String(mail.port))),
    inDeployment: (deployment) => portsWhere(deployment, blockedPort),
  },
  {
    id: 'mail-without-sender',
    severity: 'warning',
    title: 'There is a mail server but no sender address',
    remedy: 'Set LAGO_FROM_EMAIL, and give each billing entity its own address in Lago.',
    inDeployment: (deployment) =>
      settingsWhere(processesOf(deployment), 'LAGO_SMTP_ADDRESS', (address, service) =>
        address !== '' && lacks(service, 'LAGO_FROM_EMAIL')
          ? 'LAGO_SMTP_ADDRESS is set, but LAGO_FROM_EMAIL is not'
          : undefined,
      ),
  },
  {
    id: 'mail-not-on-workers',
    severity: 'error',
    title: 'The api knows the mail server, a worker does not',
    remedy: 'Give the workers the same LAGO_SMTP_… variables: they send the mails.',
    inDeployment: (deployment) => {
      const [api] = servicesWith(deployment, 'api');
      if (api === undefined || lacks(api, 'LAGO_SMTP_ADDRESS')) return [];
      return lacking(servicesWith(deployment, 'worker'), 'LAGO_SMTP_ADDRESS', 'workers send the mails');
    },
  },
];

/** Lago's own file names a port without any server: then no mail goes there. */
function portsWhere(deployment: Deployment, isBad: (port: string) => string | undefined): Sighting[] {
  return settingsWhere(processesOf(deployment), 'LAGO_SMTP_PORT', (port, service) =>
    lacks(service, 'LAGO_SMTP_ADDRESS') ? undefined : isBad(port),
  );
}

function implicitTls(port: string): string | undefined {
  return port === '465' || port === '2465'
    ? `Port ${port} starts with TLS, which Lago cannot (it knows STARTTLS only)`
    : undefined;
}

function blockedPort(port: string): string | undefined {
  return port === '25' || port === '587' ? `Scaleway blocks port ${port} from instances` : undefined;
}

function withPath(path: readonly string[], text: string | undefined) {
  return text === undefined ? [] : [{ path, text }];
}
