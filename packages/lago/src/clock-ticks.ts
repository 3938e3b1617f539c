import { isAtLeast } from './version.ts';

/** When the clock enqueues a job: every so many seconds from its start, or at a minute of each hour, or once a day (UTC). */
export type Cadence =
  | { readonly every: 'interval'; readonly seconds: number; readonly variable?: string }
  | { readonly every: 'hour'; readonly minute: number }
  | { readonly every: 'day'; readonly hour: number; readonly minute: number };

/**
 * What two clocks at once do: `nothing` more than once is enough (state decides), `repeats` a mail, a webhook or an
 * attempt, or `charges` a customer twice.
 */
export type Doubled = 'nothing' | 'repeats' | 'charges';

/** What a tick that no clock was there for means: the `next` one catches up, or the customers of a `day` stay unbilled. */
export type Missed = 'next' | 'day';

export interface ClockTick {
  /** Name in clock.rb, without its `schedule:`. */
  readonly name: string;
  readonly job: string;
  readonly cadence: Cadence;
  readonly since: string;
  /** First release without it. */
  readonly until?: string;
  /** From here on the job has a lock of 1 h or 4 h that a second clock runs into. */
  readonly uniqueSince?: string;
  readonly doubled: Doubled;
  readonly missed: Missed;
  /** Variable without which the tick does not exist. */
  readonly needs?: string;
}

const FIRST = 'v1.27.1';
const UNIQUE = 'v1.50.0';

const every = (seconds: number, variable?: string): Cadence => ({
  every: 'interval',
  seconds,
  ...(variable === undefined ? {} : { variable }),
});
const hourlyAt = (minute: number): Cadence => ({ every: 'hour', minute });
const dailyAt = (hour: number, minute: number): Cadence => ({ every: 'day', hour, minute });

type Details = Partial<Omit<ClockTick, 'name' | 'job' | 'cadence'>>;

function tick(name: string, job: string, cadence: Cadence, details: Details = {}): ClockTick {
  return {
    name,
    job: `Clock::${job}`,
    cadence,
    since: FIRST,
    doubled: 'nothing',
    missed: 'next',
    ...details,
  };
}

const locked = { uniqueSince: FIRST } as const;
const lockedLate = { uniqueSince: UNIQUE } as const;

/**
 * Everything api/clock.rb enqueues (facts: lago.md 3.1 and 3.2; the names, the two jobs of v1.51 and the conditions read
 * from the file itself at the tags that are stored publicly). There is no leader election and no catch-up: what a tick
 * misses waits for the next, and billing looks for subscriptions due on the customer's day only.
 */
