import type { Color, Spec } from '@lago-scw/contracts';
import { nameOf } from '@lago-scw/scaleway';
import {
  type Decision,
  type Differences,
  decided,
  nothingToDo,
  refused,
  replacement,
  warned,
} from '../engine/decision.ts';
import type { View } from '../engine/resource.ts';
import { serverMonthly } from '../prices.ts';
import type { SeenServer } from './server-task.ts';
import { dataVolumeOf, rootVolumeOf, sizeGbOf, volumes } from './volumes.ts';

type Image = Spec['instances']['image'];

/** The word by which the name of an image tells its label: `Ubuntu 24.04 Noble Numbat`. Its id is another every month. */
const CODENAMES: Readonly<Record<Image, string>> = {
  ubuntu_noble: 'noble',
  ubuntu_jammy: 'jammy',
  debian_bookworm: 'bookworm',
};

/** What a server differs in from the spec that only a new one can have. */
function differencesOf(color: Color, { server }: SeenServer, view: View): Differences {
  const { image, 'root-volume-gb': rootGb, 'data-volume-gb': dataGb = null } = view.spec.instances;
  const found = imageOf(server.image?.name ?? '');
  const all = view.seen(volumes)?.volumes ?? [];
  const root = rootVolumeOf(all, server);
  const data = dataVolumeOf(all, server, view.spec.environment, color);
  const dataNow = data === undefined ? null : sizeGbOf(data);
  const staysOrGrows = dataNow !== null && dataGb !== null && dataGb >= dataNow;
  return [
    ...(found === undefined || found === image ? [] : [{ property: 'image', before: found, after: image }]),
    ...(root === undefined || sizeGbOf(root) <= rootGb
      ? []
      : [{ property: 'rootVolumeGb', before: sizeGbOf(root), after: rootGb }]),
    ...(dataNow === dataGb || staysOrGrows
      ? []
      : [{ property: 'dataVolumeGb', before: dataNow, after: dataGb }]),
  ];
}

/** undefined: none that lago.yml can name, and nobody knows better. */
function imageOf(name: string): string | undefined {
  const words = name.toLowerCase();
  return Object.entries(CODENAMES).find(([, codename]) => words.includes(codename))?.[0];
}

function isNamed(color: Color, { allowed, spec }: View): boolean {
  return allowed.has(nameOf(spec.environment, color));
}

/** Whether this run replaces a server: it has to be told, and only a standby is ever replaced. */
export function isReplaced(color: Color, seen: SeenServer | undefined, view: View): boolean {
  if (seen === undefined || seen.role !== 'standby' || !isNamed(color, view)) return false;
  return differencesOf(color, seen, view).length > 0;
}

/** Whether somebody, or a run that was interrupted, is deleting a server. */
export function isLeaving({ server }: SeenServer): boolean {
  return server.state === 'stopping' && server.stateDetail === 'terminating';
}

/** Whether a color ends up with another server than the one that was seen. */
export function comesAnew(color: Color, seen: SeenServer | undefined, view: View): boolean {
  return seen === undefined || isLeaving(seen) || isReplaced(color, seen, view);
}

type Step = 'replace' | 'create' | 'root-volume' | 'user-data';

/** The replacement of a standby that `allow-destroy` names, or how to get there. */
export function decideReplacement(color: Color, seen: SeenServer, view: View): Decision<Step> {
  const differences = differencesOf(color, seen, view);
  if (differences.length === 0) return nothingToDo;
  const { name } = seen.server;
  const wanted = differences
    .map(({ property, before, after }) => `${property} ${before ?? 'none'} → ${after ?? 'none'}`)
    .join(', ');
  if (isReplaced(color, seen, view)) {
    return decided([
      replacement({
        resource: `server ${color}`,
        name,
        reason: 'allow-destroy names it; nothing can be rolled back to until it is deployed to again',
        differences,
        monthlyEuro: serverMonthly(view.spec, view.prices),
        steps: ['replace', 'create', 'root-volume', 'user-data'],
      }),
    ]);
  }
  const { why, remedy } = whyNot(seen, view.spec);
  if (isNamed(color, view)) {
    return refused({
      message: `Server ${name} is not replaced (${wanted}): ${why}.`,
      remedy: `${remedy} Or take ${name} out of allow-destroy.`,
      path: ['instances'],
    });
  }
  const when = seen.role === 'standby' ? '' : ' once it is standby';
  return warned(
    `Only a new server can have what lago.yml says for ${name}: ${wanted}. allow-destroy: ${name} replaces it${when}, with its volumes and the release on it.`,
  );
}

/** Why a server can be neither stopped nor replaced, and what makes it standby. */
export function whyNot({ role }: SeenServer, { instances: { colors } }: Spec) {
  if (role === 'neither') {
    return {
      why: 'neither color holds the Elastic IP, so none is standby',
      remedy: 'Promote a color, then run this again.',
    };
  }
  const whatElse = colors === 1 ? 'With instances.colors: 2, promote green' : 'Promote the other color';
  return { why: 'it is active', remedy: `${whatElse}, then run this again.` };
}
