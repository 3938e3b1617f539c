import { COLORS, type Plan, type Topology } from '@lago-scw/contracts';
import { missingParts } from '@lago-scw/scaleway';
import { findImage } from './catalog.ts';
import { apply } from './engine/apply.ts';
import type { Context, Found } from './found.ts';
import { checkPasswords } from './password.ts';
import { preflight } from './preflight.ts';
import { readBack, readTopology } from './read-back.ts';
import { resourcesOf } from './resources/all.ts';
import { isSupplied } from './resources/server.ts';

/** Brings the environment to what the plan says, reads it back, and answers its topology. */
export async function applyPlan(context: Context, found: Found, plan: Plan): Promise<Topology> {
  const { effects } = context;
  const { scaleway, spec, surveyed, decisions } = found;
  const reading = { scaleway, effects, spec };
  if (plan.changes.length === 0) {
    if (missingParts(surveyed.inventory, spec).length === 0) return readTopology(reading, surveyed);
  }
  checkPasswords(found.given, decisions);
  await preflight({ ...reading, surveyed }, decisions);
  const needsImage = COLORS.some((color) => isSupplied(decisions, color));
  const imageId = needsImage ? await findImage(scaleway, spec, effects) : '';
  await apply(resourcesOf(spec), surveyed, decisions, { ...found, effects, imageId });
  return readTopology(reading, await readBack(reading, found));
}
