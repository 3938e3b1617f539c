import { compareVersions, isAtLeast, isSameMinor } from './version.ts';

/** A command for a container of lago-api. Each only does what is left to do, so it may be repeated. */
export interface UpgradeTask {
  readonly words: readonly string[];
  /** It waits for what it has enqueued and may never see the end: after so long it is interrupted. */
  readonly interruptAfterSeconds?: number;
}

/** A release that must run, with its workers, before a newer one may be installed. */
export interface Bridge {
  readonly version: string;
  /** What to run on it before going on, in this order. */
  readonly tasks: readonly UpgradeTask[];
  /** What a jump over it breaks, or how to see that its tasks are done. */
  readonly note: string;
}

const rails = (...words: readonly string[]): UpgradeTask => ({
  words: ['bundle', 'exec', 'rails', ...words],
});

/** Lago's upgrade path (doc/guide/migration, read at 0cf6071; facts: lago.md 3.5), oldest first. */
export const BRIDGES: readonly Bridge[] = [
  {
    version: 'v1.25.0',
    tasks: [],
    note: 'Databases older than v1.20.0 are refused by the squashed initial migration.',
  },
  {
    version: 'v1.28.1',
    tasks: [
      rails(
        'runner',
        'DatabaseMigrations::PopulateInvoicesBillingEntitySequentialIdJob.perform_later; puts "Enqueued"',
      ),
    ],
    note: 'Fills the legal numbering of invoices: wait until none is left (1 to 2 s per 1 000 invoices).',
  },
  { version: 'v1.29.0', tasks: [], note: 'Drops columns that v1.28 still ignores.' },
  {
    version: 'v1.30.0',
    tasks: [rails('migrations:fill_organization_id')],
    note: 'v1.32 requires organization_id on about 50 tables.',
  },
  { version: 'v1.31.0', tasks: [], note: 'Has the code that v1.32 expects the data of.' },
  {
    version: 'v1.32.0',
    tasks: [rails('upgrade:perform_required_jobs')],
    note: 'Validates organization_id everywhere.',
  },
  {
    version: 'v1.42.0',
    tasks: [{ ...rails('upgrade:perform_required_jobs'), interruptAfterSeconds: 300 }],
    note: 'v1.43 requires charges.code. The status loop of the task never ends once it has queued jobs.',
  },
  { version: 'v1.43.0', tasks: [], note: 'Validates charges.code.' },
  {
    version: 'v1.44.0',
    tasks: [rails('upgrade:perform_required_jobs')],
    note: 'v1.46 requires organizations.slug, v1.47 coupons.code.',
  },
  {
    version: 'v1.45.0',
    tasks: [
      rails('migrations:wallet_traceability'),
      { words: ['env', 'DRY_RUN=false', ...rails('migrations:wallet_traceability').words] },
    ],
    note: 'Wallets become traceable. The first is a dry run: if it fails, nothing was changed.',
  },
  {
    version: 'v1.50.0',
    tasks: ['stripe', 'adyen', 'gocardless', 'moneyhash'].map((provider) =>
      rails(`migrations:backfill_${provider}_payment_methods`),
    ),
    note: 'v1.51 requires payments.customer_id.',
  },
];

export type UpgradeCheck =
  | {
      readonly ok: true;
      /** Tasks of the release that runs now: they must be finished before this upgrade. */
      readonly before: readonly UpgradeTask[];
      /** Tasks of the new release, to run once it has its workers. */
      readonly after: readonly UpgradeTask[];
    }
  | {
      readonly ok: false;
      /** One sentence: what is refused, and why. */
      readonly refused: string;
      /** The releases to install one after the other, the wanted one last; empty for a downgrade. */
      readonly hops: readonly string[];
      readonly tasks: readonly Bridge[];
    };

/**
 * Whether one deploy may take the database from one release to another. A later patch of a bridge's minor
 * serves as that bridge.
 *
 * @throws Error when a text is not a release tag
 */
export function checkUpgrade(from: string, to: string): UpgradeCheck {
  if (compareVersions(to, from) < 0) {
    const refused = `${to} is older than ${from}, and Lago's migrations only go forward: roll back to a release that is still warm, or restore a backup.`;
    return { ok: false, refused, hops: [], tasks: [] };
  }
  if (from === to) return { ok: true, before: [], after: [] };
  const crossed = BRIDGES.filter((bridge) => isCrossed(bridge, from, to));
  if (crossed.length === 0) {
    const before = isSameMinor(from, to) ? [] : upgradeTasks(from);
    return { ok: true, before, after: upgradeTasks(to) };
  }
  const hops = [...crossed.map((bridge) => bridge.version), to];
  const refused = `${from} cannot become ${to} in one deploy: Lago needs ${crossed.length === 1 ? 'a release' : `${crossed.length} releases`} in between. Deploy ${[from, ...hops].join(' → ')}, one at a time, each with its workers running until its tasks are done.`;
  return { ok: false, refused, hops, tasks: crossed };
}

function isCrossed(bridge: Bridge, from: string, to: string): boolean {
  return (
    !isAtLeast(from, bridge.version) && isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version)
  );
}

/** What Lago asks for once a release runs with its workers, in this order; nothing for most. */
export function upgradeTasks(version: string): readonly UpgradeTask[] {
  const bridge = BRIDGES.find(
    (candidate) => isSameMinor(candidate.version, version) && isAtLeast(version, candidate.version),
  );
  return bridge?.tasks ?? [];
}
