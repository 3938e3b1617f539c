import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { conflict } from '../errors.ts';
import { values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { type DnsRecord, type DnsZone, domainState, zoneName } from './state.ts';

const createSchema = z.object({ domain: z.string(), subdomain: optionalText, project_id: optionalText });

const base = '/domain/v2beta1/dns-zones';
const nameServers = ['ns0.dom.scw.cloud', 'ns1.dom.scw.cloud'];

export function zoneRoutes(cloud: Cloud): Routes {
  const { zones } = cloud.state(domainState);
  return {
    [`GET ${base}`]: (request) => listZones(cloud, request),
    [`POST ${base}`]: (request) => {
      const { domain, subdomain = '', project_id } = readBody(createSchema, request);
      const name = zoneName({ domain, subdomain });
      if (zones.has(name)) throw conflict('dns_zone', name, 'domain already exists');
      return { status: 200, body: zoneBody(addZone(cloud, { domain, subdomain }, project_id)) };
    },
    [`DELETE ${base}/:zone`]: (request) => {
      find(zones, param(request, 'zone'), 'dns_zone');
      zones.delete(param(request, 'zone'));
      return { status: 200, body: {} };
    },
  };
}

function listZones(cloud: Cloud, request: ApiRequest) {
  // Recorded: both spellings are sent by clients.
  const names = [...values(request, 'dns_zones'), ...values(request, 'dns_zone')].filter(Boolean);
  const domain = request.query.get('domain') ?? '';
  const projectId = request.query.get('project_id') ?? '';
  const found = inOrder(request, cloud.state(domainState).zones.values()).filter(
    (zone) =>
      (names.length === 0 || names.includes(zoneName(zone))) &&
      (domain === '' || domain === zone.domain) &&
      (projectId === '' || projectId === zone.projectId),
  );
  return pageByBody(request, 'dns_zones', found.map(zoneBody));
}

/** The zone of this name, made if it does not exist: a change of records makes zones (facts/scaleway.md 9). */
export function zoneFor(cloud: Cloud, name: string): DnsZone {
  const { zones } = cloud.state(domainState);
  const existing = zones.get(name);
  if (existing !== undefined) return existing;
  const parent = [...zones.values()].find(
    (zone) => zone.subdomain === '' && name.endsWith(`.${zone.domain}`),
  );
  const domain = parent?.domain ?? name.split('.').slice(-2).join('.');
  const subdomain = name === domain ? '' : name.slice(0, -domain.length - 1);
  return addZone(cloud, { domain, subdomain }, parent?.projectId);
}

function addZone(
  cloud: Cloud,
  name: Pick<DnsZone, 'domain' | 'subdomain'>,
  projectId = cloud.projectId,
): DnsZone {
  const now = cloud.clock.now();
  const records = nameServers.map((server) => nameServerRecord(cloud, server));
  const zone: DnsZone = { ...name, projectId, createdAt: now, updatedAt: now, status: 'active', records };
  cloud.state(domainState).zones.set(zoneName(name), zone);
  return zone;
}

function nameServerRecord(cloud: Cloud, server: string): DnsRecord {
  return {
    id: cloud.newId(),
    name: '',
    type: 'NS',
    data: `${server}.`,
    priority: 0,
    ttlSeconds: 1800,
    comment: null,
    extras: {},
    updatedAt: cloud.clock.now(),
  };
}

function zoneBody(zone: DnsZone) {
  return {
    domain: zone.domain,
    linked_products: [],
    message: null,
    ns: nameServers,
    ns_default: nameServers,
    ns_master: [],
    project_id: zone.projectId,
    status: zone.status,
    subdomain: zone.subdomain,
    updated_at: zone.updatedAt.toISOString(),
  };
}
