import { type Format, isAtLeast, VARIABLES } from '@lago-scw/lago';
import { processesOf, railsOf, servicesWith, valueIn, versionOf } from '../deployment.ts';
import { type Rule, servicesWhere, settingsWhere } from '../rule.ts';

/** Compared with the text "true" and nothing else (facts: lago.md 1.6). */
const EXACTLY_TRUE = namesOfFormat('true');

/** On as soon as they are set, to whatever (facts: lago.md 1.4, 8). */
const ON_WHEN_SET = namesOfFormat('presence');

/** What is on that should be off, and switches that do not mean what they say (facts: lago.md 1.6, 2 defect 6). */
export const FEATURE_RULES: readonly Rule[] = [
  {
    id: 'sidekiq-page-open',
    severity: 'error',
    title: 'Sidekiq’s page is on, which asks for no password: it shows and deletes jobs',
    remedy:
      'Set LAGO_SIDEKIQ_WEB to "false", and refuse /api/sidekiq at the proxy (before v1.30.0 the page is always on).',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_SIDEKIQ_WEB', (value) =>
        value === 'true' ? 'LAGO_SIDEKIQ_WEB is on' : undefined,
      ),
  },
  {
    id: 'signup-open',
    severity: 'warning',
    title: 'Anyone may create an organization',
    remedy: 'Set `signup: false` (LAGO_DISABLE_SIGNUP="true") once your own organization exists.',
    inSpec: ({ spec }) =>
      spec.lago.signup ? [{ path: ['lago', 'signup'], text: 'Anyone may create an organization' }] : [],
    inDeployment: (deployment) =>
      mustBeTrue(deployment, 'LAGO_DISABLE_SIGNUP', 'anyone may create an organization'),
  },
  {
    id: 'telemetry-on',
    severity: 'warning',
    title: 'Lago reports its use to Segment',
    remedy: 'Set LAGO_DISABLE_SEGMENT to "true", exactly.',
    inDeployment: (deployment) => mustBeTrue(deployment, 'LAGO_DISABLE_SEGMENT', 'Lago reports its use'),
  },
  {
    id: 'not-exactly-true',
    severity: 'error',
    title: 'Lago compares the switch with the text "true": any other spelling is off',
    remedy: 'Write "true" or "false", in small letters.',
    inDeployment: (deployment) =>
      EXACTLY_TRUE.flatMap((name) =>
        settingsWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], name, (value) =>
          ['true', 'false', ''].includes(value) ? undefined : `${name} is ${JSON.stringify(value)}`,
        ),
      ),
  },
  {
    id: 'on-when-set',
    severity: 'error',
    title: 'The switch is on as soon as it is there: "false" switches it on too',
    remedy: 'Take the variable out.',
    inDeployment: (deployment) =>
      ON_WHEN_SET.flatMap((name) =>
        settingsWhere(railsOf(deployment), name, (value) =>
          value !== '' && value !== 'true'
            ? `${name} is ${JSON.stringify(value)}, which means on`
            : undefined,
        ),
      ),
  },
  {
    id: 'not-production',
    severity: 'error',
    title: 'Rails does not run as production',
    remedy: 'Set RAILS_ENV to production.',
    inDeployment: (deployment) =>
      servicesWhere(railsOf(deployment), (service) => {
        const setting = service.environment.get('RAILS_ENV');
        if (setting?.value === 'production' || (setting !== undefined && setting.value === undefined))
          return undefined;
        return {
          place: setting?.place ?? service.place,
          text: `${service.name} does not run with RAILS_ENV=production`,
        };
      }),
  },
  {
    id: 'logs-in-container',
    severity: 'warning',
    title: 'Logs go to a file inside the container',
    remedy: 'Set RAILS_LOG_TO_STDOUT to "true".',
    inDeployment: (deployment) =>
      mustBeTrue(deployment, 'RAILS_LOG_TO_STDOUT', 'logs go to a file in the container'),
  },
  {
    id: 'license-needs-network',
    severity: 'note',
    title: 'Every process asks license.getlago.com when it starts, and ends when that does not answer',
    remedy: 'Let the hosts reach it; without a license leave LAGO_LICENSE out.',
    inDeployment: (deployment) =>
      settingsWhere(servicesWith(deployment, 'api'), 'LAGO_LICENSE', (value) =>
        value === '' ? undefined : 'LAGO_LICENSE is set',
      ),
  },
  {
    id: 'sidekiq-page-always-on',
    severity: 'error',
    title: 'Before v1.30.0 Sidekiq’s page is there whatever LAGO_SIDEKIQ_WEB says',
    remedy: 'Refuse /api/sidekiq at the proxy, or upgrade.',
    inDeployment: (deployment) => {
      const version = versionOf(deployment);
      const doors = deployment.proxyFiles.some(({ text }) => text.includes('/api/sidekiq'));
      const labels = deployment.services.some((service) =>
        [...service.labels.values()].some(({ value }) => value.includes('/api/sidekiq')),
      );
      return version === undefined || isAtLeast(version.value, 'v1.30.0') || doors || labels
        ? []
        : [
            {
              place: version.place,
              text: `Lago ${version.value} always serves Sidekiq’s page, and no router refuses it`,
            },
          ];
    },
  },
];

function mustBeTrue(deployment: Parameters<typeof processesOf>[0], name: string, otherwise: string) {
  return servicesWhere(processesOf(deployment), (service) => {
    const setting = service.environment.get(name);
    if (setting !== undefined && (setting.value === undefined || valueIn(service, name) === 'true'))
      return undefined;
    return {
      place: setting?.place ?? service.place,
      text: `${name} is not "true"${setting === undefined ? ` on ${service.name}` : ''}: ${otherwise}`,
    };
  });
}

function namesOfFormat(format: Format): string[] {
  return VARIABLES.filter((fact) => fact.format === format).map(({ name }) => name);
}
