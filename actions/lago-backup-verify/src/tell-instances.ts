import { type Color, colorsOf, type Spec, type Topology } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import { type DrillFindings, drillMetricsFile, METRICS_STORE } from '@lago-scw/lago';
import type { Context } from './context.ts';
import { connectToColor } from './standby.ts';

interface AgentPlace {
  readonly context: Context;
  readonly spec: Spec;
  readonly topology: Topology;
}

/**
 * Puts what a drill found on all instances, whose agents send it to Cockpit for the alerts. Only with monitoring; an
 * instance that cannot be told is a warning, for the other one tells the same.
 */
export async function tellInstances(place: AgentPlace, findings: DrillFindings): Promise<void> {
  if (place.spec.monitoring === undefined) return;
  const content = drillMetricsFile(findings);
  await Promise.all(
    colorsOf(place.topology).map((color) =>
      tell(place, color, content).catch((error: unknown) => {
        place.context.warning(`The agent of ${color} does not know of this drill (${messageOf(error)}).`);
      }),
    ),
  );
}

async function tell({ context, topology }: AgentPlace, color: Color, content: string): Promise<void> {
  const host = await connectToColor(context, topology, color);
  try {
    await context.effects.perform({
      id: `drill.metrics.${color}`,
      kind: 'ssh',
      key: `metrics of the drill on ${color}`,
      title: `tell the agent of ${color} what the drill found`,
      repeatable: true,
      do: () => host.script(WRITE, [METRICS_STORE.folder, METRICS_STORE.drillFile, content]),
    });
  } finally {
    host.close();
  }
}

/**
 * Arguments: folder, file, content. Docker made the folder as root where an agent came before the first drill. Put in place
 * whole: the agent may read at any time.
 */
const WRITE = `
set -eu
umask 077
mkdir -p -- "$1"
elevated=
if [ ! -w "$1" ]; then elevated='sudo -n'; fi
$elevated sh -ec '
  printf %s "$3" > "$1/$2.next"
  chmod 644 "$1/$2.next"
  mv -- "$1/$2.next" "$1/$2"
' sh "$1" "$2" "$3"
`;
