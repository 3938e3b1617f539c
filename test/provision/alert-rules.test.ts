import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRILL_METRICS } from '@lago-scw/lago';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ruleGroups } from '../../actions/scw-provision/src/resources/monitoring/rules.ts';

const isInstalled = spawnSync('promtool', ['--version']).status === 0;
const { metrics } = ruleGroups('prod', { 'drill-every-hours': 24 });

/** Values of series by what tells them apart besides the environment. */
type Series = Readonly<Record<string, string>>;

const HOUR = 3600;
/** promtool's clock begins at 0 and is looked at after so many hours; what was before has a time below 0. */
const NOW_HOURS = 2;
/** From 1970 to the time of writing. */
const EPOCH_HOURS = 500_000;
const hoursAgo = (hours: number) => String((NOW_HOURS - hours) * HOUR);

/** What a drill has left on a color, in hours before now. */
function drill(
  color: string,
  found: { begun: number; newest?: number | 'none'; passed?: boolean },
): Record<string, string> {
  const { begun, newest = begun + 3, passed = true } = found;
  const of = (name: keyof typeof DRILL_METRICS) => `${DRILL_METRICS[name]}{color="${color}"`;
  return {
    [of('drill')]: hoursAgo(begun),
    [of('newestBackup')]: hoursAgo(newest === 'none' ? EPOCH_HOURS : newest),
    [of('passed')]: passed ? '1' : '0',
    [of('rpoLimit')]: String(26 * HOUR),
  };
}

const soundDrills = { ...drill('blue', { begun: 2 }), ...drill('green', { begun: 2 }) };
const idle = (color: string) => `node_cpu_seconds_total{color="${color}", cpu="0", mode="idle"`;
const requests = (code: number) => `traefik_service_requests_total{color="blue", code="${code}"`;
const certificate = (color: string, serial: number) =>
  `traefik_tls_certs_not_after{color="${color}", cn="", sans="billing.example.com", serial="${serial}"`;
const daysLeft = (days: number) => String(NOW_HOURS * HOUR + days * 24 * HOUR);

const cases: readonly (readonly [title: string, series: Series, firing: readonly string[]])[] = [
  ['nothing, when all is well', soundDrills, []],
  ['busy processors, by color', { ...soundDrills, [idle('blue')]: '0+6x200' }, ['Processors busy']],
  ['nothing, when half of the processors idle', { ...soundDrills, [idle('blue')]: '0+30x200' }, []],
  [
    'short memory',
    {
      ...soundDrills,
      'node_memory_MemAvailable_bytes{color="blue"': '14',
      'node_memory_MemTotal_bytes{color="blue"': '100',
    },
    ['Memory short'],
  ],
  [
    'a disk that fills',
    {
      ...soundDrills,
      'node_filesystem_avail_bytes{color="blue", fstype="ext4"': '19',
      'node_filesystem_size_bytes{color="blue", fstype="ext4"': '100',
    },
    ['Disk filling'],
  ],
  [
    'requests that fail',
    { ...soundDrills, [requests(200)]: '0+97x200', [requests(503)]: '0+3x200' },
    ['Requests failing'],
  ],
  [
    'nothing, when one in a hundred fails',
    { ...soundDrills, [requests(200)]: '0+99x200', [requests(503)]: '0+1x200' },
    [],
  ],
  [
    'a certificate that expires, once for both colors',
    { ...soundDrills, [certificate('blue', 1)]: daysLeft(13), [certificate('green', 2)]: daysLeft(12) },
    ['Certificate expiring'],
  ],
  [
    'a certificate that one color alone did not renew',
    { ...soundDrills, [certificate('blue', 1)]: daysLeft(80), [certificate('green', 2)]: daysLeft(12) },
    ['Certificate expiring'],
  ],
  [
    'nothing, when the one that expires was renewed',
    { ...soundDrills, [certificate('blue', 1)]: daysLeft(12), [certificate('blue', 2)]: daysLeft(80) },
    [],
  ],
  [
    'a backup that was too old, once for both colors',
    { ...drill('blue', { begun: 1, newest: 28 }), ...drill('green', { begun: 1, newest: 28 }) },
    ['Backup too old'],
  ],
  [
    'nothing, when the backup has grown older since a drill that found it young enough',
    { ...drill('blue', { begun: 23, newest: 40 }), ...drill('green', { begun: 23, newest: 40 }) },
    [],
  ],
  ['no backup at all', drill('blue', { begun: 1, newest: 'none' }), ['Backup too old']],
  [
    'what the newest drill found, though it did not reach one color',
    { ...drill('blue', { begun: 1, newest: 30, passed: false }), ...drill('green', { begun: 25 }) },
    ['Backup too old', 'Drill failed'],
  ],
  [
    'nothing, when only an earlier drill found a fault, and the newest did not reach that color',
    { ...drill('blue', { begun: 1 }), ...drill('green', { begun: 25, newest: 60, passed: false }) },
    [],
  ],
  [
    'a drill that failed, once for both colors',
    { ...drill('blue', { begun: 1, passed: false }), ...drill('green', { begun: 1, passed: false }) },
    ['Drill failed'],
  ],
  ['drills that have stopped', drill('blue', { begun: 32 }), ['Drill silent']],
  ['nothing, when a drill is late by some hours', drill('blue', { begun: 29 }), []],
  ['no drill ever', {}, ['Drill silent']],
];

/** `apt-get install prometheus` brings the judge; without it these tests count as skipped. */
test.skipIf(!isInstalled).each(cases)('the rules tell of %s', (_title, series, firing) => {
  const folder = mkdtempSync(join(tmpdir(), 'alert-rules-'));
  writeFileSync(join(folder, 'rules.yml'), stringify({ groups: [metrics] }));
  writeFileSync(join(folder, 'test.yml'), stringify(testOf(series, firing)));
  const judged = spawnSync('promtool', ['test', 'rules', join(folder, 'test.yml')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(`${judged.stdout}${judged.stderr}`).toContain('SUCCESS');
  expect(judged.status).toBe(0);
});

/** Every minute a sample. A value that stands alone stays; an alert fires as often as its rule has series. */
function testOf(series: Series, firing: readonly string[]) {
  return {
    rule_files: ['rules.yml'],
    evaluation_interval: '1m',
    tests: [
      {
        interval: '1m',
        input_series: Object.entries(series).map(([name, value]) => ({
          series: `${name}, environment="prod"}`,
          values: value.includes('x') ? value : `${value}+0x200`,
        })),
        promql_expr_test: metrics.rules.map(({ alert }) => ({
          expr: `count(ALERTS{alertname="${alert}", alertstate="firing"}) or vector(0)`,
          eval_time: `${NOW_HOURS}h`,
          exp_samples: [{ labels: '{}', value: firing.includes(alert) ? 1 : 0 }],
        })),
      },
    ],
  };
}
