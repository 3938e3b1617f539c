import { describe, expect, it } from 'vitest';
import { parseComposePs } from './compose-ps.ts';

/** In the form of Compose 2.26: one object per line. */
const lines = `{"Command":"\\"./scripts/start.api.sh\\"","CreatedAt":"2026-11-20 10:00:00 +0000 UTC","ExitCode":0,"Health":"healthy","ID":"4f6c2f1f4a5b","Image":"getlago/api:v1.50.0","Labels":"com.docker.compose.project=lago","LocalVolumes":"0","Mounts":"","Name":"lago-api-1","Names":"lago-api-1","Networks":"lago_default","Ports":"3000/tcp","Project":"lago","Publishers":[{"URL":"","TargetPort":3000,"PublishedPort":0,"Protocol":"tcp"}],"RunningFor":"2 hours ago","Service":"api","Size":"0B","State":"running","Status":"Up 2 hours (healthy)"}
{"Command":"\\"./scripts/start.clock.sh\\"","ExitCode":137,"Health":"","Image":"getlago/api:v1.50.0","Name":"lago-clock-1","Service":"clock","State":"exited","Status":"Exited (137) 5 minutes ago"}
`;

describe('docker compose ps --format json', () => {
  it('is read line by line, as Compose ≥ 2.21 writes it', () => {
    expect(parseComposePs(lines)).toEqual([
      {
        service: 'api',
        name: 'lago-api-1',
        image: 'getlago/api:v1.50.0',
        state: 'running',
        health: 'healthy',
        exitCode: 0,
      },
      {
        service: 'clock',
        name: 'lago-clock-1',
        image: 'getlago/api:v1.50.0',
        state: 'exited',
        health: '',
        exitCode: 137,
      },
    ]);
  });

  it('is read as one array, as older ones write it', () => {
    const array = `[${lines.trim().split('\n').join(',')}]`;
    expect(parseComposePs(array).map(({ service }) => service)).toEqual(['api', 'clock']);
  });

  it('may be empty', () => {
    expect(parseComposePs('\n')).toEqual([]);
  });

  it.each(['no configuration file provided', '{"Name":"x"}', '[1'])('is refused when it is %s', (text) => {
    expect(() => parseComposePs(text)).toThrow('something unexpected');
  });
});
