import { ENV_FILE_RULES } from './env-files.ts';
import { api, describeRules } from './rule-cases.ts';

describeRules('Env files', ENV_FILE_RULES, [
  {
    rule: 'value-changed',
    bad: { services: api('A: $A'), env: 'A=p@ss$word\n' },
    line: 'A=p@ss',
    good: { services: api('A: $A'), env: "A='p@ss$word'\n" },
  },
  {
    rule: 'value-changed',
    bad: { services: api('', 'env_file: api.env'), files: { 'api.env': 'A=one #two\n' } },
    line: 'A=one',
    good: { services: api('', 'env_file: [{path: api.env}]'), files: { 'api.env': 'A="one #two"\n' } },
  },
  {
    rule: 'variable-unset',
    bad: { services: api('A: $A'), env: 'B=x\n' },
    line: 'A: $A',
    good: { services: api('A: $A'), env: 'A=x\n' },
  },
  {
    rule: 'not-judged',
    bad: 'api:\n  extends: {service: base}\n',
    line: 'extends',
    good: api(),
  },
]);
