import { describe, expect, it } from 'vitest';
import { rehearsalFiles } from './rehearsal-files.ts';

const lago = {
  version: 'v1.35.0',
  domain: 'billing.example.com',
  database: { address: '172.16.0.9', port: 5432, user: 'lago', password: 'p$ss"1', database: 'lago' },
  encryption: { primaryKey: 'primary', salt: 'salt' },
};
const files = rehearsalFiles(lago);
const contentOf = (name: string) =>
  String(files.find(({ path }) => path === `lago-scw/rehearsal/${name}`)?.content);

describe('the files of a rehearsal', () => {
  const { services, networks } = JSON.parse(contentOf('compose.yaml'));

  it('start nothing but the web tier: no worker, no clock, no migration', () => {
    expect(Object.keys(services)).toEqual(['passage', 'api', 'front']);
    expect(services.api.command).toEqual(['./scripts/start.api.sh']);
  });

  it('leave api and front no way out of a network that is internal', () => {
    expect(networks.inside).toEqual({ internal: true });
    expect([services.api.networks, services.front.networks]).toEqual([['inside'], ['inside']]);
  });

  it('publish one port, on the loopback of the host', () => {
    expect(services.passage.ports).toEqual(['127.0.0.1:18080:80']);
    expect([services.api.ports, services.front.ports]).toEqual([undefined, undefined]);
  });

  it('let nothing start again by itself', () => {
    for (const service of Object.values<{ restart: string }>(services)) expect(service.restart).toBe('no');
  });

  it('pass connections on to the scratch database alone', () => {
    const { tcp } = JSON.parse(contentOf('passage/routes.yml'));
    expect(tcp.services).toEqual({
      database: { loadBalancer: { servers: [{ address: '172.16.0.9:5432' }] } },
    });
  });

  it('give the api nothing that mails, bills, calls out or opens a bucket', () => {
    const names = contentOf('api.env')
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(
      names.filter((name) => /SMTP|LICENSE|AWS|S3|SIDEKIQ_(?!WEB)|OAUTH|STRIPE|SENTRY/.test(name ?? '')),
    ).toEqual([]);
    expect(contentOf('api.env')).toContain('LAGO_DISABLE_SEGMENT="true"');
    expect(contentOf('api.env')).toContain('REDIS_URL="redis://127.0.0.1:9/0"');
  });

  it('carry the password escaped, in the file of the api alone', () => {
    expect(contentOf('api.env')).toContain('lago:p%24ss%221@passage:5432/lago?sslmode=require');
    expect(files.filter(({ content }) => String(content).includes('p%24ss')).length).toBe(1);
  });
});
