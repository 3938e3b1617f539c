import { scriptOf, servicesWith } from '../deployment.ts';
import { lacking, type Rule, servicesWhere, settingsWhere } from '../rule.ts';

const TIMEOUTS = ['STATEMENT', 'IDLE_TX', 'LOCK'].map((name) => `LAGO_DATABASE_${name}_TIMEOUT`);

/** Who migrates, and with what (facts: lago.md 1.4, 2 defect 17, 3.5, 6.4). */
export const MIGRATION_RULES: readonly Rule[] = [
  {
    id: 'migrate-creates-database',
    severity: 'error',
    title:
      'migrate.sh creates the database first, which a role of Managed PostgreSQL may not: the deployment ends there',
    remedy: 'Run `bundle exec rails db:migrate` (and `rails roles:seed_predefined` from v1.42.0 on) instead.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'migrate'), (service) =>
        scriptOf(service) === 'migrate.sh'
          ? { place: service.command?.place ?? service.place, text: `${service.name} runs migrate.sh` }
          : undefined,
      ),
  },
  {
    id: 'api-migrates',
    severity: 'error',
    title: 'The api migrates when it starts: two of them race, and a restart is a migration',
    remedy: 'Give it the command ./scripts/start.api.sh, and migrate as a step of its own.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'api'), (service) =>
        service.command === undefined || scriptOf(service) === 'start.sh'
          ? { place: service.command?.place ?? service.place, text: `${service.name} starts with start.sh` }
          : undefined,
      ),
  },
  {
    id: 'timeout-on-migrate',
    severity: 'error',
    title: 'A statement timeout ends a long migration half way',
    remedy: 'Leave LAGO_DATABASE_…_TIMEOUT out of the migration.',
    inDeployment: (deployment) =>
      TIMEOUTS.flatMap((name) =>
        settingsWhere(servicesWith(deployment, 'migrate'), name, (value) =>
          value === '' ? undefined : `${name} holds for the migration too`,
        ),
      ),
  },
  {
    id: 'create-org-on',
    severity: 'warning',
    title:
      'LAGO_CREATE_ORG is left on: once somebody renames the billing entity, migrations fail; a deleted API key comes back',
    remedy: 'Take LAGO_CREATE_ORG and LAGO_ORG_… out after the first deployment.',
    inDeployment: (deployment) =>
      settingsWhere(servicesWith(deployment, 'migrate', 'api'), 'LAGO_CREATE_ORG', (value) =>
        value === 'true' ? 'LAGO_CREATE_ORG is on' : undefined,
      ),
  },
  {
    id: 'create-org-in-spec',
    severity: 'error',
    title: 'lago.yml asks for an organization to be created, which the migration of a release does not do',
    remedy:
      'Take LAGO_CREATE_ORG and LAGO_ORG_… out. For the first organization set `lago.signup: true`, sign up on the public name, and set it to false again.',
    inSpec: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => /^LAGO_(CREATE_ORG$|ORG_)/.test(name))
        .map((name) => ({ path: ['lago', 'env', name], text: `${name} has no effect here` })),
  },
  {
    id: 'migrate-without-addresses',
    severity: 'warning',
    title: 'The migration does not know the public addresses, which jobs and webhooks that it queues carry',
    remedy: 'Set LAGO_API_URL and LAGO_FRONT_URL on it too.',
    inDeployment: (deployment) =>
      ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) =>
        lacking(servicesWith(deployment, 'migrate'), name, 'jobs that it queues carry no address'),
      ),
  },
];
