import { WORKERS } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { acquaintanceWith, LISTED_VERSIONS, schemaVersionOf } from './schema-versions.ts';
import { servicesOf } from './services.ts';
import { compareVersions, isAtLeast } from './version.ts';
import { dedicatedWorker, sidekiqSwitches, workerExists } from './workers.ts';

describe('workers', () => {
  it('come with exactly their own switches', () => {
    expect(sidekiqSwitches(['pdfs', 'events'], 'v1.50.0')).toEqual({
      SIDEKIQ_EVENTS: 'true',
      SIDEKIQ_PDFS: 'true',
    });
    expect(sidekiqSwitches([], 'v1.50.0')).toEqual({});
  });

  it.each([
    ['analytics', 'v1.31.0', 'v1.30.0'],
    ['ai-agent', 'v1.39.0', 'v1.38.0'],
    ['alerts', 'v1.51.0', 'v1.50.0'],
    ['wallets', 'v1.51.0', 'v1.50.0'],
  ] as const)('%s came with %s', (name, since, before) => {
    expect([workerExists(name, since), workerExists(name, before)]).toEqual([true, false]);
  });

  it('poll the queues that their release has', () => {
    expect(dedicatedWorker('billing', 'v1.41.0').queues).toEqual(['billing']);
    expect(dedicatedWorker('billing', 'v1.42.0').queues).toEqual(['billing', 'billing_low_priority']);
  });

  it('start by a script that the release has; the one for PDFs is plural', () => {
    const commands = servicesOf('v1.51.0', WORKERS).map(({ command }) => command?.[0]);
    expect(commands).toContain('./scripts/start.pdfs.worker.sh');
    expect(commands).not.toContain('./scripts/start.pdf.worker.sh');
    expect(new Set(commands.filter((command) => command?.includes('worker'))).size).toBe(WORKERS.length + 1);
  });
});

describe('versions', () => {
  it('order by number, not by text', () => {
    expect(compareVersions('v1.9.0', 'v1.10.0')).toBeLessThan(0);
    expect(isAtLeast('v1.50.1', 'v1.50.0')).toBe(true);
  });

  it('have schema versions that only grow', () => {
    const stamps = LISTED_VERSIONS.map((version) => schemaVersionOf(version) ?? '');
    expect(stamps).toEqual([...stamps].sort());
    expect(LISTED_VERSIONS.at(0)).toBe('v1.27.1');
    expect(LISTED_VERSIONS.at(-1)).toBe('v1.51.0');
  });

  it('are known, newer or older', () => {
    expect(acquaintanceWith('v1.36.0')).toEqual({ kind: 'known', listed: false });
    expect(acquaintanceWith('v1.51.3')).toEqual({ kind: 'known', listed: false });
    expect(acquaintanceWith('v1.52.0')).toMatchObject({ kind: 'newer' });
    expect(acquaintanceWith('v1.27.0')).toMatchObject({ kind: 'older' });
    expect(schemaVersionOf('v1.36.0')).toBeNull();
  });
});
