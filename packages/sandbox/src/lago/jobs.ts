import type pg from 'pg';

/** Does the work of one job; a kind that it does not know fails as an unknown class does in Sidekiq. */
export async function performJob(
  pool: pg.Pool,
  kind: string,
  payload: Record<string, unknown>,
): Promise<void> {
  if (kind === 'Events::PostProcessJob') return;
  if (kind === 'WalletTransactions::CreateJob') {
    await pool.query(
      `WITH settled AS (
         UPDATE wallet_transactions SET status = 1, settled_at = timezone('utc', now())
         WHERE id = $1 AND status = 0 RETURNING wallet_id, amount, credit_amount)
       UPDATE wallets SET credits_balance = credits_balance + settled.credit_amount,
         balance_cents = balance_cents + round(settled.amount * 100), updated_at = timezone('utc', now())
       FROM settled WHERE wallets.id = settled.wallet_id`,
      [payload.wallet_transaction_id],
    );
    return;
  }
  if (kind === 'Sandbox::WaitJob') {
    await new Promise((resolve) => setTimeout(resolve, Number(payload.milliseconds ?? 0)));
    return;
  }
  throw new Error(`NameError: uninitialized constant ${kind}`);
}

export async function enqueue(
  client: pg.Pool | pg.PoolClient,
  by: string,
  kind: string,
  payload: Record<string, unknown>,
): Promise<void> {
  await client.query('INSERT INTO standin_jobs (kind, payload, enqueued_by) VALUES ($1, $2, $3)', [
    kind,
    payload,
    by,
  ]);
}
