import { type Color, colorsIn, type Spec, type Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import {
  type FoundParts,
  lookUpFingerprints,
  missingParts,
  readCertificate,
  readExtras,
  readProvisionedParts,
  type Scaleway,
  topologyOf,
} from '@lago-scw/scaleway';
import type { Resource } from './engine/resource.ts';
import {
  type Decisions,
  decideAll,
  type Survey,
  survey,
  surveyAgain,
  wholeDecision,
} from './engine/survey.ts';
import { until } from './engine/work.ts';
import type { Found } from './found.ts';
import { resources, resourcesOf } from './resources/all.ts';
import { untilBooted } from './resources/boot.ts';
import { dataSources } from './resources/monitoring/sources.ts';
import { redis } from './resources/redis.ts';

interface Reading {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly spec: Spec;
}

/**
 * Reads everything again after applying, and then what is not as it should yet, until nothing is left to change: addresses
 * of NICs come a little late.
 */
export function readBack(reading: Reading, found: Found): Promise<Survey> {
  const { effects } = reading;
  const surveying = { ...found, effects };
  let surveyed: Survey | undefined;
  let unfinished: readonly Resource[] = resources;
  return until(reading, 'read-back', 'environment as the spec says', { timeout: 120, every: 5 }, async () => {
    surveyed =
      surveyed === undefined
        ? await survey(resources, surveying)
        : await surveyAgain(unfinished, surveying, surveyed);
    const decisions = decideAll(resourcesOf(found.spec), surveyed, found);
    unfinished = unfinishedOf(decisions);
    const left = wholeDecision(decisions).changes.map(
      ({ planned }) => `${planned.action} ${planned.resource}`,
    );
    const now = [...left, ...missingParts(surveyed.inventory, found.spec).map((part) => `no ${part} yet`)];
    return { done: now.length === 0, value: surveyed, now: now.join(', ') };
  });
}

/** What has changes left, and what it needs: what is decided about the one may follow from the other. */
function unfinishedOf(decisions: Decisions): Resource[] {
  const changing = resources.filter(({ id }) => (decisions.get(id)?.changes ?? []).length > 0);
  return resources.filter(
    (resource) => changing.includes(resource) || changing.some(({ needs }) => needs.includes(resource)),
  );
}

/** The topology as it is now, without waiting for anything; undefined when the environment is not complete. */
export async function readTopologyNow(
  { scaleway, effects, spec }: Reading,
  surveyed: Survey,
): Promise<Topology | undefined> {
  const { inventory } = surveyed;
  if (missingParts(inventory, spec).length > 0) return undefined;
  return topologyOf(
    inventory,
    await readExtras(scaleway, inventory, foundParts(surveyed), effects, spec),
    spec,
    scaleway.projectId,
  );
}

/** The topology of a complete environment, when both colors have booted and told their host keys. */
export async function readTopology(reading: Reading, surveyed: Survey): Promise<Topology> {
  const { scaleway, effects, spec } = reading;
  const { inventory } = surveyed;
  const instanceId = inventory.database?.id ?? '';
  const [certificate, parts, blue, green] = await Promise.all([
    readCertificate(scaleway, instanceId, effects),
    readProvisionedParts(scaleway, spec, foundParts(surveyed), effects),
    fingerprintsOf(reading, inventory, 'blue'),
    fingerprintsOf(reading, inventory, 'green'),
  ]);
  const extras = { certificate, fingerprints: { blue, green }, ...parts };
  return topologyOf(inventory, extras, spec, scaleway.projectId);
}

function foundParts(surveyed: Survey): FoundParts {
  return { redis: surveyed.seen(redis), sources: surveyed.seen(dataSources) };
}

/** Published by the image at first boot, seconds to minutes after it (facts: scaleway.md 3.5). */
async function fingerprintsOf(
  reading: Reading,
  inventory: Survey['inventory'],
  color: Color,
): Promise<string[]> {
  const { server } = inventory.colors[color];
  if (server === undefined || !colorsIn(reading.spec).includes(color)) return [];
  if (server.state !== 'running' || server.stateDetail !== 'booted')
    await untilBooted(reading, color, server);
  const title = `SSH host keys of ${server.name}`;
  return until(
    reading,
    `server.${color}.wait-host-keys`,
    title,
    { timeout: 300, every: 5, usually: 'up to 3 minutes' },
    async () => {
      const value = await lookUpFingerprints(reading.scaleway, server.id);
      return { done: value.length > 0, value, now: 'not published yet' };
    },
  );
}
