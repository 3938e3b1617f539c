import { WORKERS } from '@lago-scw/contracts';
import { dedicatedWorker, NEWEST_KNOWN_VERSION, SIDEKIQ_SWITCHES } from '@lago-scw/lago';
import {
  type Deployment,
  listed,
  processesOf,
  type Service,
  scriptOf,
  servicesWith,
  valueIn,
  versionOf,
} from '../deployment.ts';
import { type Rule, type Sighting, settingsWhere } from '../rule.ts';

/** Variables that send jobs to queues of their own, and the workers that read those (facts: lago.md 1.5, 1.6, 8). */
export const SWITCH_RULES: readonly Rule[] = [
  {
    id: 'switch-without-worker',
    severity: 'error',
    title: 'A SIDEKIQ_… switch sends jobs to a worker that does not run: they wait for ever',
    remedy: 'Run the worker, or take the switch out; in lago.yml name the worker under `lago.workers`.',
    inSpec: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => SIDEKIQ_SWITCHES.includes(name))
        .map((name) => ({
          path: ['lago', 'env', name],
          text: `${name} is set by hand, so it can differ from the workers that run`,
        })),
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable, script) =>
        workersWith(deployment, script).length > 0
          ? []
          : settingsWhere(processesOf(deployment), variable, (value) =>
              isOn(value) ? `${variable} is on, but no service runs ${script}` : undefined,
            ).slice(0, 1),
      ),
  },
  {
    id: 'worker-without-switch',
    severity: 'warning',
    title: 'A dedicated worker has no switch: its queue stays empty and the default worker does its work',
    remedy: 'Set its SIDEKIQ_… switch to "true" on the api, every worker and the clock.',
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable, script) =>
        processesOf(deployment).some(
          (service) => isOn(valueIn(service, variable)) || isUnknown(service, variable),
        )
          ? []
          : workersWith(deployment, script).map(({ name, place }) => ({
              place,
              variable,
              text: `${name} waits for jobs that nobody sends: ${variable} is not set`,
            })),
      ),
  },
  {
    id: 'switch-not-everywhere',
    severity: 'error',
    title: 'A switch is set in some processes only: jobs of the others go elsewhere',
    remedy: 'Set it on the api, every worker and the clock alike, and on both colors.',
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable) => {
        const on = processesOf(deployment).filter((service) => isOn(valueIn(service, variable)));
        const off = processesOf(deployment).filter(
          (service) => !isOn(valueIn(service, variable)) && !isUnknown(service, variable),
        );
        const [first] = off;
        if (on.length === 0 || first === undefined) return [];
        const names = listed(off.map(({ name }) => name));
        return [{ place: first.place, variable, text: `${variable} is on, but not on ${names}` }];
      }),
  },
  routingRule({
    id: 'meilisearch-without-worker',
    title: 'Jobs go to the Meilisearch queue, which nothing reads',
    variable: 'LAGO_MEILISEARCH_URL',
    script: 'start.meilisearch.worker.sh',
  }),
  routingRule({
    id: 'dedicated-without-worker',
    title: 'Jobs of single organizations go to a queue of their own, which nothing reads',
    variable: 'LAGO_DEDICATED_WORKER_ORG_IDS',
    script: 'start.dedicated.worker.sh',
  }),
];

/** A variable that works like a switch, with any text. */
function routingRule({
  variable,
  script,
  ...rule
}: Pick<Rule, 'id' | 'title'> & { readonly variable: string; readonly script: string }): Rule {
  return {
    ...rule,
    severity: 'error',
    remedy: `Run a service with ./scripts/${script}, or take ${variable} out.`,
    inDeployment: (deployment) =>
      workersWith(deployment, script).length > 0
        ? []
        : settingsWhere(processesOf(deployment), variable, (value) =>
            value === '' ? undefined : `${variable} is set, but no service runs ${script}`,
          ).slice(0, 1),
  };
}

function eachSwitch(
  deployment: Deployment,
  find: (variable: string, script: string) => readonly Sighting[],
): Sighting[] {
  const version = versionOf(deployment)?.value ?? NEWEST_KNOWN_VERSION;
  return WORKERS.map((name) => dedicatedWorker(name, version)).flatMap(({ variable, script }) =>
    find(variable, script),
  );
}

function workersWith(deployment: Deployment, script: string): readonly Service[] {
  return servicesWith(deployment, 'worker').filter((service) => {
    const own = scriptOf(service);
    // Lago's own file has the name of this one wrong; that is another finding.
    return own === script || (script === 'start.pdfs.worker.sh' && own === 'start.pdf.worker.sh');
  });
}

/** As Rails casts text to a boolean; these and the empty text are false. */
const FALSE = ['false', 'f', '0', 'off', 'FALSE', 'F', 'OFF', ''];

function isOn(value: string | undefined): boolean {
  return value !== undefined && !FALSE.includes(value);
}

function isUnknown({ environment }: Service, name: string): boolean {
  const setting = environment.get(name);
  return setting !== undefined && setting.value === undefined;
}
