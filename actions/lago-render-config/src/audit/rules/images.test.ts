import { IMAGE_RULES } from './images.ts';
import { describeRules } from './rule-cases.ts';

const api = (image: string) => `api:\n  image: ${image}\n  command: ./scripts/start.api.sh\n`;
const lago = (tag: string) => api(`getlago/api:${tag}`);

describeRules('Images', IMAGE_RULES, [
  { rule: 'version-too-old', bad: lago('v1.20.0'), line: 'v1.20.0', good: lago('v1.50.0') },
  { rule: 'version-newer-than-known', bad: lago('v1.99.0'), line: 'v1.99.0', good: lago('v1.51.0') },
  {
    rule: 'no-predefined-roles',
    bad: lago('v1.41.2'),
    line: 'v1.41.2',
    good: `${lago('v1.41.2')}  environment:\n    LAGO_DISABLE_SIGNUP: "true"\n`,
  },
  {
    rule: 'image-not-pinned',
    bad: 'x:\n  image: some/tool:latest\n',
    line: 'latest',
    good: 'x:\n  image: some/tool:1.2\n',
  },
  {
    rule: 'image-not-pinned',
    bad: 'x:\n  image: registry.example.com:5000/tool\n',
    line: ':5000/tool',
    good: `x:\n  image: tool@sha256:${'0'.repeat(64)}\n`,
  },
  { rule: 'image-not-pinned', bad: 'x:\n  image: redis\n', line: 'image: redis', good: 'x:\n  build: .\n' },
  {
    rule: 'image-versions-differ',
    bad: `${lago('v1.50.0')}front:\n  image: getlago/front:v1.49.0\n`,
    line: 'front:v1.49.0',
    good: `${lago('v1.50.0')}front:\n  image: getlago/front:v1.50.0\n`,
  },
  { rule: 'image-frozen', bad: lago('v1.27.1'), line: 'v1.27.1', good: lago('v1.28.1') },
  {
    rule: 'image-one-architecture',
    bad: api('ghcr.io/getlago/api:v1.50.0'),
    line: 'ghcr.io',
    good: lago('v1.50.0'),
  },
  {
    rule: 'server-too-old',
    bad: `${lago('v1.50.0')}db:\n  image: postgres:14-alpine\n`,
    line: 'postgres:14',
    good: `${lago('v1.50.0')}db:\n  image: postgres:15-alpine\n`,
  },
  {
    rule: 'server-too-old',
    bad: `${lago('v1.50.0')}redis:\n  image: redis:6.0\n`,
    line: 'redis:6.0',
    good: `${lago('v1.29.0')}redis:\n  image: redis:6.0\ndb:\n  image: postgres:14\n`,
  },
]);
