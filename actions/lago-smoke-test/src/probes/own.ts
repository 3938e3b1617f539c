import type { OwnProbe } from '@lago-scw/contracts';
import type { Answer } from '../exchange.ts';
import { type Ask, describeAnswer, type Probe, ProbeFailure } from '../probe.ts';

const REMEDY = 'This probe is yours: see smoke-test.probes in lago.yml, and the logs of what answers there.';

/** The operator's own probes, as lago.yml has them. */
export function ownProbes(probes: readonly OwnProbe[]): Probe[] {
  return probes.map((own) => ({
    id: `own.${own.name}`,
    name: `${own.name} (lago.yml)`,
    ...(own.url === undefined ? {} : { whenSilent: REMEDY }),
    run: async (ask) => {
      const seen = await request(own, ask);
      const fault = faultOf(own, seen);
      if (fault === undefined)
        return `status ${seen.status}, first byte after ${Math.round(seen.phases.firstByte)} ms`;
      throw new ProbeFailure(fault.expected, fault.came, REMEDY);
    },
  }));
}

/** On this Lago by its path; anything else by its address, where only a trusted certificate will do. */
async function request({ path, url }: OwnProbe, ask: Ask): Promise<Answer> {
  if (path !== undefined) return ask({ path });
  const elsewhere = new URL(url ?? '');
  return ask({ path: elsewhere.pathname + elsewhere.search, elsewhere, secret: true });
}

interface Fault {
  readonly expected: string;
  readonly came: string;
}

function faultOf(own: OwnProbe, seen: Answer): Fault | undefined {
  const { status, header, json, contains, 'max-milliseconds': limit } = own;
  if (seen.status !== status) return { expected: `status ${status}`, came: answerOf(seen) };
  if (header !== undefined) {
    const value = seen.headers[header.name.toLowerCase()];
    const holds = header.equals === undefined ? value !== undefined : value === header.equals;
    if (!holds) {
      return {
        expected: `header ${header.name}${header.equals === undefined ? '' : `: ${header.equals}`}`,
        came: value ?? 'no such header',
      };
    }
  }
  if (json !== undefined) {
    const value = valueAt(seen.body, json.path);
    const holds = json.equals === undefined ? value !== undefined : value === json.equals;
    if (!holds) {
      return {
        expected: `${json.path}${json.equals === undefined ? ' in the JSON' : ` = ${JSON.stringify(json.equals)}`}`,
        came: value === undefined ? `nothing there; ${answerOf(seen)}` : JSON.stringify(value),
      };
    }
  }
  if (contains !== undefined && !seen.body.includes(contains))
    return { expected: `a body with “${contains}”`, came: answerOf(seen) };
  if (limit !== undefined && seen.phases.firstByte > limit)
    return {
      expected: `a first byte within ${limit} ms`,
      came: `one after ${Math.round(seen.phases.firstByte)} ms`,
    };
  return undefined;
}

function answerOf({ status, headers, body }: Answer): string {
  return describeAnswer({ status, headers, body });
}

/** `data.items[0].name` in a JSON text; undefined where there is no such thing. */
function valueAt(text: string, path: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON has nothing at any path; the failure shows the start of the text.
    return undefined;
  }
  for (const key of path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((part) => part !== '')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
