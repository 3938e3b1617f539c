import { ActionError } from '@lago-scw/effects';
import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { roleOf } from '../compose/service-role.ts';
import type { BaseFile, Change, Transformed } from './base-file.ts';
import { counterpartsOf } from './counterparts.ts';
import { envFor, resolvedBy } from './env.ts';
import { keepFurtherService } from './further-service.ts';
import { adoptService } from './lago-service.ts';
import { inlineMerges } from './merges.ts';
import { dropUnusedParts } from './unused-parts.ts';

/**
 * Puts what was rendered for Lago into the operator's own compose file: Lago's services are made what the rendering
 * says, services that a managed one replaces are taken out, everything else stays as it is written, comments too.
 *
 * @param rendered text of the compose file that the spec alone would give
 * @param variablesOf names in the env file of a service, by the service's name
 * @throws ActionError `file` when the base file is no compose file or is spread over several
 */
export function transformBaseFile(
  { compose, env }: BaseFile,
  rendered: string,
  variablesOf: (service: string) => readonly string[],
): Transformed {
  const document = readBase(compose);
  const services = document.get('services') as YAMLMap;
  const wanted = parseDocument(rendered);
  const wantedServices = wanted.get('services') as YAMLMap;
  const changes: Change[] = [];
  const lookup = resolvedBy(env);
  inlineMerges(services, document);
  const { adopted, removed, renamed } = counterpartsOf(services, wantedServices);
  for (const { name, why } of removed) {
    services.delete(name);
    changes.push({ service: name, what: `taken out: ${why}` });
  }
  for (const { from, to } of renamed) {
    rename(services, from, to);
    changes.push({ service: to, what: `renamed from ${from}, the name that routes and other services use` });
  }
  const further = namesOf(services).filter((name) => !adopted.includes(name));
  for (const name of adopted) {
    const node = services.get(name) as YAMLMap;
    changes.push(...adoptService(name, node, wantedServices.get(name) as YAMLMap, variablesOf(name), lookup));
  }
  for (const name of namesOf(wantedServices).filter((wantedName) => !adopted.includes(wantedName))) {
    services.set(name, added(wantedServices.get(name) as YAMLMap, services));
    changes.push({ service: name, what: 'added' });
  }
  const kept = further.map((name) => {
    const { startsWithWeb, image, changes: own } = keepFurtherService(name, services, { removed, renamed });
    changes.push(...own);
    return { name, image: lookup.text(image), startsWithWeb };
  });
  setTopLevel(document, wanted, changes);
  changes.push(...dropUnusedParts(document));
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return {
    compose: text,
    env: envFor(text, lookup),
    further: kept.filter(({ startsWithWeb }) => startsWithWeb),
    changes,
  };
}

function readBase({ file, text }: BaseFile['compose']): Document {
  const document = parseDocument(text, { merge: true, uniqueKeys: true });
  const refuse = (fault: string) =>
    new ActionError('file', `${file} ${fault}.`, "Give the path of a compose file as 'base-compose'.");
  const [error] = document.errors;
  if (error !== undefined) throw refuse(`is not YAML: ${error.message.split('\n', 1)[0]}`);
  if (!isMap(document.contents) || !isMap(document.get('services'))) throw refuse('has no `services`');
  const services = document.get('services') as YAMLMap;
  const isSpread = services.items.some(({ value }) => isMap(value) && value.has('extends'));
  if (document.has('include') || isSpread)
    throw refuse(
      'is spread over several places (`include`, `extends`); join them with `docker compose config --no-interpolate` first',
    );
  return document;
}

export function namesOf(services: YAMLMap): string[] {
  return services.items.map(({ key }) => String(key));
}

function rename(services: YAMLMap, from: string, to: string): void {
  const pair = services.items.find(({ key }) => String(key) === from);
  if (pair !== undefined && typeof pair.key === 'object' && pair.key !== null) {
    (pair.key as { value: unknown }).value = to;
  }
}

/** A service of ours beside the operator's, in the networks of the operator's api. */
function added(wanted: YAMLMap, services: YAMLMap): YAMLMap {
  const service = wanted.clone() as YAMLMap;
  const api = services.items.map(({ value }) => value as YAMLMap).find(isApi);
  const networks = api?.get('networks', true) as { clone?(): unknown } | undefined;
  if (networks?.clone !== undefined) service.set('networks', networks.clone());
  return service;
}

function isApi(service: YAMLMap): boolean {
  const { image = '', command = '' } = service.toJSON() as { image?: string; command?: string | string[] };
  return roleOf(image, [command].flat().join(' ')) === 'api';
}

function setTopLevel(document: Document, wanted: Document, changes: Change[]): void {
  const name = wanted.get('name');
  if (document.get('name') !== name) {
    document.set('name', name);
    changes.push({
      service: undefined,
      what: `the project is called ${String(name)}, as deploy-compose expects`,
    });
  }
  if (document.delete('version'))
    changes.push({ service: undefined, what: '`version` taken out: Compose ignores it' });
  const volumes = wanted.get('volumes');
  if (!isMap(volumes)) return;
  for (const { key, value } of volumes.items) document.setIn(['volumes', String(key)], value);
}
