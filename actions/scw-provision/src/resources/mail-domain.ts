import type { Spec } from '@lago-scw/contracts';
import { everyPage, onlyOne, type Scaleway } from '@lago-scw/scaleway';
import { creation, type Decision, decided, nothingToDo, warned } from '../engine/decision.ts';
import type { Resource, View } from '../engine/resource.ts';
import { make, remove } from '../engine/work.ts';

type Seen = Awaited<ReturnType<typeof listDomains>>[number];

const resource = 'mail domain';
/** The only region of Transactional Email. */
const region = 'fr-par';

/** The domain that Lago's mail comes from, in Transactional Email; it writes its own DNS records where it can. */
export const mailDomain: Resource<Seen, void, 'create'> = {
  id: 'mail-domain',
  needs: [],
  observe: ({ spec, scaleway, effects }) => {
    const name = domainOf(spec);
    if (name === undefined) return Promise.resolve(undefined);
    return effects.perform({
      id: 'provision.mail-domain.read',
      kind: 'scaleway',
      key: `mail domain ${name}`,
      repeatable: true,
      do: async () => onlyOne(resource, await listDomains(scaleway, name)),
    });
  },
  decide,
  apply: async (task) => {
    const { spec, scaleway, steps } = task;
    const name = domainOf(spec);
    if (!steps.has('create') || name === undefined) return;
    await make(
      task,
      'mail-domain.create',
      `register ${name} for mail`,
      () =>
        scaleway.tem.createDomain({
          region,
          projectId: scaleway.projectId,
          domainName: name,
          autoconfig: isInOurZone(spec, name),
        }),
      async () => onlyOne(resource, await listDomains(scaleway, name)),
    );
  },
  removal: {
    isProtected: false,
    describe: ({ name }) => ({ resource, name, monthlyEuro: null }),
    remove: ({ seen: { id: domainId, name }, scaleway, effects }) =>
      remove({ effects }, 'mail-domain.delete', `revoke mail domain ${name}`, () =>
        scaleway.tem.revokeDomain({ region, domainId }),
      ),
  },
};

/** A name that was revoked and registered again is there twice: the revoked one does not count. */
async function listDomains({ tem, projectId }: Scaleway, name: string) {
  const found = await everyPage(tem.listDomains({ region, projectId, name, pageSize: 100 }));
  return found.filter((domain) => domain.name === name && domain.status !== 'revoked');
}

function domainOf({ mail }: Spec): string | undefined {
  return mail?.managed === true ? mail.from.split('@')[1] : undefined;
}

function isInOurZone({ dns }: Spec, name: string): boolean {
  return dns !== undefined && (name === dns.zone || name.endsWith(`.${dns.zone}`));
}

function decide(seen: Seen | undefined, { spec }: View): Decision<'create'> {
  const name = domainOf(spec);
  if (name === undefined) return nothingToDo;
  if (seen === undefined) {
    const settings = { records: isInOurZone(spec, name) ? 'written by Scaleway' : 'to be created by hand' };
    return decided([creation({ resource, name, settings, monthlyEuro: null, steps: ['create'] })]);
  }
  if (seen.status === 'checked') return nothingToDo;
  const records = [seen.records?.spf, seen.records?.dkim, seen.records?.dmarc, seen.records?.mx].flatMap(
    (record) => (record === undefined ? [] : [`${record.name} ${record.value}`]),
  );
  const error = seen.lastError === undefined ? '' : ` (${seen.lastError})`;
  return warned(
    `Mail from ${name} is not accepted yet: it is ${seen.status}${error}. DNS has to have: ${records.join('; ')}. Merge SPF with one that is there already.`,
  );
}
