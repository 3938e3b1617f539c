import { describe, expect, it } from 'vitest';
import { readSpec } from './spec-file.ts';

const good = `environment: production
domain: billing.example.com
tls:
  from: secret
lago:
  version: v1.50.0
`;

function messages(text: string): string[] {
  const result = readSpec(text, 'lago.yml');
  return result.ok ? [] : result.issues.map((issue) => `${issue.line}:${issue.column} ${issue.message}`);
}

describe('reading lago.yml', () => {
  it('fills in the defaults of a one-page spec', () => {
    const result = readSpec(good, 'lago.yml');
    expect(result).toMatchObject({
      ok: true,
      spec: {
        instances: { type: 'PRO2-XS' },
        database: { 'high-availability': true, name: 'lago' },
        scaleway: { zone: 'fr-par-1' },
      },
    });
  });

  it('tells the line of a value, or of the nearest parent that is written', () => {
    const result = readSpec(good, 'lago.yml');
    if (!result.ok) throw new Error('expected a good spec');
    expect(result.lineOf(['lago', 'version'])).toBe(6);
    expect(result.lineOf(['lago', 'workers'])).toBe(6);
    expect(result.lineOf(['database', 'name'])).toBe(1);
  });

  it('has no standby to park with one color', () => {
    expect(messages(`${good}instances: { colors: 1 }\n`)).toEqual([]);
    expect(messages(`${good}instances: { colors: 1 }\nhand-over:\n  standby: parked\n`)).toEqual([
      expect.stringMatching(/^9:.*must be warm with `instances.colors: 1`/),
    ]);
    expect(messages(`${good}instances: { colors: 3 }\n`)).toHaveLength(1);
  });

  it('points at an unknown key and suggests the known one', () => {
    expect(messages(`${good}  verion: v1\n`)).toEqual([
      "7:3 unknown key 'lago.verion'; did you mean 'version'?",
    ]);
  });

  it('points at a value of the wrong type', () => {
    expect(messages(`${good}instances:\n  root-volume-gb: forty\n`)).toEqual([
      '8:19 \'instances.root-volume-gb\' is "forty": must be a number, without quotes',
    ]);
    expect(messages(`${good}  env:\n    LAGO_WEBHOOK_ATTEMPTS: 5\n`)).toEqual([
      "8:28 'lago.env.LAGO_WEBHOOK_ATTEMPTS' is 5: must be text: put it between quotes",
    ]);
    expect(messages(`${good}  workers: events\n`)).toEqual([
      `7:12 'lago.workers' is "events": must be a list, like [one, two]`,
    ]);
    expect(messages(`${good}  signup: 'no'\n`)).toEqual([
      `7:11 'lago.signup' is "no": must be true or false, without quotes`,
    ]);
  });

  it('suggests the nearest of the allowed values', () => {
    expect(messages(`${good}scaleway:\n  zone: fr-par1\n`)[0]).toContain("8:9 'scaleway.zone' is 'fr-par1'");
    expect(messages(`${good}scaleway:\n  zone: fr-par1\n`)[0]).toContain("did you mean 'fr-par-1'?");
  });

  it('suggests the way that was meant where there are several', () => {
    expect(messages(good.replace('from: secret', 'from: letsencrypt'))).toEqual([
      "4:9 'tls.from' is 'letsencrypt', which is none of lets-encrypt, secret; did you mean 'lets-encrypt'?",
    ]);
  });

  it('takes a misspelt key for one fault, in the order of the lines', () => {
    expect(messages(good.replace('version:', 'verison:').replace('domain:', 'domian:'))).toEqual([
      "2:1 unknown key 'domian'; did you mean 'domain'?",
      "6:3 unknown key 'lago.verison'; did you mean 'version'?",
    ]);
  });

  it('says what a missing key is for', () => {
    expect(messages(good.replace('  version: v1.50.0\n', '  signup: true\n'))).toEqual([
      "6:3 'lago.version' is missing: Lago release tag.",
    ]);
  });

  it('reports every fault at once', () => {
    expect(messages('environment: X\n').length).toBeGreaterThan(2);
  });

  it('reports broken YAML with its place', () => {
    expect(messages('environment: [a\n')[0]).toMatch(/^\d+:\d+ Flow sequence/);
  });

  it('knows settings of single workers, of those that run only', () => {
    const settings = (name: string) => `${good}  worker-settings:\n    ${name}: { concurrency: 20 }\n`;
    expect(readSpec(settings('default'), 'lago.yml')).toMatchObject({
      ok: true,
      spec: { lago: { 'worker-settings': { default: { concurrency: 20, replicas: 1 } } } },
    });
    expect(messages(settings('alerts'))).toEqual([
      "8:13 'lago.worker-settings.alerts' sets a worker that does not run: add alerts to 'lago.workers', or take it out here",
    ]);
    expect(messages(settings('biling'))).toEqual([
      "8:5 unknown key 'lago.worker-settings.biling'; did you mean 'billing'?",
    ]);
  });

  it('takes images of the release only, with a tag or a digest', () => {
    const image = (text: string) => messages(`${good}images:\n  api: ${text}\n`);
    expect(image(`mirror.example.com:5000/getlago/api:v1.50.0@sha256:${'a'.repeat(64)}`)).toEqual([]);
    expect(image('getlago/api:v1.49.0')[0]).toContain('must have the tag v1.50.0');
    expect(image('getlago/api:latest')[0]).toContain('other than `latest`');
    expect(image('getlago/api')[0]).toContain('needs a tag');
  });
});
