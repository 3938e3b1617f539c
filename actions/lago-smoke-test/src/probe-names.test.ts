import { readSpec } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { describe, expect, it } from 'vitest';
import { catalog, type FullOptions } from './catalog.ts';
import { connectApi } from './lago-api.ts';
import { checkNames, PROBE_IDS } from './probe-names.ts';
import { targetOf } from './target.ts';

const SPEC =
  'environment: production\ndomain: billing.example.com\ntls: { from: secret }\nlago: { version: v1.50.0 }\n';

function idsInCatalog(full: FullOptions | undefined): string[] {
  const read = readSpec(SPEC, 'lago.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const target = targetOf('green', EXAMPLE_TOPOLOGY, (host, port) => ({ host, port }));
  const { probes } = catalog({
    spec: read.spec,
    topology: EXAMPLE_TOPOLOGY,
    target,
    expected: { version: 'v1.50.0', release: undefined },
    now: Date.now,
    askOther: undefined,
    browser: { isAsked: false, target, screenshot: '' },
    full,
  });
  return probes.map(({ id }) => id).sort();
}

const FULL: FullOptions = {
  scenario: { connect: connectApi('billing.example.com', 'key'), name: 'lago-scw-smoke-1', now: Date.now },
  billing: { domain: 'billing.example.com', pdf: false, receiver: undefined, elsewhere: fetch },
  mail: {
    mail: undefined,
    password: undefined,
    to: undefined,
    domain: '',
    connectTo: (host, port) => ({ host, port }),
  },
  hosts: undefined,
  baseline: { endpoints: [], burst: 10, maxRegression: undefined, askActive: undefined, previous: undefined },
};

describe('names of probes', () => {
  it('are those of the catalog', () => {
    expect(idsInCatalog(undefined)).toEqual([...PROBE_IDS.quick].sort());
    expect(idsInCatalog(FULL)).toEqual([...PROBE_IDS.quick, ...PROBE_IDS.full].sort());
  });

  const check = (inputs: { probes?: string; skip?: string; level?: 'quick' | 'full' }) => () =>
    checkNames({ probes: undefined, skip: undefined, level: 'full', ...inputs }, [
      { name: 'portal', path: '/portal', status: 200 },
    ]);

  it('may be those of the operator, and what names begin with', () => {
    expect(check({ probes: 'own.portal, billing', skip: 'closed-door' })).not.toThrow();
  });

  it('are refused when there are none of that name, with the nearest one', () => {
    expect(check({ probes: 'certifikate' })).toThrow("did you mean 'certificate'?");
    expect(check({ skip: 'billing.wallets-of-everyone' })).toThrow("Input 'skip' names");
  });

  it('are refused at a level that does not have them', () => {
    expect(check({ probes: 'billing', level: 'quick' })).toThrow("which level 'quick' does not have");
  });
});
