import { describe, expect, it } from 'vitest';
import { filesIn } from './files-in-memory.ts';
import { readDeployment } from './read-deployment.ts';

function refusals(text: string, env?: string, files: Readonly<Record<string, string>> = {}): string[] {
  const result = readDeployment({
    compose: { file: 'compose.yml', text },
    ...(env === undefined ? {} : { env: { file: '.env', text: env } }),
    surroundings: filesIn(new Map(Object.entries(files))),
  });
  if (!result.ok) throw new Error(result.fault);
  return result.deployment.refusals.map(({ value, place }) => `${place.line}: ${value}`);
}

const SECRET = 'services:\n  a:\n    image: a:1\n    secrets: [key]\nsecrets:\n  key:\n    file: ./key.txt\n';
const DEMAND = 'services:\n  a:\n    image: a:1\n    dns: ["%{DNS:?}"]\n'.replace('%', '$');

describe('a compose file is refused', () => {
  it('for a secret whose file is not there', () => {
    expect(refusals(SECRET)).toEqual(['7: There is no ./key.txt beside the compose file']);
    expect(refusals(SECRET, undefined, { 'key.txt': 'x' })).toEqual([]);
    expect(refusals(SECRET.replace('secrets: [key]', 'secrets: []'))).toEqual([]);
  });

  it('for a variable that any part of it demands, once it is known which are set', () => {
    expect(refusals(DEMAND, 'A=x\n')).toEqual(['4: DNS is demanded and not set']);
    expect(refusals(DEMAND, 'DNS=10.0.0.2\n')).toEqual([]);
    expect(refusals(DEMAND)).toEqual([]);
  });

  it('not for what lies elsewhere', () => {
    const services = 'build: https://git.example.com/tool.git\n    env_file: /etc/tool.env';
    expect(refusals(`services:\n  a:\n    ${services}\n`)).toEqual([]);
  });
});
