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
    rule: 'compose-refuses',
    bad: { services: api('A: $' + '{A:?set it}'), env: 'B=x\n' },
    line: 'A:?',
    good: { services: api('A: $' + '{A:?set it}'), env: 'A=x\n' },
  },
  {
    rule: 'compose-refuses',
    bad: 'tool:\n  build: ./tool\n',
    line: './tool',
    good: {
      services: 'tool:\n  build: { context: ./tool }\n',
      files: { 'tool/Dockerfile': 'FROM scratch\n' },
    },
  },
  {
    rule: 'compose-refuses',
    bad: api('', 'env_file: own.env'),
    line: 'own.env',
    good: { services: api('', 'env_file: own.env'), files: { 'own.env': 'A=x\n' } },
  },
  {
    rule: 'file-missing',
    bad: api('', 'volumes: ["./certificates:/certificates"]'),
    line: './certificates',
    good: api('', 'volumes: ["certificates:/certificates"]\nenv_file: [{path: own.env, required: false}]'),
  },
  {
    rule: 'not-judged',
    bad: 'api:\n  extends: {service: base}\n',
    line: 'extends',
    good: 'api:\n  image: example/api:1\n',
  },
  {
    rule: 'not-judged',
    bad: `${api()}nginx:\n  image: nginx:1.29\n`,
    line: 'api:',
    good: `${api()}traefik:\n  image: traefik:v3.6.1\n`,
  },
]);
