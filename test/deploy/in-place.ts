import { rollingBack } from '../../actions/lago-deploy-compose/src/decide-in-place.ts';
import { prepareOlder } from '../../actions/lago-deploy-compose/src/older-release.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import type { DeploySession, DeployWorld } from './deploy-world.ts';

/** The same machines, of which only blue is known. */
export function single(world: DeployWorld): Pick<DeployWorld, 'session'> {
  return { session: (options) => world.session({ ...options, colors: 1 }) };
}

/** To the release before, or to a wanted one. */
export const rollbackInPlace = (accept: boolean, wanted?: string) => async (session: DeploySession) => {
  await prepareOlder(session, accept, wanted);
  return switchTraffic(session, 'rollback', rollingBack(session, accept, wanted));
};
