import { X509Certificate } from 'node:crypto';
import type { Color } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { CERTIFICATE_STORE } from '@lago-scw/lago';
import { certificateIn } from './certificate-store.ts';
import { presentedCertificate } from './presented-certificate.ts';
import { composeOn, type Placed } from './release-on-host.ts';
import type { Session } from './session.ts';

/*
 * With TLS-ALPN-01 only the color that holds the Elastic IP gets certificates. What it got goes to the other one as the file
 * that Traefik keeps, put there before Traefik starts and reads it. A PEM file beside it would not do: Traefik asks for no
 * certificate for a name that it has one for from elsewhere, and would never get or renew its own.
 */

const STORE = `${CERTIFICATE_STORE.folder}/${CERTIFICATE_STORE.file}`;

/** Traefik's container made the file as root. */
const prelude = `set -eu
umask 077
as_owner_of() {
  place=$1; shift
  if [ "$(id -u)" = 0 ] || [ -O "$place" ]; then "$@"; else sudo -n "$@"; fi
}
`;

const readScript = `${prelude}
[ -e ${STORE} ] || exit 0
as_owner_of ${STORE} cat ${STORE}
`;

/** Standard input is the file, $1 its size in bytes: a connection that breaks must not leave half of it. */
const writeScript = `${prelude}
mkdir -p ${CERTIFICATE_STORE.folder}
as_owner_of ${CERTIFICATE_STORE.folder} sh -c '
  umask 077
  cat > ${STORE}.next
  [ "$(wc -c < ${STORE}.next)" -eq "$1" ] && mv ${STORE}.next ${STORE}
' sh "$1"
`;

const OBTAIN_SECONDS = 180;
const UP_SECONDS = 120;

/**
 * Sees that the second color has the certificate of the first; the one that lasts longer counts. The proxy there knows of it
 * when it starts: see `showCertificate`.
 *
 * @returns the certificate; nothing when neither color has one yet, as before the first promote
 */
export async function bringCertificate(
  session: Session,
  { from, to, id }: { readonly from: Color; readonly to: Color; readonly id: string },
): Promise<X509Certificate | undefined> {
  const [there, here] = await Promise.all([readStore(session, from, id), readStore(session, to, id)]);
  const { domain } = session.topology;
  const theirs = certificateIn(there, domain);
  const own = certificateIn(here, domain);
  if (theirs === undefined || (own !== undefined && own.validToDate >= theirs.validToDate)) return own;
  await session.effects.perform({
    id: `${id}.certificate-carry`,
    kind: 'file',
    key: `certificate ${to}`,
    title: `Bring the certificate of ${from} to ${to} (until ${theirs.validToDate.toISOString().slice(0, 10)})`,
    repeatable: true,
    do: () =>
      session.hosts[to].run(['sh', '-c', writeScript, 'sh', String(Buffer.byteLength(there))], {
        label: 'writing the certificate',
        stdin: there,
      }),
  });
  return theirs;
}

function readStore({ hosts, effects }: Session, color: Color, id: string): Promise<string> {
  const host = hosts[color];
  if (!host.isThere) return Promise.resolve('');
  return effects.perform({
    id: `${id}.certificate-read`,
    kind: 'ssh',
    key: `certificate of ${color}`,
    title: `Look for a certificate on ${color}`,
    repeatable: true,
    do: async () => {
      const options = { label: 'reading the certificate', timeoutSeconds: 20 };
      return (await host.script(readScript, [], options)).stdout;
    },
  });
}

/**
 * Starts the proxy anew unless it shows this certificate already. For a color without traffic.
 *
 * @throws ActionError `certificate` when it does not show it then either
 */
export async function showCertificate(
  session: Session,
  color: Color,
  placed: Placed,
  certificate: X509Certificate,
  id: string,
): Promise<void> {
  if ((await shown(session, color, id)) === certificate.fingerprint256) return;
  await restartProxy(session, color, placed, id);
  const seen = await shown(session, color, id);
  if (seen === certificate.fingerprint256) return;
  throw new ActionError(
    'certificate',
    `The proxy of ${color} does not show the certificate that was brought to it, but ${seen}.`,
    `Look at \`docker compose logs proxy\` on ${color}, then run this again.`,
  );
}

/**
 * Sees that a color that has just got the Elastic IP has a certificate: the first one ever is asked for when the proxy starts,
 * and Traefik, which asked in vain before it had the address, does not ask again by itself.
 *
 * @throws ActionError `certificate` when none came in time
 */
export async function obtainCertificate(
  session: Session,
  color: Color,
  placed: Placed,
  id: string,
): Promise<void> {
  const has = async () => certificateIn(await readStore(session, color, id), session.topology.domain);
  if ((await has()) !== undefined) return;
  await restartProxy(session, color, placed, id);
  try {
    await session.effects.waitFor({
      id: `${id}.certificate-obtain`,
      key: `first certificate ${color}`,
      title: `${color} gets its first certificate`,
      timeoutSeconds: OBTAIN_SECONDS,
      everySeconds: 2,
      look: async () =>
        (await has()) === undefined
          ? { done: false, now: 'not there yet' }
          : { done: true, value: undefined },
    });
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'timeout') throw error;
    throw new ActionError(
      'certificate',
      `${color} holds the Elastic IP, but got no certificate within ${OBTAIN_SECONDS} s.`,
      `See that ${session.topology.domain} resolves to ${session.topology.elasticIp.address}, that port 443 is open to everybody, and that no CAA record forbids Let’s Encrypt; \`docker compose logs proxy\` on ${color} says why.`,
      { cause: error },
    );
  }
}

function restartProxy(
  { hosts, effects }: Session,
  color: Color,
  placed: Placed,
  id: string,
): Promise<unknown> {
  return effects.perform({
    id: `${id}.proxy-restart`,
    kind: 'ssh',
    key: `restart proxy ${color}`,
    title: `Start the proxy of ${color} anew, which reads its certificate then`,
    repeatable: true,
    do: () =>
      hosts[color].run(
        composeOn(color, placed).up(['proxy'], { waitTimeoutSeconds: UP_SECONDS, recreate: true }),
        { label: 'docker compose up proxy', timeoutSeconds: UP_SECONDS + 30 },
      ),
  });
}

/** Fingerprint of what a color's proxy shows, or why it shows nothing. */
function shown({ hosts, effects, topology }: Session, color: Color, id: string): Promise<string> {
  return effects.perform({
    id: `${id}.certificate-shown`,
    kind: 'ssh',
    key: `shown by ${color}`,
    title: `Look which certificate ${color} shows`,
    repeatable: true,
    do: async () => {
      try {
        const pem = await presentedCertificate(hosts[color], '127.0.0.1', 443, topology.domain);
        return new X509Certificate(pem).fingerprint256;
      } catch (error) {
        effects.signal.throwIfAborted();
        return `nothing: ${messageOf(error)}`;
      }
    },
  });
}