export const CLOCK_TICKS: readonly ClockTick[] = [
  tick('activate_subscriptions', 'ActivateSubscriptionsJob', every(300), locked),
  tick('refresh_draft_invoices', 'RefreshDraftInvoicesJob', every(300), locked),
  tick(
    'process_subscription_activity',
    'ProcessAllSubscriptionActivitiesJob',
    every(300, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'),
    { ...locked, until: 'v1.35.0' },
  ),
  tick(
    'process_subscription_activity',
    'ProcessAllSubscriptionActivitiesJob',
    every(60, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'),
    // 300 s at v1.27.1 and 60 s at v1.35.0: the release between that changed it is not in the facts.
    { ...locked, since: 'v1.35.0' },
  ),
  tick(
    'refresh_lifetime_usages',
    'RefreshLifetimeUsagesJob',
    every(300, 'LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS'),
    locked,
  ),
  tick('refresh_wallets_ongoing_balance', 'RefreshWalletsOngoingBalanceJob', every(300), {
    ...locked,
    until: 'v1.49.0',
    needs: 'LAGO_REDIS_CACHE_URL',
  }),
  tick(
    'refresh_wallets_ongoing_balance',
    'RefreshWalletsOngoingBalanceJob',
    every(300, 'LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS'),
    { ...locked, since: 'v1.49.0', needs: 'LAGO_REDIS_CACHE_URL' },
  ),
  tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(60), {
    ...locked,
    until: 'v1.51.0',
    needs: 'LAGO_REDIS_STORE_URL',
  }),
  tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(10), {
    ...locked,
    since: 'v1.51.0',
    needs: 'LAGO_REDIS_STORE_URL',
  }),
  tick('retry_failed_invoices', 'RetryFailedInvoicesJob', every(900), { ...lockedLate, doubled: 'repeats' }),
  tick('retry_inbound_webhooks', 'InboundWebhooksRetryJob', every(900), {
    ...lockedLate,
    doubled: 'repeats',
  }),
  tick('terminate_ended_subscriptions', 'TerminateEndedSubscriptionsJob', hourlyAt(5), lockedLate),
  tick('post_validate_events', 'EventsValidationJob', hourlyAt(5), locked),
  // Doubled, unique indexes and a lock by the customer's date hold (facts: lago.md 3.2).
  tick('bill_customers', 'SubscriptionsBillerJob', hourlyAt(10), { ...lockedLate, missed: 'day' }),
  tick('api_keys_track_usage', 'ApiKeys::TrackUsageJob', hourlyAt(15)),
  tick('compute_daily_usage', 'ComputeAllDailyUsagesJob', hourlyAt(15), { ...lockedLate, missed: 'day' }),
  tick('finalize_invoices', 'FinalizeInvoicesJob', hourlyAt(20), locked),
  tick('expire_incomplete_subscriptions', 'ExpireIncompleteSubscriptionsJob', hourlyAt(20), {
    since: 'v1.51.0',
    uniqueSince: 'v1.51.0',
  }),
  tick('mark_invoices_as_payment_overdue', 'MarkInvoicesAsPaymentOverdueJob', hourlyAt(25), locked),
  tick('terminate_coupons', 'TerminateCouponsJob', hourlyAt(30), lockedLate),
  tick('retry_generating_subscription_invoices', 'RetryGeneratingSubscriptionInvoicesJob', hourlyAt(30), {
    ...lockedLate,
    doubled: 'repeats',
  }),
  tick('bill_ended_trial_subscriptions', 'FreeTrialSubscriptionsBillerJob', hourlyAt(35), {
    ...lockedLate,
    missed: 'day',
  }),
  tick('expire_order_forms', 'ExpireOrderFormsJob', hourlyAt(40), {
    since: 'v1.51.0',
    uniqueSince: 'v1.51.0',
  }),
  tick('terminate_wallets', 'TerminateWalletsJob', hourlyAt(45), lockedLate),
  tick('process_dunning_campaigns', 'ProcessDunningCampaignsJob', hourlyAt(45), {
    ...locked,
    doubled: 'repeats',
  }),
  tick('termination_alert', 'SubscriptionsToBeTerminatedJob', hourlyAt(50), {
    ...lockedLate,
    doubled: 'repeats',
  }),
  tick(
    'terminate_expired_wallet_transaction_rules',
    'TerminateRecurringTransactionRulesJob',
    hourlyAt(50),
    lockedLate,
  ),
  // The one that charges twice: its lock ends before the credits it enqueues are committed (facts: lago.md 3.2).
  tick('top_up_wallet_interval_credits', 'CreateIntervalWalletTransactionsJob', hourlyAt(55), {
    ...lockedLate,
    doubled: 'charges',
    missed: 'day',
  }),
  tick('clean_webhooks', 'WebhooksCleanupJob', dailyAt(1, 0), lockedLate),
  tick('clean_inbound_webhooks', 'InboundWebhooksCleanupJob', dailyAt(1, 10), lockedLate),
];

/** The ticks of a release, in the order of the table. An unknown newer release has those of the newest known one. */
export function clockTicksOf(version: string): ClockTick[] {
  return CLOCK_TICKS.filter(
    ({ since, until }) => isAtLeast(version, since) && (until === undefined || !isAtLeast(version, until)),
  );
}

/** Seconds between two ticks that every clock of a release has: a clock that is silent for longer hangs. */
export function longestSilenceSeconds(version: string): number {
  const always = clockTicksOf(version).filter(({ needs }) => needs === undefined);
  return Math.min(
    ...always.flatMap(({ cadence }) =>
      cadence.every === 'interval' && cadence.variable === undefined ? [cadence.seconds] : [],
    ),
  );
}
