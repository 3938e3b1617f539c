import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Change } from './base-file.ts';
import type { Counterparts } from './counterparts.ts';

/** A service that is not Lago's: it stays as it is, but for what the rest of the file no longer has. */
export function keepFurtherService(
  name: string,
  services: YAMLMap,
  { removed, renamed }: Pick<Counterparts, 'removed' | 'renamed'>,
): { readonly startsWithWeb: boolean; readonly image: string; readonly changes: readonly Change[] } {
  const service = services.get(name) as YAMLMap;
  const changes: Change[] = [{ service: name, what: 'kept' }];
  const say = (what: string) => changes.push({ service: name, what });
  if (service.delete('container_name'))
    say('`container_name` taken out: a fixed name keeps a second copy from running');
  if (service.has('image') && service.delete('build'))
    say('`build` taken out: a release has no sources, the image is pulled');
  const gone = removed.map((service) => service.name);
  if (followNames(service, gone, renamed))
    say('`depends_on` follows the services that were taken out or renamed');
  const startsWithWeb = !service.has('profiles');
  if (startsWithWeb) {
    service.set('profiles', ['web']);
    say('starts with the web tier (profile web)');
  } else say('has profiles of its own, which deploy-compose does not start');
  return { startsWithWeb, image: String(service.get('image') ?? ''), changes };
}

/** Whether anything changed. */
function followNames(service: YAMLMap, gone: readonly string[], renamed: Counterparts['renamed']): boolean {
  const dependsOn = service.get('depends_on', true);
  const newName = (name: string) => renamed.find(({ from }) => from === name)?.to ?? name;
  const before = JSON.stringify(dependsOn);
  if (isSeq(dependsOn)) {
    dependsOn.items = dependsOn.items.filter((item) => !gone.includes(nameOf(item)));
    for (const item of dependsOn.items) if (isScalar(item)) item.value = newName(nameOf(item));
    if (dependsOn.items.length === 0) service.delete('depends_on');
  }
  if (isMap(dependsOn)) {
    dependsOn.items = dependsOn.items.filter(({ key }) => !gone.includes(nameOf(key)));
    for (const { key } of dependsOn.items) if (isScalar(key)) key.value = newName(nameOf(key));
    if (dependsOn.items.length === 0) service.delete('depends_on');
  }
  return before !== JSON.stringify(service.get('depends_on', true));
}

function nameOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : String(node);
}
