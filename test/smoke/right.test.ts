import { readFileSync } from 'node:fs';
import { smokeReportSchema } from '@lago-scw/contracts';
import { breakLago } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfRun } from '../../actions/lago-smoke-test/src/billing/names.ts';
import { runStep } from './process.ts';
import { smoke } from './smoke.ts';
import { type SmokeWorld, startSmokeWorld } from './smoke-world.ts';

let world: SmokeWorld;
beforeAll(async () => {
  world = await startSmokeWorld();
});
afterAll(() => world.stop());

/** What of the smoke test is in its organization: names of what is not deleted. */
async function leftInOrganization(): Promise<unknown[]> {
  const rows = await world.stack.query(`
    SELECT code AS name FROM billable_metrics WHERE deleted_at IS NULL AND code LIKE 'lago-scw-smoke-%'
    UNION ALL SELECT code FROM plans WHERE deleted_at IS NULL AND code LIKE 'lago-scw-smoke-%'
    UNION ALL SELECT code FROM standin_add_ons WHERE deleted_at IS NULL
    UNION ALL SELECT external_id FROM customers WHERE deleted_at IS NULL AND external_id LIKE 'lago-scw-smoke-%'
    UNION ALL SELECT external_id FROM subscriptions WHERE status = 1 AND external_id LIKE 'lago-scw-smoke-%'
    UNION ALL SELECT webhook_url FROM webhook_endpoints`);
  return rows.map(({ name }) => name);
}

const invoiceNumbers = async () =>
  (await world.stack.query("SELECT number FROM invoices WHERE number LIKE 'SMO-%' ORDER BY number")).map(
    ({ number }) => number,
  );

const owedInvoices = () =>
  world.stack.query("SELECT number FROM invoices WHERE number LIKE 'SMO-%' AND status <> 2");

const browserCheckOf = (path = '') =>
  smokeReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).checks.find(({ id }) => id === 'browser');

/** CI installs one, and fails when a test is skipped. */
const NO_BROWSER = 'There is no Chromium on this machine.';

const everything = {
  pdf: true,
  'mail-to': 'ada@example.com',
  'webhook-url': 'http://127.0.0.1:8099',
  'webhook-port': 8099,
} as const;

describe('a right Lago', () => {
  it('passes the full test on the standby, and nothing of it stays', async () => {
    const smoked = await smoke(world);
    expect(smoked.failure?.message).toBeUndefined();
    expect(smoked.report.verdict).toBe('passed');
    expect(await leftInOrganization()).toEqual([]);
    expect(await invoiceNumbers()).toEqual([]);
    expect(smoked.state['left-behind']).toBe('');
  });

  it('passes with everything that can be asked for: invoice, PDF, message, webhook', async () => {
    const smoked = await smoke(world, { inputs: everything });
    expect(smoked.failure?.message).toBeUndefined();
    expect(smoked.ids('skipped')).toEqual(['dns', 'browser', 'files.link', 'baseline.previous']);
    expect(await invoiceNumbers()).toEqual(['SMO-001']);
    expect(await owedInvoices()).toEqual([]);
    expect(world.mail.recipients).toEqual(['ada@example.com']);
    expect(await leftInOrganization()).toEqual([]);
  });

  it('passes under the public name, with the file of an earlier invoice and the times of an earlier report', async () => {
    const earlier = await smoke(world, { inputs: { target: 'public' } });
    const smoked = await smoke(world, { inputs: { target: 'public', baseline: earlier.outputs.report } });
    expect(smoked.failure?.message).toBeUndefined();
    expect(smoked.ids('passed')).toEqual(
      expect.arrayContaining(['files.link', 'host.clock', 'baseline.previous']),
    );
  });

  it('passes the quick test, which needs no secret', async () => {
    const variables = {
      LAGO_SMOKE_API_KEY: undefined,
      SSH_PRIVATE_KEY: undefined,
      LAGO_SMTP_PASSWORD: undefined,
    };
    const smoked = await smoke(world, { inputs: { level: 'quick' }, variables });
    expect(smoked.report.verdict).toBe('passed');
  });

  it('never flags, time after time', async () => {
    for (let run = 0; run < 8; run++) {
      const smoked = await smoke(world, {
        inputs: run % 2 === 0 ? { level: 'quick' } : { skip: 'baseline' },
      });
      expect(smoked.failure?.message, `run ${run}`).toBeUndefined();
    }
  });
});

