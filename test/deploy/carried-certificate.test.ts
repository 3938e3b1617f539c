import { X509Certificate } from 'node:crypto';
import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePromote, decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { presentedCertificate } from '../../actions/lago-deploy-compose/src/presented-certificate.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, DOMAIN, startDeployWorld } from './deploy-world.ts';
import { acmeStorage } from './local-authority.ts';
import { authority, certificate, releaseOf } from './release-of.ts';

const STORE = 'lago-scw/acme/acme.json';
const [first, second] = ['first', 'second'].map((salt) => releaseOf('v1.50.0', salt, 'tls-alpn'));
if (!first || !second) throw new Error('two releases');

let world: DeployWorld;
const sessions: DeploySession[] = [];

async function run<T>(work: (session: DeploySession) => Promise<T>): Promise<T> {
  const session = await world.session({ carriesCertificate: true });
  sessions.push(session);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}
const deployOf = (folder: typeof first) =>
  run((session) => deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 }));
const promote = () => run((session) => switchTraffic(session, 'promote', decidePromote));
const rollback = () =>
  run((session) => switchTraffic(session, 'rollback', (fleet) => decideRollback(fleet, false)));

/** Under a spec that said `from: secret`. */
async function promoteAsBefore(): Promise<void> {
  const session = await world.session();
  await switchTraffic(session, 'promote', decidePromote);
  session.close();
}

const fingerprintOf = (pem: string) => new X509Certificate(pem).fingerprint256;
const shownBy = (color: 'blue' | 'green') =>
  run(async ({ hosts }) => fingerprintOf(await presentedCertificate(hosts[color], '127.0.0.1', 443, DOMAIN)));

describe('a certificate that only the active color can get', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
  });
  afterAll(() => world.stop());

  it('is missing on the first standby, which says what that means', async () => {
    await deployOf(first);
    expect(sessions.at(-1)?.warnings).toEqual([expect.stringMatching(/no certificate yet.*`force: true`/)]);
    await expect(shownBy('green')).rejects.toThrow();
  });

  it('comes with the first promote, once the address is there', async () => {
    expect(await promote()).toMatchObject({ active: 'green' });
    expect(await shownBy('green')).toBe(fingerprintOf(certificate.certificatePem));
  });

  it('is carried to the next standby before its proxy starts, readable by its owner alone', async () => {
    await deployOf(second);
    expect(sessions.at(-1)?.warnings).toEqual([]);
    expect(await shownBy('blue')).toBe(fingerprintOf(certificate.certificatePem));
    const { stdout } = await run(({ hosts }) => hosts.blue.run(['ls', '-l', STORE]));
    expect(stdout).toMatch(/^-rw-------/);
  });

  it('is carried by the promote too, when it was renewed since the deploy', async () => {
    const renewed = await authority.issue([DOMAIN], { validDays: 120 });
    await run(({ hosts }) => hosts.green.upload([{ path: STORE, content: acmeStorage(DOMAIN, renewed) }]));
    await promote();
    expect(await shownBy('blue')).toBe(fingerprintOf(renewed.certificatePem));
  });

  it('goes back with a rollback, when the other color had the older one', async () => {
    const newest = await authority.issue([DOMAIN], { validDays: 150 });
    await run(({ hosts }) => hosts.blue.upload([{ path: STORE, content: acmeStorage(DOMAIN, newest) }]));
    expect(await rollback()).toMatchObject({ active: 'green' });
    expect(await shownBy('green')).toBe(fingerprintOf(newest.certificatePem));
  });

  it('is missing where another kind is live: no promote until it is brought, and a rollback to that kind goes through', async () => {
    await world.stop();
    world = await startDeployWorld();
    const own = releaseOf('v1.50.0', 'own');
    await deployOf(own);
    await promoteAsBefore();
    const store = acmeStorage(DOMAIN, await authority.issue([DOMAIN], { validDays: 60 }));
    await deployOf(second);
    await expect(promote()).rejects.toMatchObject({ code: 'certificate' });
    expect(world.observed.activeColor).toBe('green');
    await run(({ hosts }) => hosts.green.upload([{ path: STORE, content: store }]));
    expect(await promote()).toMatchObject({ active: 'blue' });
    expect(await rollback()).toMatchObject({ active: 'green' });
    expect(sessions.at(-1)?.warnings).toContainEqual(
      expect.stringContaining('does not show the certificate'),
    );
  });

  it('never shows its key in an event or a warning', () => {
    const key = Buffer.from(certificate.keyPem).toString('base64');
    const said = JSON.stringify(sessions.flatMap(({ events, warnings }) => [events, warnings]));
    expect(said).toContain('certificate');
    expect(said).not.toContain(key.slice(60, 100));
  });
});
