import { checkUpgrade } from '@lago-scw/lago';
import { promoting, rollingBack } from '../../actions/lago-deploy-compose/src/decide-in-place.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import type { DeploySession } from './deploy-world.ts';

// Operations as the action runs them, whether there is one color or two.

export const deploying = (folder: ReleaseFolder) => (session: DeploySession) =>
  deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 });

export const promote = (session: DeploySession) => switchTraffic(session, 'promote', promoting(session));

export const rollback = (session: DeploySession) =>
  switchTraffic(session, 'rollback', rollingBack(session, false));