describe('what a run leaves', () => {
  it('is removed also when the scenario fails half way', async () => {
    breakLago('green', ['credits-doubled']);
    const smoked = await smoke(world, { inputs: { skip: 'baseline' } }).finally(() => breakLago('green', []));
    expect(smoked.report.verdict).toBe('failed');
    expect(await leftInOrganization()).toEqual([]);
  });

  it('is owed by nobody, though its PDF never came', async () => {
    breakLago('blue', ['pdf-fails']);
    const inputs = { probes: 'billing.pdf', pdf: true, 'deadline-seconds': 2 };
    const smoked = await smoke(world, { inputs }).finally(() => breakLago('blue', []));
    expect(smoked.ids('failed')).toEqual(['billing.pdf']);
    expect(await owedInvoices()).toEqual([]);
    expect(await leftInOrganization()).toEqual([]);
  });

  it('is found and removed by the next run when it is older than an hour, and spared while another may run', async () => {
    const [old, young] = [nameOfRun(Date.now() - 2 * 3_600_000), nameOfRun(Date.now() - 60_000)];
    for (const name of [old, young]) {
      await world.stack.query(
        `INSERT INTO billable_metrics (organization_id, name, code, aggregation_type) SELECT id, '${name}', '${name}', 0 FROM organizations WHERE name = 'Smoke'`,
      );
    }
    const smoked = await smoke(world, { inputs: { probes: 'billing.leftovers' } });
    const [leftovers] = smoked.report.checks.filter(({ id }) => id === 'billing.leftovers');
    expect(leftovers?.detail).toBe('1 things of runs that were cut off, removed');
    expect(await leftInOrganization()).toEqual([young]);
    await world.stack.query(`DELETE FROM billable_metrics WHERE code = '${young}'`);
  });

  it('is removed by the post step when the run is cancelled', async () => {
    breakLago('blue', ['workers-idle']);
    const cancelled = await runStep(
      world,
      { level: 'full', probes: 'billing' },
      { cancelAt: /Usage moves.*usage of 0 events/ },
    ).finally(() => breakLago('blue', []));
    expect(cancelled.exitCode).not.toBe(0);
    expect(await leftInOrganization()).not.toEqual([]);
    const post = await runStep(world, { level: 'full' }, { state: cancelled.state });
    expect(post.exitCode, post.log).toBe(0);
    expect(await leftInOrganization()).toEqual([]);
  });
});

describe('the step', () => {
  it('draws the login page where there is a browser, and says plainly where there is none', async ({
    skip,
  }) => {
    const ended = await runStep(world, { probes: 'browser', browser: 'true' });
    const browser = browserCheckOf(ended.outputs.report);
    expect(ended.exitCode, ended.log).toBe(0);
    if (browser?.outcome === 'skipped') {
      expect(browser.detail).toContain('browser');
      skip(NO_BROWSER);
    }
    expect(browser?.outcome).toBe('passed');
    const png = readFileSync(ended.outputs.screenshot ?? '');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it('tells by a browser that the page throws, which no status shows', async ({ skip }) => {
    breakLago('green', ['front-throws']);
    const ended = await runStep(world, { probes: 'browser, front', browser: 'true' }).finally(() =>
      breakLago('green', []),
    );
    const browser = browserCheckOf(ended.outputs.report);
    if (browser?.outcome === 'skipped') skip(NO_BROWSER);
    expect(browser).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('uncaught') });
    expect(ended.outputs).toMatchObject({ failed: '1', screenshot: expect.stringMatching(/png$/) });
  });

  it('ends by its verdict, with reports, summary and outputs, and shows no secret', async () => {
    breakLago('green', ['database-away']);
    const ended = await runStep(world, { level: 'full', probes: 'api-health, billing.organization' }).finally(
      () => breakLago('green', []),
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.outputs).toMatchObject({ passed: '2', failed: '1', inconclusive: '0', verdict: 'failed' });
    const path = ended.outputs.report ?? '';
    const texts = [
      ended.log,
      ended.summary,
      readFileSync(path, 'utf8'),
      readFileSync(path.replace('.json', '.xml'), 'utf8'),
    ];
    expect(texts[3]).toContain('<failure');
    expect(ended.summary).toContain('What to do');
    for (const text of texts) expect(text.replaceAll(/::add-mask::.*/g, '')).not.toContain('smoke-key');
  });

  it.each([
    [
      'level full without its key',
      { level: 'full' },
      { LAGO_SMOKE_API_KEY: '' },
      /Secret LAGO_SMOKE_API_KEY is missing/,
    ],
    ['a probe that does not exist', { probes: 'certifikate' }, {}, /did you mean 'certificate'/],
    ['a report that is none', { level: 'full', baseline: 'lago.yml' }, {}, /is no report of a smoke test/],
    ['an address that is none', { 'mail-to': 'ada' }, {}, /Input 'mail-to' is 'ada'/],
  ])('refuses %s before it asks anything', async (_name, inputs, variables, message) => {
    const ended = await runStep(world, inputs, { variables });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(message);
    expect(ended.log).not.toContain('Certificate');
  });
});
