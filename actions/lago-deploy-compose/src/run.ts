import { resolve } from 'node:path';
import { otherColor } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { breakLock } from '@lago-scw/host';
import { checkUpgrade } from '@lago-scw/lago';
import type { DeployContext, Outputs } from './context.ts';
import { promoting, rollingBack } from './decide-in-place.ts';
import { deploy } from './deploy.ts';
import { type Described, describeDeployment, githubDeployments } from './deployment-status.ts';
import { closeHosts, type FleetState, inLockOrder, isSingle, recordsOf } from './fleet.ts';
import { gatesOf } from './gates.ts';
import type { Loss } from './loss-meter.ts';
import { bringUpOlder, prepareOlder } from './older-release.ts';
import { openSession } from './open-session.ts';
import { park } from './park.ts';
import { type ReleaseFolder, readReleaseFolder } from './release-folder.ts';
import { releaseBefore } from './releases-between.ts';
import { type Operation, releaseOn, type Session } from './session.ts';
import { readStatus, statusJson } from './status.ts';
import {
  goneWarm,
  summarizeDeploy,
  summarizeStatus,
  summarizeSwitch,
  summarizeTasks,
  summarizeUnlock,
} from './summary.ts';
import { switchTraffic } from './switch-traffic.ts';
import { performUpgradeTasks } from './upgrade-tasks.ts';

export async function run(context: DeployContext): Promise<Outputs> {
  const folder = context.inputs.operation === 'deploy' ? await readFolder(context) : undefined;
  const session = await openSession(context);
  try {
    switch (context.inputs.operation) {
      case 'promote':
      case 'rollback':
        return await runSwitch(context, session, context.inputs.operation);
      case 'park':
        return await runPark(context, session);
      case 'status':
        return await runStatus(context, session);
      case 'unlock':
        return await runUnlock(context, session);
      default:
        return await runDeploy(context, session, folder);
    }
  } finally {
    closeHosts(session.hosts);
  }
}

async function readFolder({ inputs, runner }: DeployContext): Promise<ReleaseFolder> {
  const folder = inputs['release-dir'];
  if (folder !== undefined) return readReleaseFolder(resolve(runner.workspace, folder));
  throw new ActionError(
    'input',
    "Input 'release-dir' is missing: operation deploy needs it.",
    'Set it to the `release-dir` output of render-config.',
  );
}

async function runDeploy(
  context: DeployContext,
  session: Session,
  folder: ReleaseFolder | undefined,
): Promise<Outputs> {
  if (folder === undefined) throw new Error('deploy without a release folder');
  const { environment } = folder.release;
  if (environment !== session.topology.environment) {
    throw new ActionError(
      'release-dir',
      `The release is rendered for '${environment}', but the topology is of '${session.topology.environment}'.`,
      'Render and deploy with the same spec.',
    );
  }
  const deployed = await deploy(session, {
    folder,
    checkUpgrade,
    pullTimeoutMinutes: context.inputs['pull-timeout-minutes'],
    backupMinutes: context.inputs['backup-minutes'],
  });
  summarizeDeploy(context.summary, session, deployed);
  return {
    color: deployed.color,
    release: deployed.current.release,
    'previous-release': releaseOn(deployed.before, deployed.before.active),
    'schema-version': deployed.current.schemaVersion ?? '',
    ...measured(undefined),
    'smoke-target': deployed.runs ? deployed.color : '',
  };
}

async function runSwitch(context: DeployContext, session: Session, operation: Operation): Promise<Outputs> {
  const { inputs } = context;
  const accept = inputs['accept-schema-drift'];
  const wanted = inputs['to-release'];
  if (operation === 'rollback' && isSingle(session)) await prepareOlder(session, accept, wanted);
  else if (operation === 'rollback' && wanted !== undefined) await bringUpOlder(session, wanted);
  const switched = await switchTraffic(
    session,
    operation,
    operation === 'promote' ? promoting(session) : rollingBack(session, accept, wanted),
    gatesOf(context, session, operation),
  );
  const tasks = operation === 'promote' ? await performUpgradeTasks(session, switched) : [];
  const parks = operation === 'promote' && session.handOver.standby === 'parked' && !isSingle(session);
  const parked = parks ? await park(session) : undefined;
  summarizeSwitch(context.summary, session, operation, switched, parked);
  summarizeTasks(context.summary, 'Upgrade tasks that were performed', tasks);
  const { before, active, releases } = switched;
  const described = {
    color: active,
    release: releases.now?.release ?? '',
    previous: releases.before,
    previousColor: isSingle(session) ? active : otherColor(active),
  };
  await tellGitHub(context, described);
  return {
    color: active,
    release: described.release,
    'previous-release': described.previous,
    'schema-version': newestSchema(before),
    ...measured(switched.loss),
  };
}

async function tellGitHub(context: DeployContext, described: Described): Promise<void> {
  const { inputs, runner, effects, warning, info } = context;
  const token = inputs['github-token'];
  if (token === undefined) {
    info("Without `github-token`, GitHub's deployment is not told which release is on which color.");
    return;
  }
  const deployments = await githubDeployments(token, runner);
  await describeDeployment({ deployments, effects, runner, described, warning });
}

async function runPark(context: DeployContext, session: Session): Promise<Outputs> {
  const parked = await park(session);
  const active = otherColor(parked);
  context.summary.heading(`${parked} is parked`).paragraph(goneWarm(parked));
  return {
    color: active,
    release: '',
    'previous-release': '',
    'schema-version': '',
    ...measured(undefined),
  };
}

function measured(loss: Loss | undefined) {
  return {
    requests: text(loss?.requests),
    lost: text(loss?.lost),
    hung: text(loss?.hung),
    reset: text(loss?.reset),
    'slowest-milliseconds': text(loss?.slowestMs),
    'smoke-target': '',
    status: '',
  };
}

function text(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}

async function runStatus(context: DeployContext, session: Session): Promise<Outputs> {
  const status = await readStatus(session);
  summarizeStatus(context.summary, status);
  const { fleet } = status;
  for (const { color, release, health, clock } of status.colors) {
    context.info(`${color}: ${release} ${health}; clock ${clock}${fleet.active === color ? '; active' : ''}`);
  }
  if (status.alarm !== undefined) context.warning(status.alarm);
  const previous = releaseBefore(session, fleet, fleet.active === 'blue' ? 'green' : 'blue');
  return {
    color: fleet.active ?? '',
    release: releaseOn(fleet, fleet.active),
    'previous-release': previous,
    'schema-version': newestSchema(fleet),
    ...measured(undefined),
    status: statusJson(status),
  };
}

async function runUnlock(context: DeployContext, session: Session): Promise<Outputs> {
  const broken = await Promise.all(
    inLockOrder(session.hosts).map(async (host) => ({
      host: host.name,
      owner: await breakLock(host, session.effects),
    })),
  );
  summarizeUnlock(context.summary, broken, (text) => context.notice(text));
  return { color: '', release: '', 'previous-release': '', 'schema-version': '', ...measured(undefined) };
}

/** Migrations only go forward, so the database is where the newest of all left it. */
function newestSchema(fleet: FleetState): string {
  const versions = recordsOf(fleet).map(({ schemaVersion }) => schemaVersion ?? '');
  return versions.sort().at(-1) ?? '';
}
