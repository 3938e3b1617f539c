/** Who reads a variable. `rails` are all processes of the api image: api, workers, clock, migrate. */
export type Reader = 'rails' | 'api' | 'worker' | 'clock' | 'migrate' | 'front' | 'events-processor';

/**
 * `always`: boot or a core function fails without it. `production`: it works without, but not as a production should.
 */
export type Need = 'always' | 'production' | 'optional';

/** How a value must look. `true`: only that exact text switches it on. `presence`: any text does, even `false`. */
export type Format =
  | 'text'
  | 'secret'
  | 'true'
  | 'boolean'
  | 'presence'
  | 'integer'
  | 'number'
  | 'url'
  | 'postgres-url'
  | 'redis-url'
  | 'host-port'
  | 'email'
  | 'base64-pem';

/** One environment variable, as the code of Lago's releases reads it. */
export interface VariableFact {
  readonly name: string;
  readonly readers: readonly Reader[];
  readonly need: Need;
  /** What the process takes when it is not set; null when nothing. */
  readonly default: string | null;
  readonly format: Format;
  /** First release that reads it. */
  readonly since: string;
  /** First release that does not any more. */
  readonly until?: string;
  /** What goes wrong with a wrong or missing value. */
  readonly breaks: string;
}

export const FIRST = 'v1.27.1';

type Details = Partial<Pick<VariableFact, 'need' | 'default' | 'format' | 'since' | 'until' | 'readers'>>;

/** A variable of the api image, optional and free text unless the details say more. */
export function variable(name: string, breaks: string, details: Details = {}): VariableFact {
  return {
    name,
    breaks,
    readers: ['rails'],
    need: 'optional',
    default: null,
    format: 'text',
    since: FIRST,
    ...details,
  };
}

/** What is wrong with a value by its format, as the end of a sentence that starts with the name; never the value. */
export function formatFault(format: Format, value: string): string | undefined {
  const pattern = PATTERNS[format];
  return pattern === undefined || pattern.matches.test(value) ? undefined : pattern.fault;
}

const PATTERNS: Readonly<Partial<Record<Format, { readonly matches: RegExp; readonly fault: string }>>> = {
  true: { matches: /^(true|false|)$/, fault: 'counts as off: only the exact text `true` switches it on' },
  boolean: {
    matches: /^(true|false|t|f|1|0|on|off|yes|no|)$/i,
    fault: 'is no boolean: write `true` or `false`',
  },
  integer: { matches: /^\d+$/, fault: 'is not a whole number' },
  number: { matches: /^\d+(\.\d+)?$/, fault: 'is not a number' },
  url: { matches: /^https?:\/\/[^\s/]+(\/\S*)?$/, fault: 'is no http or https URL' },
  'postgres-url': {
    matches: /^postgres(ql)?:\/\/\S+$/,
    fault: 'is no postgresql:// URL; are user and password percent-encoded?',
  },
  'redis-url': { matches: /^rediss?:\/\/\S+$/, fault: 'is no redis:// or rediss:// URL' },
  'host-port': { matches: /^[^\s:/,]+:\d+(,[^\s:/,]+:\d+)*$/, fault: 'is not host:port' },
  email: { matches: /^[^\s@]+@[^\s@]+$/, fault: 'is no email address' },
  'base64-pem': { matches: /^[A-Za-z0-9+/]+={0,2}$/, fault: 'is not base64 on one line' },
};
