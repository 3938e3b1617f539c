import { namesIn, redact } from '@lago-scw/action-kit';
import { type DrillReport, drillReportSchema } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';

/** Where reports of drills are kept, for the trend and for the auditor. */
export interface ReportArchive {
  /** The newest reports of this environment, oldest first; what is no report of ours is left out. */
  read(): Promise<DrillReport[]>;
  keep(report: DrillReport, markdown: string): Promise<void>;
}

const REPORTS_FOR_TREND = 30;

export function createReportArchive(options: {
  readonly storage: ObjectStorage;
  readonly bucket: string;
  readonly environment: string;
  readonly effects: Effects;
}): ReportArchive {
  const { storage, bucket, environment, effects } = options;
  const { objects } = storage;
  const prefix = `lago-scw/drills/${environment}/`;
  return {
    read: () =>
      effects.perform({
        id: 'drill.reports.read',
        kind: 'scaleway',
        key: `reports in ${bucket}/${prefix}`,
        title: 'read the reports of earlier drills',
        repeatable: true,
        do: async () => {
          const keys: string[] = [];
          for await (const { key } of objects.list(bucket, prefix)) if (key.endsWith('.json')) keys.push(key);
          // Their names begin with their time.
          const texts = await Promise.all(
            keys
              .sort()
              .slice(-REPORTS_FOR_TREND)
              .map((key) => objects.get(bucket, key)),
          );
          return texts.flatMap((text) => reportOf(Buffer.from(text).toString('utf8')));
        },
      }),
    keep: async (report, markdown) => {
      const name = `${prefix}${report.startedAt.replaceAll(':', '-')}`;
      const put = (key: string, content: string, contentType: string) =>
        effects.perform({
          id: 'drill.reports.keep',
          kind: 'scaleway',
          key: `keep ${key}`,
          repeatable: true,
          do: () => objects.put(bucket, key, content, { contentType }),
        });
      await put(`${name}.md`, redact(markdown), 'text/markdown');
      await put(`${name}.json`, redact(`${JSON.stringify(report, null, 2)}\n`), 'application/json');
    },
  };
}

function reportOf(text: string): DrillReport[] {
  try {
    const read = drillReportSchema.safeParse(JSON.parse(text));
    return read.success ? [read.data] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** @throws ActionError `input` for a list that is not `id=number, …` */
export function readAccepted(text: string | undefined, known: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    namesIn(text).map((entry) => {
      const [, id = '', count] = /^([a-z-]+)=(\d+)$/.exec(entry) ?? [];
      if (known.includes(id)) return [id, Number(count)] as const;
      throw new ActionError(
        'input',
        `Input 'accept-violations' has '${entry}': each entry must be <invariant>=<number>.`,
        `Invariants are ${known.join(', ')}.`,
      );
    }),
  );
}
