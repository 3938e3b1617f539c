import { isManagedVariable, judgeSecrets, type RuledSecret } from '@lago-scw/lago';
import {
  type Deployment,
  lacks,
  listed,
  processesOf,
  railsOf,
  type Service,
  servicesWith,
} from '../deployment.ts';
import { itemsWhere, lacking, type Rule, type Sighting } from '../rule.ts';

/** Data or logins are lost without them, and nothing tells at boot. */
const KEYS = [
  'SECRET_KEY_BASE',
  'LAGO_RSA_PRIVATE_KEY',
  'LAGO_ENCRYPTION_PRIMARY_KEY',
  'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
  'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
] as const;

const PASSWORDS = [
  'POSTGRES_PASSWORD',
  'LAGO_AWS_S3_ACCESS_KEY_ID',
  'LAGO_AWS_S3_SECRET_ACCESS_KEY',
  'LAGO_SMTP_PASSWORD',
  'LAGO_LICENSE',
] as const;

/** Other passwords that Lago's files carry with a default. */
const FURTHER_PASSWORDS = ['ADMIN_PASSWORD', 'PORTAINER_PASSWORD', 'LAGO_ORG_USER_PASSWORD', 'ADMIN_API_KEY'];

/** Keys and passwords (facts: lago.md 1.6, 2 defects 7, 12, 13; 4.4). */
export const SECRET_RULES: readonly Rule[] = [
  {
    id: 'placeholder-secret',
    severity: 'error',
    title: 'A secret is a placeholder that everybody knows',
    remedy:
      'Make your own: `openssl rand -hex 64` for SECRET_KEY_BASE, `openssl rand -hex 32` for the others. With new encryption keys, enter payment providers and integrations again.',
    inDeployment: (deployment) => faults(deployment, [...KEYS, ...PASSWORDS], /placeholder/),
  },
  {
    id: 'rsa-key',
    severity: 'error',
    title: 'LAGO_RSA_PRIVATE_KEY is not the base64 of an RSA key on one line: Lago ends at boot',
    remedy: 'Create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`.',
    inDeployment: (deployment) => faults(deployment, ['LAGO_RSA_PRIVATE_KEY'], /^(?!.*placeholder)/),
  },
  {
    id: 'encryption-key',
    severity: 'error',
    title:
      'An encryption key is not of the right form, which nobody notices until a payment provider is saved',
    remedy: 'Create it with `openssl rand -hex 32`, once: data written with it is lost without it.',
    inDeployment: (deployment) =>
      faults(
        deployment,
        KEYS.filter((name) => /ENCRYPTION/.test(name)),
        /^(?!.*placeholder)/,
      ),
  },
  {
    id: 'secret-form',
    severity: 'error',
    title: 'A secret is too short, or has blanks or line breaks in it',
    remedy: 'Make a longer one, and paste it without blanks.',
    inDeployment: (deployment) => faults(deployment, ['SECRET_KEY_BASE', ...PASSWORDS], /^(?!.*placeholder)/),
  },
  {
    id: 'key-missing',
    severity: 'error',
    title: 'A key of Lago is missing: it does not boot, or fails when a payment provider is saved',
    remedy: 'Set it on the api, every worker, the clock and the migration alike.',
    inDeployment: (deployment) =>
      KEYS.flatMap((name) =>
        lacking(
          railsOf(deployment).filter(
            (service) =>
              (name !== 'LAGO_RSA_PRIVATE_KEY' || !hasKeyVolume(service)) && lacks(service, unprefixed(name)),
          ),
          name,
          'every process needs it',
        ),
      ),
  },
  {
    id: 'keys-differ',
    severity: 'error',
    title: 'Services hold different keys: logins, links or encrypted rows of one are nothing to the other',
    remedy: 'Give all services the same value.',
    inDeployment: (deployment) => KEYS.flatMap((name) => differing(deployment, name)),
  },
  {
    id: 'encryption-without-prefix',
    severity: 'error',
    title: 'ENCRYPTION_… without LAGO_ wins over the variable with it, even when it is empty',
    remedy: 'Take it out and use LAGO_ENCRYPTION_… only.',
    inDeployment: (deployment) =>
      railsOf(deployment).flatMap(({ environment }) =>
        [...environment]
          .filter(
            ([name, { value }]) =>
              name.startsWith('ENCRYPTION_') && (value === '' || environment.has(`LAGO_${name}`)),
          )
          .map(([name, { place }]) => ({ place, variable: name, text: `${name} wins over LAGO_${name}` })),
      ),
  },
  {
    id: 'rsa-key-in-volume',
    severity: 'error',
    title:
      'The RSA key lies in a volume of the host: each host signs with another key, and the variable is ignored',
    remedy: 'Take the volume and the service that fills it out, and set LAGO_RSA_PRIVATE_KEY.',
    inDeployment: (deployment) => [
      ...servicesWith(deployment, 'rsa-keys').map(({ name, place }) => ({
        place,
        text: `${name} makes a key of its own on every host`,
      })),
      ...railsOf(deployment).flatMap(({ mounts }) =>
        itemsWhere(mounts, (mount) =>
          isKeyFolder(mount.target) ? 'The key is read from a volume' : undefined,
        ),
      ),
    ],
  },
  {
    id: 'secret-in-compose-file',
    severity: 'warning',
    title: 'A secret stands in the compose file: who can read the repository has it',
    remedy: 'Move it to an env file with mode 0600, and make a new one.',
    inDeployment: (deployment) =>
      deployment.services.flatMap(({ environment }) =>
        [...environment]
          .filter(([name, { written = '' }]) => isLiteral(written) && isSecret(name, written))
          .map(([name, { place }]) => ({ place, variable: name, text: `${name} is written out` })),
      ),
  },
  {
    id: 'secret-in-spec',
    severity: 'error',
    title: 'A secret stands in lago.yml',
    remedy:
      'Take it out of the file and out of its history, and make a new one: who can read the repository has it. The secrets that are passed on to Lago are listed in the README of render-config.',
    inSpec: ({ spec }) =>
      Object.entries(spec.lago.env)
        .filter(([name, value]) => value !== '' && isSecret(name, value) && !isManagedVariable(name))
        .map(([name]) => ({ path: ['lago', 'env', name], text: `${name} looks like a secret` })),
  },
];

