import { LISTED_VERSIONS } from '@lago-scw/lago';
import { RULES } from '../../actions/lago-render-config/src/audit/rules.ts';
import { renderRelease } from '../../actions/lago-render-config/src/render.ts';
import { OPTIONS, orderOf } from '../render/combinations.ts';

const runs = 15;

/** Renders every known release with every option, over and over: time of one release, memory of the whole process. */
export async function benchRender(): Promise<object> {
  const orders = LISTED_VERSIONS.flatMap((version) => OPTIONS.map((option) => orderOf(version, option)));
  for (const order of orders) renderRelease(order);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (const order of orders) {
      const began = process.hrtime.bigint();
      renderRelease(order);
      times.push(Number(process.hrtime.bigint() - began) / 1e6);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  const figures = {
    medianMs: at(0.5),
    // Of the process with compiler and all: what a runner has to have.
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    versions: LISTED_VERSIONS.length,
    combinations: orders.length,
    rules: RULES.length,
  };
  console.log(`${times.length} renderings of ${orders.length} combinations, Node ${process.version}`);
  console.log(`  milliseconds each: median ${figures.medianMs}, 95 % within ${at(0.95)}`);
  return figures;
}
