import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { invalidArgument } from '../errors.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { type DnsRecord, type DnsZone, domainState } from './state.ts';
import { zoneFor } from './zones.ts';

const recordSchema = z
  .looseObject({
    name: z.string(),
    type: z.string(),
    data: z.string(),
    ttl: z.number().nullish(),
    priority: z.number().nullish(),
    comment: z.string().nullish(),
  })
  .transform(({ id, updated_at, ...record }) => record);
const idFieldsSchema = z.object({ name: z.string(), type: z.string(), data: z.string().nullish() }).nullish();
const changeSchema = z.object({
  add: z.object({ records: z.array(recordSchema) }).nullish(),
  set: z.object({ id: optionalText, id_fields: idFieldsSchema, records: z.array(recordSchema) }).nullish(),
  delete: z.object({ id: optionalText, id_fields: idFieldsSchema }).nullish(),
  clear: z.object({}).nullish(),
});
const updateSchema = z.object({
  changes: z.array(changeSchema),
  return_all_records: z.boolean().nullish(),
  disallow_new_zone_creation: z.boolean().nullish(),
});

type RecordRequest = z.output<typeof recordSchema>;
type Selector = { readonly id?: string | undefined; readonly id_fields?: z.output<typeof idFieldsSchema> };

const base = '/domain/v2beta1/dns-zones/:zone/records';

export function recordRoutes(cloud: Cloud): Routes {
  const { zones } = cloud.state(domainState);
  return {
    [`GET ${base}`]: (request) => listRecords(request, find(zones, param(request, 'zone'), 'dns_zone')),
    [`PATCH ${base}`]: (request) => {
      const body = readBody(updateSchema, request);
      const name = param(request, 'zone');
      const mayCreate = body.disallow_new_zone_creation !== true;
      const zone = mayCreate ? zoneFor(cloud, name) : find(zones, name, 'dns_zone');
      const changed = body.changes.flatMap((change) => applyChange(cloud, zone, change));
      publish(cloud, zone);
      const told = body.return_all_records === true ? zone.records : changed;
      return { status: 200, body: { records: told.map(recordBody) } };
    },
  };
}

/** Recorded: an empty name and the type `unknown` stand for any. */
function listRecords(request: ApiRequest, zone: DnsZone) {
  const wanted = (parameter: string) => request.query.get(parameter) ?? '';
  const [id, name, type] = [wanted('id'), wanted('name'), wanted('type')];
  const found = zone.records.filter(
    (record) =>
      (id === '' || record.id === id) &&
      (name === '' || record.name === name) &&
      (type === '' || type === 'unknown' || record.type === type),
  );
  return pageByBody(request, 'records', found.map(recordBody));
}

/** Recorded: while its servers learn of a change, a zone is `pending`. */
function publish(cloud: Cloud, zone: DnsZone): void {
  zone.status = 'pending';
  zone.updatedAt = cloud.clock.now();
  cloud.clock.after(durations.dnsPublish, () => {
    zone.status = 'active';
  });
}

function applyChange(
  cloud: Cloud,
  zone: DnsZone,
  change: z.output<typeof changeSchema>,
): readonly DnsRecord[] {
  if (change.clear != null) zone.records = zone.records.filter(({ type }) => type === 'NS');
  if (change.delete != null) {
    const gone = new Set(selected(zone, change.delete));
    zone.records = zone.records.filter((record) => !gone.has(record));
  }
  if (change.set != null) return setRecords(cloud, zone, change.set, change.set.records);
  return change.add == null ? [] : addRecords(cloud, zone, change.add.records);
}

/** Takes the place of what is selected; the first record keeps the id of the first one replaced. */
function setRecords(
  cloud: Cloud,
  zone: DnsZone,
  selector: Selector,
  records: readonly RecordRequest[],
): readonly DnsRecord[] {
  const replaced = selected(zone, selector);
  if (selector.id !== undefined && replaced.length === 0) find(new Map(), selector.id, 'record');
  zone.records = zone.records.filter((record) => !replaced.includes(record));
  const added = records.map((record, index) => newRecord(cloud, record, replaced[index]?.id));
  zone.records = [...zone.records, ...added];
  return added;
}

/** Adds beside what is there: the same call twice makes the same record twice (facts/scaleway.md 9). */
export function addRecords(
  cloud: Cloud,
  zone: DnsZone,
  records: readonly RecordRequest[],
): readonly DnsRecord[] {
  const added = records.map((record) => newRecord(cloud, record));
  zone.records = [...zone.records, ...added];
  return added;
}

function selected(zone: DnsZone, { id, id_fields: fields }: Selector): readonly DnsRecord[] {
  if (id !== undefined) return zone.records.filter((record) => record.id === id);
  if (fields == null) throw invalidArgument('changes', 'a record is named by id or by id_fields');
  return zone.records.filter(
    ({ name, type, data }) =>
      name === fields.name && type === fields.type && (fields.data == null || fields.data === data),
  );
}

function newRecord(cloud: Cloud, request: RecordRequest, id = cloud.newId()): DnsRecord {
  const { name, type, data, ttl, priority, comment, ...extras } = request;
  const content = zoneFileData(type, data, priority ?? 0);
  return {
    id,
    name,
    type,
    data: content.data,
    priority: content.priority,
    ttlSeconds: ttl ?? 3600,
    comment: comment ?? null,
    extras,
    updatedAt: cloud.clock.now(),
  };
}

/** Recorded: TXT comes back quoted, MX with its priority in front, SRV with the priority that its data begins with. */
function zoneFileData(type: string, data: string, priority: number) {
  if (type === 'TXT') return { data: data.startsWith('"') ? data : `"${data}"`, priority };
  if (type === 'MX') return { data: /^\d+ /.test(data) ? data : `${priority} ${data}`, priority };
  if (type === 'SRV') return { data, priority: Number(data.split(' ')[0]) || priority };
  return { data, priority };
}

function recordBody(record: DnsRecord) {
  return {
    comment: record.comment,
    data: record.data,
    id: record.id,
    name: record.name,
    priority: record.priority,
    ttl: record.ttlSeconds,
    type: record.type,
    updated_at: record.updatedAt.toISOString(),
    ...record.extras,
  };
}
