import type { Spec } from '@lago-scw/contracts';
import { DRILL_METRICS } from '@lago-scw/lago';

/** A rule of Mimir's or Loki's ruler. */
export interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly Rule[];
}

type RuleMaker = (alert: string, expr: string, lasting: string, summary: string) => Rule;

/** What the agent of a release pushes, by the labels that it gives: see render-config's agent. */
export function ruleGroups(
  environment: string,
  { 'drill-every-hours': drillEveryHours }: Pick<NonNullable<Spec['monitoring']>, 'drill-every-hours'>,
): Readonly<Record<'metrics' | 'logs', RuleGroup>> {
  const of = `environment="${environment}"`;
  const rule: RuleMaker = (alert, expr, lasting, summary) => ({
    alert,
    expr,
    for: lasting,
    labels: { environment },
    annotations: { summary },
  });
  return {
    metrics: {
      name: 'lago',
      rules: [...hostRules(rule, of), ...proxyRules(rule, of), ...drillRules(rule, of, drillEveryHours)],
    },
    logs: {
      name: 'lago',
      rules: [
        rule(
          'Clock silent',
          `absent_over_time({${of}, service="clock"}[20m])`,
          '5m',
          'No clock of Lago has written anything for 20 minutes: nothing is billed by itself.',
        ),
      ],
    },
  };
}

function hostRules(rule: RuleMaker, of: string): Rule[] {
  const idle = `rate(node_cpu_seconds_total{${of}, mode="idle"}[5m])`;
  const disk = `{${of}, fstype!~"tmpfs|overlay|squashfs"}`;
  return [
    rule(
      'Processors busy',
      `100 * (1 - avg by (color) (${idle})) > 80`,
      '10m',
      'More than 80 % of the processors are busy.',
    ),
    rule(
      'Memory short',
      `100 * (1 - node_memory_MemAvailable_bytes{${of}} / node_memory_MemTotal_bytes{${of}}) > 85`,
      '10m',
      'More than 85 % of the memory is in use.',
    ),
    rule(
      'Disk filling',
      `100 * (1 - node_filesystem_avail_bytes${disk} / node_filesystem_size_bytes${disk}) > 80`,
      '10m',
      'More than 80 % of a disk is in use.',
    ),
  ];
}

function proxyRules(rule: RuleMaker, of: string): Rule[] {
  const requests = (more: string) => `sum(rate(traefik_service_requests_total{${of}${more}}[5m]))`;
  return [
    rule(
      'Requests failing',
      `100 * ${requests(', code=~"5.."')} / ${requests('')} > 2`,
      '5m',
      'More than 2 % of all requests are answered with 5xx.',
    ),
    rule(
      'Certificate expiring',
      // Traefik goes on telling of a certificate that was renewed (its issue 8606): the newest of each color counts.
      `min by (sans) (max by (color, sans) (traefik_tls_certs_not_after{${of}})) - time() < 14 * 86400`,
      '1h',
      'A certificate expires in less than 14 days.',
    ),
  ];
}

/** Drills are late by some hours when GitHub is busy, and take up to one. */
const LATE_HOURS = 6;

/**
 * Only a drill knows how old the newest backup is, and only at its time: between two drills the backup that it saw grows
 * older while newer ones are made. So its age is that of the drill, and the silence of drills is an alert of its own. Both
 * colors have what a drill found; one that it did not reach has what an earlier one found, which does not count.
 */
function drillRules(rule: RuleMaker, of: string, everyHours: number): Rule[] {
  const value = (name: keyof typeof DRILL_METRICS) => `${DRILL_METRICS[name]}{${of}}`;
  const newestDrill = `max(${value('drill')})`;
  const byNewestDrill = (condition: string) =>
    `max(${condition} and on (color) ${value('drill')} == scalar(${newestDrill}))`;
  const silentHours = everyHours + LATE_HOURS;
  return [
    rule(
      'Backup too old',
      byNewestDrill(`${value('drill')} - ${value('newestBackup')} > ${value('rpoLimit')}`),
      '5m',
      'When the last drill began, the newest backup was older than its max-rpo-hours, or there was none.',
    ),
    rule(
      'Drill failed',
      byNewestDrill(`${value('passed')} == 0`),
      '5m',
      'The last drill did not prove that the backup restores: its report says why.',
    ),
    rule(
      'Drill silent',
      `time() - ${newestDrill} > ${silentHours} * 3600 or absent_over_time(${value('drill')}[30m])`,
      '1h',
      `No drill has told anything for ${silentHours} hours: nobody knows how old the newest backup is.`,
    ),
  ];
}
