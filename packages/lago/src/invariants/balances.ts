import type { Invariant } from './invariant.ts';

/** Credit notes and wallets (facts: lago.md 4.3, 8 and 9). */
export const BALANCES: readonly Invariant[] = [
  {
    id: 'credit-note-total',
    title: 'Credit notes: total is credit and refund',
    reads: {
      credit_notes: ['id', 'status', 'total_amount_cents', 'credit_amount_cents', 'refund_amount_cents'],
    },
    tolerance: 'to the cent',
    // The offset came with v1.40: through the row as JSON one query serves both.
    violations: `
      SELECT id FROM credit_notes n WHERE status = 1 AND total_amount_cents <> credit_amount_cents
        + refund_amount_cents + coalesce((to_jsonb(n) ->> 'offset_amount_cents')::bigint, 0)`,
  },
  {
    id: 'credit-note-balance',
    title: 'Credit notes: balance is credit less what invoices used of it',
    reads: {
      credit_notes: ['id', 'status', 'credit_status', 'credit_amount_cents', 'balance_amount_cents'],
      credits: ['credit_note_id', 'amount_cents'],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT n.id FROM credit_notes n
        LEFT JOIN (SELECT credit_note_id, sum(amount_cents) AS amount FROM credits
                    WHERE credit_note_id IS NOT NULL GROUP BY 1) c ON c.credit_note_id = n.id
       WHERE status = 1 AND (balance_amount_cents NOT BETWEEN 0 AND credit_amount_cents
         OR (credit_status IS DISTINCT FROM 2
             AND balance_amount_cents <> credit_amount_cents - coalesce(c.amount, 0)))`,
  },
  {
    id: 'wallet-balance',
    title: 'Wallets: balance is what came in less what went out',
    reads: {
      wallets: ['id', 'status', 'credits_balance'],
      wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'credit_amount'],
    },
    tolerance: 'less than a cent',
    // The facts allow 0.01; a wallet that is off by a whole cent is off, and rounding leaves less.
    violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(CASE transaction_type WHEN 0 THEN credit_amount ELSE -credit_amount END)
                     AS amount FROM wallet_transactions WHERE status = 1 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND abs(credits_balance - coalesce(t.amount, 0)) >= 0.01`,
  },
  {
    id: 'wallet-remaining',
    title: 'Traceable wallets: balance is what remains of what came in',
    since: 'v1.45.0',
    reads: {
      wallets: ['id', 'status', 'traceable', 'balance_cents'],
      wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'remaining_amount_cents'],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(remaining_amount_cents) AS amount FROM wallet_transactions
                    WHERE status = 1 AND transaction_type = 0 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND w.traceable AND balance_cents <> coalesce(t.amount, 0)`,
  },
];
