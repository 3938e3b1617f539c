import { checkUpgrade } from '@lago-scw/lago';
import { promoting, rollingBack } from '../../actions/lago-deploy-compose/src/decide-in-place.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { prepareOlder } from '../../actions/lago-deploy-compose/src/older-release.ts';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import type { DeploySession, DeployWorld } from './deploy-world.ts';

// Operations as the action runs them, whether there is one color or two.

/** The same machines, of which only blue is known. */
export function single(world: DeployWorld): Pick<DeployWorld, 'session'> {
  return { session: (options) => world.session({ ...options, colors: 1 }) };
}

export const deploying = (folder: ReleaseFolder) => (session: DeploySession) =>
  deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 });

export const promote = (session: DeploySession) => switchTraffic(session, 'promote', promoting(session));

/** With one color. */
export const rollback = (accept: boolean, wanted?: string) => async (session: DeploySession) => {
  await prepareOlder(session, accept, wanted);
  return switchTraffic(session, 'rollback', rollingBack(session, accept, wanted));
};
