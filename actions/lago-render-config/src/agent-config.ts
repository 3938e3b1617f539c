import type { Topology } from '@lago-scw/contracts';
import { AGENT_FOLDER, hasMetrics, PING_PORT } from '@lago-scw/lago';

/** Where the agent's container sees the host. */
export const HOST_PROC = '/host/proc';
export const HOST_SYS = '/host/sys';
/** Files that others put on the host, such as drills. */
export const HOST_METRICS = '/var/lib/lago-scw/metrics';
export const CONTAINER_LOGS = '/var/lib/docker/containers';

/** The name by which the agent tells containers apart; the log files themselves are named after ids. */
export const LOG_TAG = '{{.Name}}';

/** The proxy's entry point that is published nowhere: health and metrics. */
const PROXY_METRICS = `proxy:${PING_PORT}`;

/**
 * Configuration of Grafana Alloy: metrics of the host, of Lago where the release has them, and of the proxy; logs of all containers.
 * Everything carries `environment` and `color`, logs `service` too. No Docker socket: logs are read from their files,
 * and each disk is measured through a folder that lies on it (facts: scaleway.md 9).
 */
export function agentConfig(
  { environment, monitoring }: Topology & { readonly monitoring: NonNullable<Topology['monitoring']> },
  version: string,
  hasDataVolume: boolean,
): string {
  return `// Written by render-config.
logging {
  level  = "warn"
  format = "logfmt"
}

prometheus.exporter.unix "host" {
  procfs_path    = ${text(HOST_PROC)}
  sysfs_path     = ${text(HOST_SYS)}
  rootfs_path    = ${text(AGENT_FOLDER)}
  set_collectors = ["cpu", "diskstats", "filesystem", "loadavg", "meminfo", "netdev", "stat", "textfile", "time", "uname", "vmstat"]
  filesystem {
    mount_points_exclude = "^/.+"
  }
  textfile {
    directory = ${text(HOST_METRICS)}
  }
}

prometheus.scrape "host" {
  targets         = prometheus.exporter.unix.host.targets
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
${hasDataVolume ? dataVolume : ''}${scrape('proxy', PROXY_METRICS)}${hasMetrics(version) ? scrape('lago', 'api:3000') : ''}
prometheus.remote_write "cockpit" {
  external_labels = { environment = ${text(environment)}, color = sys.env("LAGO_SCW_COLOR") }
  endpoint {
    url     = ${text(`${monitoring.metricsUrl}/api/v1/push`)}
    headers = { "X-Token" = sys.env("COCKPIT_TOKEN") }
  }
}

local.file_match "containers" {
  path_targets = [{ "__path__" = ${text(`${CONTAINER_LOGS}/*/*-json.log`)} }]
}

loki.source.file "containers" {
  targets    = local.file_match.containers.targets
  forward_to = [loki.process.containers.receiver]
}

loki.process "containers" {
  forward_to = [loki.write.cockpit.receiver]
  stage.json {
    expressions = { line = "log", stream = "stream", time = "time", container = "attrs.tag" }
  }
  stage.regex {
    source     = "container"
    expression = "^lago-(?P<service>.+?)(-run)?-[0-9a-f]+$"
  }
  stage.labels {
    values = { service = "", stream = "" }
  }
  stage.label_drop {
    values = ["filename"]
  }
  stage.timestamp {
    source = "time"
    format = "RFC3339Nano"
  }
  stage.output {
    source = "line"
  }
}

loki.write "cockpit" {
  external_labels = { environment = ${text(environment)}, color = sys.env("LAGO_SCW_COLOR") }
  endpoint {
    url     = ${text(`${monitoring.logsUrl}/loki/api/v1/push`)}
    headers = { "X-Token" = sys.env("COCKPIT_TOKEN") }
  }
}
`;
}

/** The logs of the containers are where Docker keeps its data; the label keeps this disk apart from the other. */
const dataVolume = `
prometheus.exporter.unix "data_volume" {
  procfs_path    = ${text(HOST_PROC)}
  rootfs_path    = ${text(CONTAINER_LOGS)}
  set_collectors = ["filesystem"]
  filesystem {
    mount_points_exclude = "^/.+"
  }
}

discovery.relabel "data_volume" {
  targets = prometheus.exporter.unix.data_volume.targets
  rule {
    target_label = "disk"
    replacement  = "data volume"
  }
}

prometheus.scrape "data_volume" {
  targets         = discovery.relabel.data_volume.output
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
`;

function scrape(name: string, address: string): string {
  return `
prometheus.scrape "${name}" {
  targets         = [{ "__address__" = ${text(address)}, "job" = ${text(name)} }]
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
`;
}

/** A string of Alloy's language, which has the escapes of JSON. */
function text(value: string): string {
  return JSON.stringify(value);
}
