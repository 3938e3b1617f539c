import { splitWords } from '../instances/docker/words.ts';
import type { Image, ProgramContext } from '../instances/program.ts';
import { api } from './api/api.ts';
import { clock } from './clock.ts';
import { program, type Running } from './program.ts';
import { railsTasks, runRailsTasks } from './rails.ts';
import { isAtLeast } from './versions.ts';
import { worker } from './worker.ts';

/** Worker scripts and the release that brought them (facts 1.4); the name is the queue that they poll. */
const workers: Readonly<Record<string, { readonly queue: string; readonly since: string }>> = {
  'start.worker.sh': { queue: 'default', since: '1.0' },
  'start.billing.worker.sh': { queue: 'billing', since: '1.0' },
  'start.clock.worker.sh': { queue: 'clock_worker', since: '1.0' },
  'start.events.worker.sh': { queue: 'events', since: '1.0' },
  'start.payments.worker.sh': { queue: 'payments', since: '1.0' },
  'start.pdfs.worker.sh': { queue: 'pdfs', since: '1.0' },
  'start.webhook.worker.sh': { queue: 'webhook_worker', since: '1.0' },
  'start.analytics.worker.sh': { queue: 'analytics', since: '1.31' },
  'start.ai_agent.worker.sh': { queue: 'ai_agent', since: '1.39' },
  'start.alerts.worker.sh': { queue: 'alerts', since: '1.51' },
  'start.wallets.worker.sh': { queue: 'wallets', since: '1.51' },
  'start.dedicated.worker.sh': { queue: 'dedicated', since: '1.51' },
};

/** getlago/api: one image, the command decides what it is. */
export const lagoApiImage = (tag: string): Image => ({
  defaultCommand: ['./scripts/start.sh'],
  start: program((context) => startCommand(context, tag, context.command)),
});

async function startCommand(
  context: ProgramContext,
  tag: string,
  command: readonly string[],
): Promise<Running | number> {
  const [name = '', ...rest] = command;
  if (/^(\/bin\/)?(ba)?sh$/.test(name) && rest[0]?.startsWith('-'))
    return runScript(context, tag, rest[1] ?? '');
  // The keeper of the clock: a shell script that runs what follows it.
  if (/^(\/bin\/)?sh$/.test(name) && rest[0]?.endsWith('/keep-ticking.sh')) {
    if (context.hostFile(rest[0]) !== undefined) return startCommand(context, tag, rest.slice(1));
    context.logError(`sh: 0: cannot open ${rest[0]}: No such file`);
    return 2;
  }
  const tasks = railsTasks(command);
  if (tasks) return runRailsTasks(context, tag, tasks, { out: context.log, err: context.logError });

  const script = /^(?:\.\/|\/app\/)?scripts\/(.+)$/.exec(name)?.[1] ?? '';
  if (script === 'start.api.sh') return api(context, tag);
  if (script === 'start.clock.sh') return clock(context, tag);
  if (script === 'migrate.sh') return migrateScript(context, tag);
  const found = workers[script];
  if (found && isAtLeast(tag, found.since)) return worker(context, tag, found.queue);
  context.logError(`exec ${name}: no such file or directory (in ${tag}, or not known to the stand-in)`);
  return 127;
}

/** `sh -c "a && b"`: only a chain of commands that end; `exec` and `set -e` say nothing new. */
async function runScript(context: ProgramContext, tag: string, text: string): Promise<Running | number> {
  const parts = text
    .replace(/^\s*set -e\w*\s*(;|&&|\n)/, '')
    .split(/&&|\n/)
    .map((part) => part.trim().replace(/^exec\s+/, ''))
    .filter((part) => part !== '');
  if (parts.some((part) => /[;|<>`$(]/.test(part))) {
    context.logError(`The stand-in's shell knows commands joined by && only: ${text}`);
    return 2;
  }
  let result: Running | number = 0;
  for (const part of parts) {
    result = await startCommand(context, tag, splitWords(part));
    if (result !== 0) return result;
  }
  return result;
}

/** scripts/migrate.sh, db:create first as in every release up to 1.51. */
async function migrateScript(context: ProgramContext, tag: string): Promise<number> {
  const tasks = [
    'db:create',
    'db:migrate',
    ...(isAtLeast(tag, '1.42') ? ['roles:seed_predefined'] : []),
    ...(context.environment.LAGO_CREATE_ORG === 'true' ? ['signup:seed_organization'] : []),
  ];
  return runRailsTasks(context, tag, tasks, { out: context.log, err: context.logError });
}
