import { closestTo } from '@lago-scw/contracts';
import {
  isAtLeast,
  isManagedVariable,
  SIDEKIQ_SWITCHES,
  VARIABLES,
  variableFact,
  variableFault,
} from '@lago-scw/lago';
import { railsOf, type Service, servicesWith, versionOf } from '../deployment.ts';
import { type Rule, type Sighting, settingsWhere } from '../rule.ts';

const NAMES = VARIABLES.map(({ name }) => name);

/** Names that would be Lago's if it knew them; others may be Ruby's, the system's or a library's. */
const LAGOS = /^(LAGO|SIDEKIQ|DATABASE|REDIS|RAILS)_/;

/** Formats that no other rule speaks about. */
const FORMS = ['integer', 'number', 'boolean', 'host-port', 'email'];

/** Variables as the table of packages/lago knows them (facts: lago.md 1.3, 1.6, 8). */
export const VARIABLE_RULES: readonly Rule[] = [
  {
    id: 'managed-variable',
    severity: 'error',
    title: 'lago.yml sets a variable that other keys of it, or a secret, decide',
    remedy: 'Take it out: it is decided by other keys of this file or by a secret.',
    inSpec: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => isManagedVariable(name) && !SIDEKIQ_SWITCHES.includes(name))
        .map((name) => ({ path: ['lago', 'env', name], text: `${name} is set under lago.env` })),
  },
  {
    id: 'unknown-variable',
    severity: 'warning',
    title: 'No known release of Lago reads a variable of that name: it does nothing',
    remedy: 'Correct its name, or take it out.',
    inDeployment: (deployment) =>
      eachVariable(railsOf(deployment), (name) => {
        if (variableFact(name) !== undefined || !LAGOS.test(name)) return undefined;
        const meant = closestTo(name, NAMES);
        return `${name} is not known${meant === undefined ? '' : `; did you mean ${meant}?`}`;
      }),
  },
  {
    id: 'variable-of-other-version',
    severity: 'warning',
    title: 'This release of Lago does not read the variable',
    remedy: 'Take it out, or upgrade to the release that reads it.',
    inDeployment: (deployment) => {
      const version = versionOf(deployment)?.value;
      if (version === undefined) return [];
      return eachVariable([...railsOf(deployment), ...servicesWith(deployment, 'front')], (name, value) => {
        const fact = variableFact(name);
        if (fact === undefined || value === '') return undefined;
        if (!isAtLeast(version, fact.since)) return `${name} came with Lago ${fact.since}, after ${version}`;
        return fact.until !== undefined && isAtLeast(version, fact.until)
          ? `${name} is not read since Lago ${fact.until}`
          : undefined;
      });
    },
  },
  {
    id: 'variable-form',
    severity: 'error',
    title: 'A value is not of the form that Lago reads',
    remedy: 'Correct the value.',
    inDeployment: (deployment) =>
      VARIABLES.filter(({ format }) => FORMS.includes(format)).flatMap(({ name }) =>
        settingsWhere(railsOf(deployment), name, (value) => {
          const fault = value === '' ? undefined : variableFault(name, value);
          return fault === undefined ? undefined : `${name} ${fault}`;
        }),
      ),
  },
  {
    id: 'front-value-breaks-script',
    severity: 'error',
    title:
      'The front writes its variables into JavaScript as they are, and one of them would end there: a blank page',
    remedy: 'Leave quotes, backslashes and line breaks out of the value.',
    inDeployment: (deployment) =>
      eachVariable(servicesWith(deployment, 'front'), (name, value) =>
        variableFact(name)?.readers.includes('front') && BREAKS_SCRIPT.test(value ?? '')
          ? `${name} has a quote, a backslash or a line break in it`
          : undefined,
      ),
  },
];

/** Quotes, and what ends or escapes them in JavaScript. */
const BREAKS_SCRIPT = /["'`\\\r\n]/;

function eachVariable(
  services: readonly Service[],
  judge: (name: string, value: string | undefined) => string | undefined,
): Sighting[] {
  return services.flatMap(({ environment }) =>
    [...environment].flatMap(([name, { value, place }]) => {
      const text = judge(name, value);
      return text === undefined ? [] : [{ place, variable: name, text }];
    }),
  );
}
