import { ADDRESS_RULES } from './addresses.ts';
import { api, describeRules, worker } from './rule-cases.ts';

const front = (environment: string) =>
  `front:\n  image: getlago/front:v1.50.0\n  environment:\n    ${environment}\n`;
const both = (apiUrl = 'https://x.example.com/api', frontUrl = 'https://x.example.com') =>
  `LAGO_API_URL: ${apiUrl}\nLAGO_FRONT_URL: ${frontUrl}`;
const gotenberg = 'pdf:\n  image: getlago/lago-gotenberg:8.15\n';

describeRules('Addresses', ADDRESS_RULES, [
  {
    rule: 'address-missing',
    bad: api(both()) + worker(),
    line: 'worker:',
    good: api(both()) + worker(both()),
  },
  {
    rule: 'address-form',
    bad: api(both('http://x.example.com/api')),
    line: 'LAGO_API_URL',
    good: api(both()),
  },
  {
    rule: 'address-form',
    bad: api(both('https://x.example.com/api', 'https://x.example.com/')),
    line: 'LAGO_FRONT_URL',
    good: api(both()),
  },
  {
    rule: 'addresses-differ',
    bad: api(both()) + front('API_URL: https://y.example.com/api'),
    line: 'API_URL: https://y',
    good: api(both()) + front('API_URL: https://x.example.com/api'),
  },
  {
    rule: 'addresses-differ',
    bad: api(both()) + front('API_URL: http://x.example.com'),
    line: 'API_URL: http://x',
    good: api(both()) + front('API_URL: https://x.example.com'),
  },
  {
    rule: 'addresses-differ',
    bad: api(both('https://x.example.com/api', 'https://y.example.com')),
    line: 'LAGO_FRONT_URL',
    good: api(both('https://api.example.com', 'https://app.example.com')),
  },
  {
    rule: 'addresses-differ',
    bad: api(both()) + worker(both('https://y.example.com/api')),
    line: 'LAGO_API_URL: https://y',
    good: api(both()) + worker(both()),
  },
  { rule: 'pdf-address', bad: api(), line: 'api:', good: api('LAGO_DISABLE_PDF_GENERATION: "true"') },
  {
    rule: 'pdf-address',
    bad: api('LAGO_PDF_URL: http://gotenberg:3000') + gotenberg,
    line: 'LAGO_PDF_URL',
    good: api('LAGO_PDF_URL: http://pdf:3000') + gotenberg,
  },
  {
    rule: 'pdf-address',
    bad: api('LAGO_PDF_URL: http://pdf:3000/render') + gotenberg,
    line: 'LAGO_PDF_URL',
    good: api('LAGO_PDF_URL: http://pdf:3000/') + gotenberg,
  },
  {
    rule: 'plain-http',
    bad: api('LAGO_DISABLE_SSL: "true"'),
    line: 'LAGO_DISABLE_SSL',
    good: api('LAGO_DISABLE_SSL: "false"'),
  },
  {
    rule: 'pdf-switch-on-one-side',
    bad: api('LAGO_DISABLE_PDF_GENERATION: "true"') + front('APP_ENV: production'),
    line: 'front:',
    good: api('LAGO_DISABLE_PDF_GENERATION: "true"') + front('LAGO_DISABLE_PDF_GENERATION: "true"'),
  },
]);
