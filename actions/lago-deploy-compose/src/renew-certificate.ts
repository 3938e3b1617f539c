import type { Color } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { bringCertificate, showCertificate } from './carry-certificate.ts';
import type { ToHandOver } from './decide.ts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Current } from './host-records.ts';
import type { Operation, Session } from './session.ts';

/**
 * Before a hand-over: the other color may have got a newer certificate since this one was deployed. A rollback does not stop
 * for it: it may go to a release that has a certificate of its own, and what clients get is verified anyhow.
 *
 * @returns whether this color has one; false before the first promote
 * @throws ActionError `certificate` when it has none, and a live release serves with one of another kind
 */
export async function renewCertificate(
  session: Session,
  operation: Operation,
  before: FleetState,
  decision: ToHandOver,
  current: Current,
): Promise<boolean> {
  if (!session.carriesCertificate) return true;
  // The only color gets its own; where it has none yet, a promote waits for it.
  if (isSingle(session)) return operation === 'rollback';
  try {
    return await renew(session, operation, before, decision, current);
  } catch (error) {
    session.effects.signal.throwIfAborted();
    if (operation === 'promote') throw error;
    const { from, to } = decision;
    session.warning(`${to} may show another certificate than ${from}: ${messageOf(error)}`);
    return true;
  }
}

async function renew(
  session: Session,
  operation: Operation,
  before: FleetState,
  { from, to, resumes }: ToHandOver,
  current: Current,
): Promise<boolean> {
  const certificate = await bringCertificate(session, { from, to, id: operation });
  // A hand-over that was cut off may have traffic there already.
  if (resumes) return certificate !== undefined;
  if (certificate !== undefined) await showCertificate(session, to, current, certificate, operation);
  else if (before.active === from && before.hosts[from].current?.promotedAt) throw noCertificate(from, to);
  return certificate !== undefined;
}

function noCertificate(from: Color, to: Color): ActionError {
  return new ActionError(
    'certificate',
    `Neither color has a certificate by TLS-ALPN: ${from} serves with one of another kind, and ${to} can get none before it holds the Elastic IP.`,
    'Bring the certificate over as “Change to challenge: tls-alpn” in the README of deploy-compose says, then promote again.',
  );
}
