import type pg from 'pg';
import type { Environment } from './environment.ts';

/** Kinds of jobs that have a queue of their own when a switch is set where they are enqueued (facts 1.5). */
const routes: Readonly<Record<string, readonly [variable: string, queue: string]>> = {
  'Events::PostProcessJob': ['SIDEKIQ_EVENTS', 'events'],
  'Invoices::GeneratePdfJob': ['SIDEKIQ_PDFS', 'pdfs'],
  SendWebhookJob: ['SIDEKIQ_WEBHOOK', 'webhook_worker'],
  'WalletTransactions::CreateJob': ['SIDEKIQ_WALLETS', 'wallets'],
};

/** A switch without its worker strands jobs in a queue that nobody polls. */
function queueOf(kind: string, environment: Environment): string {
  const [variable = '', queue = 'default'] = routes[kind] ?? [];
  return ['true', '1'].includes(environment[variable] ?? '') ? queue : 'default';
}

/** Who enqueues, and with which switches. */
export interface Enqueuer {
  readonly pool: pg.Pool;
  /** Instance and container. */
  readonly who: string;
  readonly environment: Environment;
}

export async function enqueue(
  { pool, who, environment }: Enqueuer,
  kind: string,
  payload: Record<string, unknown>,
): Promise<void> {
  await pool.query('INSERT INTO standin_jobs (queue, kind, payload, enqueued_by) VALUES ($1, $2, $3, $4)', [
    queueOf(kind, environment),
    kind,
    payload,
    who,
  ]);
}
