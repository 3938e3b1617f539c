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

/** What the agent of a release pushes, by the labels that it gives: see render-config's agent. */
export function ruleGroups(environment: string): Readonly<Record<'metrics' | 'logs', RuleGroup>> {
  const of = `environment="${environment}"`;
  const rule = (alert: string, expr: string, lasting: string, summary: string): Rule => ({
    alert,
    expr,
    for: lasting,
    labels: { environment },
    annotations: { summary },
  });
  const idle = `rate(node_cpu_seconds_total{${of}, mode="idle"}[5m])`;
  const requests = (more: string) => `sum(rate(traefik_service_requests_total{${of}${more}}[5m]))`;
  const disk = `{${of}, fstype!~"tmpfs|overlay|squashfs"}`;
  return {
    metrics: {
      name: 'lago',
      rules: [
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
        rule(
          'Requests failing',
          `100 * ${requests(', code=~"5.."')} / ${requests('')} > 2`,
          '5m',
          'More than 2 % of all requests are answered with 5xx.',
        ),
        rule(
          'Certificate expiring',
          `min by (cn) (traefik_tls_certs_not_after{${of}}) - time() < 14 * 86400`,
          '1h',
          'A certificate expires in less than 14 days.',
        ),
      ],
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
