import { alreadyExists, dataOf, explained, type LagoApi, refusalOf } from '../lago-api.ts';
import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
import type { Scenario } from './scenario.ts';

const WORKER_REMEDY =
  'No worker does the jobs of events: look at `docker compose ps` and `docker compose logs worker events-worker` on the active color (until a promote its workers serve both colors), and at Redis. When jobs are done and usage stays, the cache is not shared: check LAGO_REDIS_CACHE_URL, which api and workers must both have.';

/**
 * An event is taken and can be read. Status 200 says little: Lago takes events of unknown subscriptions too, and looks
 * at them later (facts: lago.md 6). Usage is read before: from then on it is cached, and only a worker that did the
 * event's job makes the api count again.
 */
export function eventProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.event',
    name: 'Event',
    needs: ['billing.subscription'],
    run: async (ask) => {
      const api = await connect(ask);
      await eventsCounted(api, name);
      // Without a timestamp: the subscription started milliseconds ago, and one before that would not count.
      const event = { transaction_id: name, external_subscription_id: name, code: name };
      await api.events.createEvent({ event }).catch((thrown: unknown) => {
        if (!alreadyExists(thrown, 'transaction_id')) throw explained('POST /events', thrown);
      });
      const read = await dataOf(`GET /events/${name}`, api.events.findEvent(name));
      return `taken, and read back as ${read.event.lago_id}`;
    },
  };
}

/** The same event twice is one event: this is what keeps a client's retry from billing twice. */
export function duplicateEventProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.duplicate-event',
    name: 'The same event twice is refused',
    needs: ['billing.event'],
    run: async (ask) => {
      const api = await connect(ask);
      const event = { transaction_id: name, external_subscription_id: name, code: name };
      const thrown = await api.events.createEvent({ event }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (alreadyExists(thrown, 'transaction_id')) return 'status 422, value_already_exist';
      if (refusalOf(thrown) === undefined && thrown !== undefined) throw thrown;
      throw new ProbeFailure(
        'status 422, value_already_exist for the same transaction_id',
        `status ${refusalOf(thrown)?.status ?? 200}`,
        'A client that tries again would be billed twice: the unique index of events is missing or invalid; compare the schema with the release.',
      );
    },
  };
}

/** The whole way of an event: api → PostgreSQL → Redis → worker → usage, counted exactly once. */
export function usageProbe({ connect, name, now }: Scenario): Probe {
  let began: number | undefined;
  return {
    id: 'billing.usage',
    name: 'Usage moves: worker, Redis and cache',
    needs: ['billing.event', 'billing.duplicate-event'],
    run: async (ask) => {
      began ??= now();
      const count = await eventsCounted(await connect(ask), name);
      if (count === 1) return `1 event counted, ${((now() - began) / 1000).toFixed(1)} s after it was sent`;
      if (count === 0) throw new NotYet('usage of 1 event', 'usage of 0 events', WORKER_REMEDY);
      throw new ProbeFailure(
        'usage of 1 event',
        `usage of ${count} events`,
        'Events are counted more than once: customers would be billed too much. Do not promote; look at the unique index of events and at the release notes.',
      );
    },
  };
}

async function eventsCounted(api: LagoApi, name: string): Promise<number> {
  const { customer_usage: usage } = await dataOf(
    `GET /customers/${name}/current_usage`,
    api.customers.findCustomerCurrentUsage(name, { external_subscription_id: name }),
  );
  return usage.charges_usage.reduce((sum, charge) => sum + charge.events_count, 0);
}
