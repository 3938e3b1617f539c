import type { Spec } from '@lago-scw/contracts';
import { type InstanceSize, memoryBudget, servicesOfSpec, sizesLike } from '@lago-scw/lago';
import type { InstanceTypes } from './catalog.ts';
import { type Decision, nothingToDo, warned } from './engine/decision.ts';
import { computeMonthly, pricesOf } from './prices.ts';

/** So much more memory than needed is money for nothing: PRO2-M, with 64 GiB, is easily taken for a middling one. */
const FAR_TOO_MUCH = 6;
/** What a smaller type should have of what is needed, to be named instead. */
const AMPLE = 2;

/** Tells when the instance type is far from what the services of lago.yml need, and names one that would do. */
export function decideSize(spec: Spec, types: InstanceTypes): Decision {
  const { type, colors } = spec.instances;
  const offered = types[type];
  if (offered === undefined) return nothingToDo;
  const services = servicesOfSpec(spec, spec.monitoring !== undefined);
  const memoryOf = (size: InstanceSize) => {
    const { neededMiB, availableMiB } = memoryBudget(services, size, colors);
    return { neededMiB, availableMiB: availableMiB ?? 0, times: (availableMiB ?? 0) / neededMiB };
  };
  const smallestWith = (times: number) =>
    sizesLike(type).find((size) => types[size.type] !== undefined && memoryOf(size).times >= times)?.type;
  const { neededMiB, availableMiB, times } = memoryOf({ type, ...offered });
  if (times < 1) {
    const better = smallestWith(1);
    return warned(
      `The services of lago.yml need ${neededMiB} MiB, and ${type} leaves them ${availableMiB}${better === undefined ? '' : `: ${better} would do`}. render-config refuses a release that does not fit.`,
    );
  }
  const better = smallestWith(AMPLE);
  if (times < FAR_TOO_MUCH || better === undefined) return nothingToDo;
  return warned(
    `${type} has ${Math.floor(times)} times the memory that the services of lago.yml need (${neededMiB} MiB): ${better} would do${savings(spec, better, types)}.`,
  );
}

function savings({ instances: { type, colors } }: Spec, better: string, types: InstanceTypes): string {
  const prices = pricesOf(types);
  const euro = colors * ((computeMonthly(type, prices) ?? 0) - (computeMonthly(better, prices) ?? 0));
  return euro > 0 ? `, for ${euro.toFixed(0)} € less per month` : '';
}
