import { encodingFault } from '@lago-scw/lago';
import { isLoopback } from '../../compose/short-forms.ts';
import { isUsedByLago, railsOf, servicesWith } from '../deployment.ts';
import { itemsWhere, lacking, type Rule, servicesWhere, settingsWhere } from '../rule.ts';

/** PostgreSQL (facts: lago.md 1.6, 2 defects 8 and 14, 4.1). */
export const DATABASE_RULES: readonly Rule[] = [
  {
    id: 'data-port-published',
    severity: 'error',
    title:
      'PostgreSQL or Redis is published on every address of the host; Docker’s rules come before the firewall’s',
    remedy: 'Take `ports` out, or publish on 127.0.0.1 only.',
    inDeployment: (deployment) =>
      servicesWith(deployment, 'database', 'redis').flatMap(({ name, ports }) =>
        itemsWhere(ports, (port) =>
          isLoopback(port) ? undefined : `${name} is published on port ${port.published || port.target}`,
        ),
      ),
  },
  {
    id: 'database-url-missing',
    severity: 'error',
    title: 'DATABASE_URL is missing',
    remedy: 'Set it on the api, every worker, the clock and the migration.',
    inDeployment: (deployment) => lacking(railsOf(deployment), 'DATABASE_URL', 'Lago cannot start'),
  },
  {
    id: 'database-url-unreadable',
    severity: 'error',
    title: 'DATABASE_URL is not a URL, or reads as another one: a part of it is not percent-encoded',
    remedy: 'Percent-encode user and password: `@` is %40, `#` %23, `/` %2F, `%` %25, `$` %24.',
    inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'DATABASE_URL', unreadable),
  },
  {
    id: 'database-url-assembled',
    severity: 'warning',
    title: 'DATABASE_URL is put together from a password that nothing encodes',
    remedy: 'Give the whole URL as one variable, its password percent-encoded.',
    inDeployment: (deployment) =>
      servicesWhere(railsOf(deployment), ({ environment }) => {
        const setting = environment.get('DATABASE_URL');
        return /:\/\/.*\$\{?\w*PASSWORD/.test(setting?.written ?? '') && setting !== undefined
          ? { place: setting.place, text: 'DATABASE_URL holds a password variable as it is' }
          : undefined;
      }),
  },
  {
    id: 'database-without-tls',
    severity: 'warning',
    title: 'The connection to the database is not protected',
    remedy: 'Add sslmode=verify-ca and sslrootcert to DATABASE_URL, or set PGSSLMODE.',
    inDeployment: (deployment) => {
      const local = deployment.services.map(({ name }) => name);
      return settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) => {
        if (!URL.canParse(url) || local.includes(new URL(url).hostname)) return undefined;
        const mode = new URL(url).searchParams.get('sslmode') ?? environment.get('PGSSLMODE')?.value ?? '';
        return /^(require|verify-ca|verify-full)$/.test(mode)
          ? undefined
          : 'DATABASE_URL does not ask for TLS';
      });
    },
  },
  {
    id: 'database-on-instance',
    severity: 'warning',
    title:
      'The database lives on the instance: no second node, no backups by themselves, and nothing for a second color',
    remedy: 'Use Managed PostgreSQL, and take the service out.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'database'), (service) =>
        isUsedByLago(deployment, service) ? `${service.name} is a database on the instance` : undefined,
      ),
  },
  {
    id: 'database-pooler',
    severity: 'warning',
    title: 'A transaction pooler breaks prepared statements and advisory locks',
    remedy: 'Connect to PostgreSQL itself, or set DATABASE_PREPARED_STATEMENTS to "false".',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) =>
        /pgbouncer|pgcat|:6432\b/.test(url) &&
        environment.get('DATABASE_PREPARED_STATEMENTS')?.value !== 'false'
          ? 'DATABASE_URL leads to a pooler'
          : undefined,
      ),
  },
  {
    id: 'schema-not-passed',
    severity: 'warning',
    title: 'The schema in DATABASE_URL is not the one that Lago looks for',
    remedy: 'Set POSTGRES_SCHEMA on the containers too; the schema must exist.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) => {
        const path = URL.canParse(url) ? new URL(url).searchParams.get('search_path') : null;
        const schema = environment.get('POSTGRES_SCHEMA')?.value ?? 'public';
        return path === null || path === schema
          ? undefined
          : `DATABASE_URL names the schema ${path}, POSTGRES_SCHEMA ${schema}`;
      }),
  },
];

/** What Ruby's URI would refuse or read as something else; the fault never quotes the value. */
function unreadable(url: string): string | undefined {
  if (url === '') return undefined;
  if (!/^postgres(ql)?:\/\//.test(url)) return 'DATABASE_URL does not start with postgresql://';
  const fault = encodingFault(url) ?? (URL.canParse(url) ? undefined : 'is not a URL');
  return fault === undefined ? undefined : `DATABASE_URL ${fault}`;
}
