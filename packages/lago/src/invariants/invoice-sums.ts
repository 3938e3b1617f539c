import type { Invariant } from './invariant.ts';

/** Rules hold from this version of an invoice on (facts: lago.md 4.3); finalized or voided. */
const SETTLED = 'status IN (1, 2) AND version_number >= 3';
const SETTLED_COLUMNS = ['id', 'status', 'version_number'];

/** How the amounts of an invoice follow from each other (facts: lago.md 4.3, 1 to 7). Amounts in cents. */
export const INVOICE_SUMS: readonly Invariant[] = [
  {
    id: 'invoice-fees',
    title: 'Invoices: fees amount is the sum of the fees',
    reads: {
      invoices: [...SETTLED_COLUMNS, 'fees_amount_cents'],
      fees: ['invoice_id', 'amount_cents', 'deleted_at'],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount FROM fees WHERE deleted_at IS NULL GROUP BY 1) f
          ON f.invoice_id = i.id
       WHERE ${SETTLED} AND fees_amount_cents <> coalesce(f.amount, 0)`,
  },
  {
    id: 'invoice-subtotal',
    title: 'Invoices: subtotal without taxes is fees less progressive billing and coupons',
    reads: {
      invoices: [
        ...SETTLED_COLUMNS,
        'fees_amount_cents',
        'progressive_billing_credit_amount_cents',
        'coupons_amount_cents',
        'sub_total_excluding_taxes_amount_cents',
      ],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_excluding_taxes_amount_cents
        <> fees_amount_cents - progressive_billing_credit_amount_cents - coupons_amount_cents`,
  },
  {
    id: 'invoice-subtotal-taxes',
    title: 'Invoices: subtotal with taxes is subtotal and taxes',
    reads: {
      invoices: [
        ...SETTLED_COLUMNS,
        'sub_total_excluding_taxes_amount_cents',
        'taxes_amount_cents',
        'sub_total_including_taxes_amount_cents',
      ],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_including_taxes_amount_cents
        <> sub_total_excluding_taxes_amount_cents + taxes_amount_cents`,
  },
  {
    id: 'invoice-total',
    title: 'Invoices: total is subtotal less credit notes and prepaid credit, never negative',
    reads: {
      invoices: [
        ...SETTLED_COLUMNS,
        'sub_total_including_taxes_amount_cents',
        'credit_notes_amount_cents',
        'prepaid_credit_amount_cents',
        'total_amount_cents',
      ],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND (total_amount_cents < 0 OR total_amount_cents
        <> sub_total_including_taxes_amount_cents - credit_notes_amount_cents - prepaid_credit_amount_cents)`,
  },
  {
    id: 'invoice-taxes',
    title: 'Invoices: taxes are the sum of the applied taxes',
    reads: {
      invoices: [...SETTLED_COLUMNS, 'taxes_amount_cents'],
      invoices_taxes: ['invoice_id', 'amount_cents'],
    },
    tolerance: 'one cent per tax, as each is rounded by itself',
    violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount, count(*) AS taxes FROM invoices_taxes GROUP BY 1) t
          ON t.invoice_id = i.id
       WHERE ${SETTLED} AND abs(taxes_amount_cents - coalesce(t.amount, 0)) > coalesce(t.taxes, 0)`,
  },
  {
    id: 'invoice-paid',
    title: 'Invoices: no more is paid than is owed',
    reads: {
      invoices: ['id', 'total_amount_cents', 'total_paid_amount_cents'],
      payments: ['payable_type', 'payable_id', 'amount_cents', 'payable_payment_status'],
    },
    tolerance: 'to the cent',
    violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT payable_id, sum(amount_cents) AS amount FROM payments
                    WHERE payable_type = 'Invoice' AND payable_payment_status::text = 'succeeded' GROUP BY 1) p
          ON p.payable_id = i.id
       WHERE total_paid_amount_cents > total_amount_cents OR p.amount > total_amount_cents`,
  },
];
