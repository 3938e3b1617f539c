import http from 'node:http';
import { DockerError, type Program } from '../program.ts';
import type { Resolve } from '../target.ts';
import { splitWords } from './words.ts';

/**
 * One run of a health check. The containers have no file system, so commands are understood by their shape:
 * curl and wget of a URL are requests to the container's sockets, everything else goes to the program's exec.
 */
export async function probe(
  test: readonly string[],
  resolve: Resolve,
  exec: Program['exec'],
  timeoutMs: number,
): Promise<boolean> {
  const [kind, ...rest] = test;
  if (kind !== 'CMD' && kind !== 'CMD-SHELL') {
    throw new DockerError(`healthcheck.test must start with CMD, CMD-SHELL or NONE, not ${kind}`, 15);
  }
  const words = kind === 'CMD' ? rest : splitWords((rest[0] ?? '').replace(/\s*\|\|\s*exit 1\s*$/, ''));
  const isFetch = words[0] === 'curl' || words[0] === 'wget';
  const url = isFetch ? words.find((word) => /^https?:\/\//.test(word)) : undefined;
  if (url) return fetchFrom(new URL(url), resolve, timeoutMs);
  const code = await exec(words, { stdout: () => {}, stderr: () => {}, stdin: nothing() });
  return code === 0;
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** GET, true below 400 as `curl -f` has it. */
function fetchFrom(url: URL, resolve: Resolve, timeoutMs: number): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const target = resolve(host, Number(url.port || 80));
  if (!target) return Promise.resolve(false);
  return new Promise((done) => {
    const request = http.get(
      {
        ...target,
        path: url.pathname + url.search,
        headers: { host: url.host },
        agent: false,
        timeout: timeoutMs,
      },
      (response) => {
        response.resume();
        done((response.statusCode ?? 500) < 400);
      },
    );
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', () => done(false));
  });
}
