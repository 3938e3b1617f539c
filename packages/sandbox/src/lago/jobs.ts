import { generateInvoicePdf } from './invoice-pdf.ts';
import type { JobCall } from './job-call.ts';
import { sendWebhook } from './webhooks.ts';

type Perform = (call: JobCall) => Promise<void>;

const kinds: Readonly<Record<string, Perform>> = {
  // Its being done is what makes an event count.
  'Events::PostProcessJob': async () => {},
  'WalletTransactions::CreateJob': settleTransaction,
  'Invoices::GeneratePdfJob': generateInvoicePdf,
  SendWebhookJob: sendWebhook,
  'Sandbox::WaitJob': ({ payload }) =>
    new Promise((resolve) => setTimeout(resolve, Number(payload.milliseconds ?? 0))),
};

/** Does the work of one job; a kind that it does not know fails as an unknown class does in Sidekiq. */
export async function performJob(kind: string, call: JobCall): Promise<void> {
  const perform = kinds[kind];
  if (!perform) throw new Error(`NameError: uninitialized constant ${kind}`);
  await perform(call);
}

async function settleTransaction({ pool, payload }: JobCall): Promise<void> {
  await pool.query(
    `WITH settled AS (
       UPDATE wallet_transactions SET status = 1, settled_at = timezone('utc', now())
       WHERE id = $1 AND status = 0 RETURNING wallet_id, amount, credit_amount)
     UPDATE wallets SET credits_balance = credits_balance + settled.credit_amount,
       balance_cents = balance_cents + round(settled.amount * 100), updated_at = timezone('utc', now())
     FROM settled WHERE wallets.id = settled.wallet_id`,
    [payload.wallet_transaction_id],
  );
}
