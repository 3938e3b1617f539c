import type { Check } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import { type Compose, compose, type Host, quoteOutput } from '@lago-scw/host';
import { failed, passed, skipped } from '../outcome.ts';
import { REHEARSAL_FOLDER, REHEARSAL_PORT, type RehearsedLago, rehearsalFiles } from './rehearsal-files.ts';
import { smokeRehearsal } from './rehearsal-smoke.ts';

export interface RehearsalPlace {
  readonly host: Host;
  readonly effects: Effects;
  readonly environment: string;
  readonly info: (line: string) => void;
  readonly warning: (text: string) => void;
  /** Told when nothing of it is left. */
  readonly removed: () => void;
}

const START_SECONDS = 300;

/** Starts a web tier of its own on the restored database, asks it a few questions, and takes it down in every case. */
export async function rehearse(
  place: RehearsalPlace,
  lago: RehearsedLago & { readonly apiKey: string | undefined },
): Promise<Check[]> {
  // What a drill left that was killed.
  await removeRehearsal(place, 'before');
  try {
    await start(place, lago);
    const smoke = await smokeRehearsal({
      connect: () => place.host.forward('127.0.0.1', REHEARSAL_PORT),
      domain: lago.domain,
      version: lago.version,
      apiKey: lago.apiKey,
    });
    if (smoke.some(({ outcome }) => outcome === 'failed')) await showLog(place);
    return [passed(STARTS, 'passage, api and front are healthy'), ...smoke];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    await showLog(place);
    return [
      failed(STARTS, error.message, 'The data restores, and Lago does not start on it: read what it says.'),
    ];
  } finally {
    await removeRehearsal(place, 'after').then(place.removed, (error) => {
      place.warning(
        `The rehearsal still runs on ${place.host.name} (${messageOf(error)}); the post step tries again.`,
      );
    });
  }
}

/** A second web tier would take memory and processors from the one that bills. */
export function notRehearsed({ warning }: Pick<RehearsalPlace, 'warning'>): Check {
  const why = 'there is one color (`instances.colors: 1`), and Lago is rehearsed on a standby only';
  warning(`The copy was verified but not rehearsed: ${why}.`);
  return skipped(STARTS, why);
}

const STARTS = 'Rehearsal: the web tier starts on the copy';

async function start({ host, effects, environment }: RehearsalPlace, lago: RehearsedLago): Promise<void> {
  await effects.perform({
    id: 'drill.rehearsal.up',
    kind: 'ssh',
    key: `rehearsal on ${host.name}`,
    title: `start a web tier on the copy, on ${host.name}`,
    repeatable: true,
    do: async () => {
      await host.upload(rehearsalFiles(lago));
      // The api wants its database when it boots.
      for (const services of [['passage'], ['api', 'front']]) {
        await host.run(rehearsalCompose(environment).up(services, { waitTimeoutSeconds: START_SECONDS }), {
          label: 'docker compose up',
          timeoutSeconds: START_SECONDS + 300,
        });
      }
    },
  });
}

/** What the api said, for the person who asks why; that it cannot be read is no second failure. */
async function showLog({ host, effects, environment, info }: RehearsalPlace): Promise<void> {
  await effects
    .perform({
      id: 'drill.rehearsal.log',
      kind: 'ssh',
      key: `log of the rehearsal on ${host.name}`,
      repeatable: true,
      do: () => host.run(rehearsalCompose(environment).logs('api', 40)),
    })
    .then(
      ({ stdout }) => info(`The api of the rehearsal said:\n${quoteOutput(stdout, 40)}`),
      (error) => info(`The log of the rehearsal cannot be read: ${messageOf(error)}`),
    );
}

/** Takes down the rehearsal and removes its files; nothing is done where there is none. */
export async function removeRehearsal(
  { host, effects, environment }: Omit<RehearsalPlace, 'info' | 'warning' | 'removed'>,
  step: 'before' | 'after' | 'post',
): Promise<void> {
  await effects.perform({
    id: `drill.rehearsal.${step}`,
    kind: 'ssh',
    key: `remove the rehearsal from ${host.name} (${step})`,
    repeatable: true,
    do: () => host.script(REMOVE, [REHEARSAL_FOLDER, ...rehearsalCompose(environment).down()]),
  });
}

/** Arguments: the folder, then the command that takes down what its compose file started. */
const REMOVE = `
folder=$1
shift
if [ -f "$folder/compose.yaml" ]; then "$@" || exit; fi
rm -rf -- "$folder"
`;

function rehearsalCompose(environment: string): Compose {
  return compose(`lago-${environment}-rehearsal`, REHEARSAL_FOLDER);
}
