import { MAIL_RULES } from './mail.ts';
import { api, describeRules, worker } from './rule-cases.ts';

const port = (number: number, server = 'smtp.example.com') =>
  api(`LAGO_SMTP_ADDRESS: "${server}"\nLAGO_SMTP_PORT: "${number}"`);

describeRules('Mail', MAIL_RULES, [
  { rule: 'mail-implicit-tls', bad: port(465), line: '465', good: port(2587) },
  { rule: 'mail-implicit-tls', bad: port(2465), line: '2465', good: port(587) },
  { rule: 'mail-port-blocked', bad: port(587), line: '587', good: port(2587) },
  { rule: 'mail-port-blocked', bad: port(587), line: '587', good: port(587, '') },
  { rule: 'mail-port-blocked', bad: port(25), line: '25', good: port(2587) },
  {
    rule: 'mail-without-sender',
    bad: api('LAGO_SMTP_ADDRESS: smtp.example.com'),
    line: 'LAGO_SMTP_ADDRESS',
    good: api('LAGO_SMTP_ADDRESS: smtp.example.com\nLAGO_FROM_EMAIL: a@example.com'),
  },
  {
    rule: 'mail-not-on-workers',
    bad: api('LAGO_SMTP_ADDRESS: smtp.example.com') + worker(),
    line: 'worker:',
    good: api('LAGO_SMTP_ADDRESS: smtp.example.com') + worker('LAGO_SMTP_ADDRESS: smtp.example.com'),
  },
]);