function faults(deployment: Deployment, names: readonly string[], kind: RegExp): Sighting[] {
  return deployment.services.flatMap((service) =>
    [...service.environment].flatMap(([name, { value, place }]) => {
      if (value === undefined || value === '') return [];
      return judged(name, value, names)
        .filter(({ fault }) => kind.test(fault))
        .map(({ fault }) => ({ place, variable: name, text: `${name} ${fault}` }));
    }),
  );
}

/** Faults of one variable; of the password inside a database URL too. */
function judged(name: string, value: string, names: readonly string[]) {
  const ruled = name.startsWith('ENCRYPTION_') ? `LAGO_${name}` : name;
  if (names.includes(ruled)) return judgeSecrets({ [ruled as RuledSecret]: value });
  const password = FURTHER_PASSWORDS.includes(name)
    ? value
    : name === 'DATABASE_URL'
      ? passwordOf(value)
      : undefined;
  if (password === undefined || !names.includes('POSTGRES_PASSWORD')) return [];
  return judgeSecrets({ POSTGRES_PASSWORD: password }).map((found) =>
    name === 'DATABASE_URL' ? { ...found, fault: `has a password that ${found.fault}` } : found,
  );
}

function passwordOf(url: string): string | undefined {
  const [, password] = /^\w+:\/\/[^:@/]*:([^@]*)@/.exec(url) ?? [];
  return password === '' ? undefined : password;
}

function differing(deployment: Deployment, name: string): Sighting[] {
  const holders = processesOf(deployment).flatMap((service) => {
    const setting = service.environment.get(name);
    return setting?.value === undefined || lacks(service, name)
      ? []
      : [{ service, value: setting.value, place: setting.place }];
  });
  const [first, ...others] = holders;
  const different = others.filter(({ value }) => value !== first?.value);
  const [one] = different;
  if (one === undefined || first === undefined) return [];
  const names = listed(different.map(({ service }) => service.name));
  return [
    { place: one.place, variable: name, text: `${name} of ${names} is not that of ${first.service.name}` },
  ];
}

/** Releases read the three encryption keys under both names (facts: lago.md 1.6); of others there is no second one. */
function unprefixed(name: string): string {
  return name.replace(/^LAGO_(?=ENCRYPTION_)/, '');
}

function hasKeyVolume({ mounts }: Service): boolean {
  return mounts.some(({ value }) => isKeyFolder(value.target));
}

/** Where Lago's api looks for private.pem before it looks at the variable. */
function isKeyFolder(target: string): boolean {
  return /^\/app\/config\/keys\/?$/.test(target);
}

/** By its name, or for a password in a URL. */
function isSecret(name: string, value: string): boolean {
  return isSecretName(name) || /:\/\/[^/\s:@]*:[^/\s@]+@/.test(value);
}

/** Whether a variable of that name holds a secret. */
export function isSecretName(name: string): boolean {
  return (
    /(PASSWORD|SECRET|SECRET_KEY|TOKEN|PRIVATE_KEY|API_KEY|ACCESS_KEY)$/.test(name) ||
    KEYS.some((key) => key === name)
  );
}

/** Written as it is: no variable, not empty. */
function isLiteral(written: string): boolean {
  return written.trim() !== '' && !/\$(\w|\{)/.test(written);
}
