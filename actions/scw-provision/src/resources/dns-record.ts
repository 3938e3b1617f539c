import type { Spec } from '@lago-scw/contracts';
import { everyPage } from '@lago-scw/scaleway';
import { alteration, creation, type Decision, decided, nothingToDo, refused } from '../engine/decision.ts';
import type { Resource, View } from '../engine/resource.ts';
import { remove, set, unlessGone } from '../engine/work.ts';
import { elasticIp } from './elastic-ip.ts';

/** What the A records of the domain say. */
interface Seen {
  readonly addresses: readonly string[];
  readonly ttlSeconds: number | undefined;
}

const resource = 'DNS record';

/** The A record of the domain. It names the Elastic IP and never changes when colors do. */
export const dnsRecord: Resource<Seen, void, 'set'> = {
  id: 'dns-record',
  needs: [elasticIp],
  observe: async ({ spec, scaleway, effects }) => {
    const { dns } = spec;
    if (dns === undefined || nameInZone(spec, dns.zone) === undefined) return undefined;
    const name = nameInZone(spec, dns.zone) ?? '';
    const records = await effects.perform({
      id: 'provision.dns-record.read',
      kind: 'scaleway',
      key: `A record of ${spec.domain}`,
      title: `read A record of ${spec.domain}`,
      repeatable: true,
      do: () =>
        unlessGone(everyPage(scaleway.domain.listDNSZoneRecords({ dnsZone: dns.zone, name, type: 'A' }))),
    });
    const own = (records ?? []).filter((record) => record.name === name && record.type === 'A');
    if (own.length === 0) return undefined;
    return { addresses: own.map(({ data }) => data), ttlSeconds: own[0]?.ttl };
  },
  decide,
  apply: async ({ steps, spec, scaleway, effects, made }) => {
    const { dns } = spec;
    if (!steps.has('set') || dns === undefined) return;
    const name = nameInZone(spec, dns.zone) ?? '';
    const { address: data } = made(elasticIp);
    const record = { id: '', name, type: 'A' as const, data, ttl: dns['ttl-seconds'], priority: 0 };
    await set({ effects }, 'dns-record.set', `point ${spec.domain} to ${data}`, () =>
      scaleway.domain.updateDNSZoneRecords({
        dnsZone: dns.zone,
        disallowNewZoneCreation: true,
        returnAllRecords: false,
        // `set` takes the place of whatever the name had: doing it twice makes no second record.
        changes: [{ set: { idFields: { name, type: 'A' }, records: [record] } }],
      }),
    );
  },
  removal: {
    isProtected: false,
    describe: (_seen, { spec }) => ({ resource, name: spec.domain, monthlyEuro: 0 }),
    remove: ({ spec, scaleway, effects }) => {
      const name = nameInZone(spec, spec.dns?.zone ?? '') ?? '';
      return remove({ effects }, 'dns-record.delete', `delete A record of ${spec.domain}`, () =>
        scaleway.domain.updateDNSZoneRecords({
          dnsZone: spec.dns?.zone ?? '',
          disallowNewZoneCreation: true,
          returnAllRecords: false,
          changes: [{ delete: { idFields: { name, type: 'A' } } }],
        }),
      );
    },
  },
};

/** The name below the zone, empty for the zone itself; undefined when the domain is not in it. */
function nameInZone({ domain }: Spec, zone: string): string | undefined {
  if (domain === zone) return '';
  return domain.endsWith(`.${zone}`) ? domain.slice(0, -zone.length - 1) : undefined;
}

function decide(seen: Seen | undefined, view: View): Decision<'set'> {
  const { dns, domain } = view.spec;
  if (dns === undefined) return nothingToDo;
  if (nameInZone(view.spec, dns.zone) === undefined) {
    return refused({
      message: `Domain ${domain} is not in the zone ${dns.zone}.`,
      remedy: 'Correct domain or dns.zone in lago.yml.',
      path: ['dns', 'zone'],
    });
  }
  const address = view.seen(elasticIp)?.address;
  const ttl = dns['ttl-seconds'];
  if (seen === undefined) {
    const settings = { type: 'A', address: address ?? 'the Elastic IP', ttlSeconds: ttl };
    return decided([creation({ resource, name: domain, settings, monthlyEuro: 0, steps: ['set'] })]);
  }
  const differences = [];
  if (seen.addresses.length !== 1 || seen.addresses[0] !== address)
    differences.push({
      property: 'address',
      before: seen.addresses.join(', '),
      after: address ?? 'the Elastic IP',
    });
  if (seen.ttlSeconds !== ttl)
    differences.push({ property: 'ttlSeconds', before: seen.ttlSeconds ?? null, after: ttl });
  if (differences.length === 0) return nothingToDo;
  const reason = 'does not point to the Elastic IP as the spec says';
  return decided([alteration({ resource, name: domain, reason, differences, steps: ['set'] })]);
}
