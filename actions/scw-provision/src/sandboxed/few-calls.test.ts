import { startLocalGitHub } from '@lago-scw/sandbox';
import { expect, test, vi } from 'vitest';
import { specText, startEnvironment } from './environment.ts';

const spec = `${specText}
redis: {}
storage: { bucket: files-of-prod, managed: true }
mail: { from: billing@mail.example.com, user: project, managed: true }
monitoring: { alert-email: ops@example.com }
`;

test('a run that finds everything as it should asks nothing twice: at most 30 calls', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const environment = await startEnvironment();
  const github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' } },
  });
  try {
    const options = { spec, secretsToken: 'pat', githubUrl: github.url };
    await environment.run(options);
    const { outputs, requests } = await environment.run(options);
    expect(outputs.changed).toBe('false');
    const calls = requests.map(({ method, path }) => `${method} ${path}`);
    expect(calls.length).toBeLessThanOrEqual(30);
    expect(calls.filter((call, index) => calls.indexOf(call) !== index)).toEqual([]);
  } finally {
    await environment.stop();
    await github.stop();
  }
});
