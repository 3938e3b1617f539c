import { z } from 'zod';

/**
 * A failure to be produced on request. `when: 'before'` spares the request its effect; `'after'` lets it take
 * effect and spoils only the answer, as a lost reply does.
 */
export const faultSchema = z.strictObject({
  method: z.string().default('*').describe('HTTP method, or * for any'),
  pathPattern: z.string().default('.').describe('regular expression, tried on path and query'),
  times: z.number().int().positive().default(1),
  /** Lets this many matching requests through first. */
  skip: z.number().int().nonnegative().default(0),
  kind: z.enum(['status', 'delay', 'drop']),
  when: z.enum(['before', 'after']).default('before'),
  status: z.number().int().min(100).max(599).default(503),
  body: z.unknown().optional(),
  delayMs: z.number().nonnegative().default(0).describe('real milliseconds, not scaled'),
});

export type FaultInput = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;

export interface Faults {
  add(fault: FaultInput): void;
  clear(): void;
  /** The faults that have not struck as often as they should. */
  list(): readonly Fault[];
  /** The fault that strikes this request, and counts as used by it. */
  take(method: string, path: string): Fault | undefined;
}

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  skip: number;
  left: number;
}

export function createFaults(): Faults {
  let armed: Armed[] = [];

  return {
    add(input) {
      const fault = faultSchema.parse(input);
      armed.push({ fault, pattern: new RegExp(fault.pathPattern), skip: fault.skip, left: fault.times });
    },
    clear() {
      armed = [];
    },
    list: () => armed.map(({ fault, left }) => ({ ...fault, times: left })),
    take(method, path) {
      const hit = armed.find((each) => matches(each, method, path));
      if (hit === undefined) return undefined;
      if (hit.skip > 0) {
        hit.skip -= 1;
        return undefined;
      }
      hit.left -= 1;
      armed = armed.filter((each) => each.left > 0);
      return hit.fault;
    },
  };
}

function matches(armed: Armed, method: string, path: string): boolean {
  const { fault, pattern } = armed;
  return (fault.method === '*' || fault.method === method) && pattern.test(path);
}
