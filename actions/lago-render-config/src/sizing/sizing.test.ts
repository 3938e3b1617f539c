import {
  connectionDemand,
  connectionLimitOf,
  instanceSizeOf,
  judgeConnections,
  servicesOfSpec,
} from '@lago-scw/lago';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_SPEC_TEXT, specOf } from '../example-order.ts';
import { sizingOfSpec } from '../release-services.ts';
import { processorShareOf } from './processors.ts';

/** The example spec on an instance type and a node type, with lines under `lago:`. */
const spec = (type: string, { node = 'DB-PRO2-XXS', lago = '' } = {}) =>
  specOf(
    `${EXAMPLE_SPEC_TEXT.replace('  env:\n', `${lago}  env:\n`)}instances: { type: ${type} }\ndatabase: { node-type: ${node} }\n`,
  );

describe('memory', () => {
  it.each(['PRO2-XXS', 'PRO2-XS', 'PLAY2-MICRO', 'POP2-HC-4C-8G'])('suffices on %s', (type) => {
    expect(sizingOfSpec(spec(type))).toMatchObject({ memory: { fits: true }, betterType: undefined });
  });

  it('does not suffice on 4 GiB, where a larger type of the same range would do', () => {
    expect(sizingOfSpec(spec('PLAY2-NANO'))).toMatchObject({
      memory: { fits: false },
      betterType: 'PLAY2-MICRO',
    });
  });

  it('of every replica counts', () => {
    const many = '  worker-settings:\n    billing: { replicas: 12 }\n';
    expect(sizingOfSpec(spec('PRO2-XXS', { lago: many }))).toMatchObject({
      memory: { fits: false },
      betterType: 'PRO2-XS',
    });
  });

  it.each(['PRO2-XXS', 'PRO2-XS', 'PRO2-M', 'DEV1-XL'])('limits on %s stay below what it has', (type) => {
    const given = spec(type);
    const { memory, instance } = sizingOfSpec(given);
    const running = servicesOfSpec(given, true).filter(({ profile }) => profile !== 'migrate');
    const sum = running.reduce((all, { name }) => all + (memory.limitsMiB.get(name) ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(memory.availableMiB ?? 0);
    expect(memory.availableMiB).toBeLessThan((instance?.memoryGiB ?? 0) * 1024);
    for (const { name, memoryMiB } of running)
      expect(memory.limitsMiB.get(name), name).toBeGreaterThanOrEqual(memoryMiB - 8);
  });

  it('of an unknown type is not judged', () => {
    expect(sizingOfSpec(spec('NEW9-X'))).toMatchObject({
      instance: undefined,
      memory: { fits: true, availableMiB: null },
    });
  });

  it('is in the name of newer types', () => {
    expect(instanceSizeOf('BASIC3-X4C-8G')).toMatchObject({ vcpus: 4, memoryGiB: 8 });
    expect(instanceSizeOf('PRO2-M')).toMatchObject({ vcpus: 16, memoryGiB: 64 });
  });
});

describe('processors', () => {
  const services = servicesOfSpec(spec('PRO2-XS'), true);
  const shareOf = (name: string, vcpus: number) => {
    const service = services.find((candidate) => candidate.name === name);
    if (service === undefined) throw new Error(`no ${name}`);
    return processorShareOf(service, vcpus);
  };

  it('go to requests before jobs', () => {
    expect(shareOf('api', 4).shares).toBeGreaterThan(shareOf('worker', 4).shares);
  });

  it('are never all taken by jobs where there are several', () => {
    expect([shareOf('worker', 4).limit, shareOf('worker', 1).limit, shareOf('api', 4).limit]).toEqual([
      3, 1, 4,
    ]);
  });
});

describe('connections to the database', () => {
  const demand = (lago = '') => connectionDemand(servicesOfSpec(spec('PRO2-XS', { lago }), false), 2);

  it('count threads, processes and replicas', () => {
    // api 2 × 5, six workers of 10, clock and migration 5 each.
    expect(demand()).toEqual({ perColor: 75, overlap: 90, ceiling: 2 * 2 * 75 + 2 * 5 });
    expect(demand('  worker-settings:\n    pdfs: { concurrency: 3, replicas: 2 }\n').perColor).toBe(71);
  });

  it('may be too many, and a lower concurrency is named that would do', () => {
    expect(sizingOfSpec(spec('PRO2-XS', { node: 'DB-DEV-S' })).connections.verdict).toBe('fits');
    const more = spec('PRO2-XS', { node: 'DB-DEV-S', lago: '  worker-concurrency: 25\n' });
    expect(sizingOfSpec(more).connections).toMatchObject({ verdict: 'too-many', betterConcurrency: 10 });
  });

  it('are those that the database takes, where somebody asked it or lago.yml says', () => {
    const verdicts = (maxConnections?: number, line = '') => {
      const given = specOf(`${EXAMPLE_SPEC_TEXT}database: { node-type: DB-PRO2-XXS${line} }\n`);
      return sizingOfSpec(given, false, maxConnections).connections;
    };
    expect(verdicts(100)).toMatchObject({ verdict: 'fits', limit: { least: 100, exact: true } });
    expect(verdicts(99)).toMatchObject({ verdict: 'too-many' });
    expect(verdicts(undefined, ', max-connections: 90')).toMatchObject({ verdict: 'too-many' });
    expect(verdicts(100, ', max-connections: 90')).toMatchObject({ verdict: 'fits' });
  });

  it('are left open where nobody told what a node type takes', () => {
    // Known, but provision raises it where both colors want more.
    expect(connectionLimitOf('DB-DEV-M')).toEqual({ least: 150, exact: false });
    const limit = connectionLimitOf('DB-PRO2-XXS');
    expect(limit).toEqual({ least: 150, exact: false });
    expect(judgeConnections({ perColor: 0, overlap: 140, ceiling: 0 }, limit)).toBe('fits');
    expect(judgeConnections({ perColor: 0, overlap: 141, ceiling: 0 }, limit)).toBe('unknown');
  });
});
