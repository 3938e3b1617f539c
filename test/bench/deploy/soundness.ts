import { request } from 'node:https';
import { COLORS, type Color } from '@lago-scw/contracts';
import type { Lab } from '../../lab/lab.ts';
import { pause } from './pause.ts';

/** Release that answers on the public name over a new connection, or what went wrong. */
export function publicRelease(lab: Lab): Promise<string> {
  return new Promise((resolve) => {
    const call = request(
      {
        host: lab.elasticIp()?.address,
        port: 443,
        servername: lab.domain,
        ca: lab.authorityPem,
        agent: false,
        path: '/api/health',
        headers: { host: lab.domain },
        timeout: 3000,
      },
      (response) => {
        response.resume();
        resolve(
          response.statusCode === 200
            ? String(response.headers['x-lago-release'])
            : `status ${response.statusCode}`,
        );
      },
    );
    call.on('timeout', () => call.destroy(new Error('no answer in 3 s')));
    call.on('error', (error) => resolve(error.message));
    call.end();
  });
}

/** Services of Lago's project that run on a color. */
export async function runningOn(lab: Lab, color: Color): Promise<readonly string[]> {
  const format = '{{.Label "com.docker.compose.service"}}';
  const text = await lab
    .machine(color)
    .run(`docker ps --filter label=com.docker.compose.project=lago --format '${format}'`);
  return text.split('\n').filter((name) => name !== '');
}

const PATIENCE_SECONDS = 20;

/** What must hold even in the middle: somebody answers, and there are no two clocks. @returns what does not */
export async function unsound(lab: Lab, releases: readonly string[]): Promise<string | undefined> {
  const clocks = (await Promise.all(COLORS.map((color) => runningOn(lab, color)))).flat();
  if (clocks.filter((name) => name === 'clock').length > 1) return 'two clocks';
  let answer = '';
  // What a dead run left on a host ends by itself, but seconds later.
  for (let second = 0; second < PATIENCE_SECONDS; second++) {
    answer = await publicRelease(lab);
    if (releases.includes(answer)) return undefined;
    await pause(1000);
  }
  return `the public name: ${answer}`;
}

/** What must hold at the end: traffic, jobs, clock and address are all on one color. @returns what does not */
export async function notOn(lab: Lab, color: Color, release: string): Promise<string | undefined> {
  const answer = await publicRelease(lab);
  if (answer !== release) return `the public name answers as ${answer}`;
  const [here, there] = await Promise.all([
    runningOn(lab, color),
    runningOn(lab, color === 'blue' ? 'green' : 'blue'),
  ]);
  if (!here.includes('clock') || !here.includes('worker')) return `${color} runs ${here.join(', ')}`;
  if (there.includes('clock') || there.includes('worker'))
    return `the other color still runs ${there.join(', ')}`;
  return lab.elasticIp()?.state === 'attached' ? undefined : 'the Elastic IP is not attached';
}
