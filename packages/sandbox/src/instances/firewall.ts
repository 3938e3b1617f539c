import { last, parseOptions } from './docker/command-line.ts';
import { type CommandIo, DockerError } from './program.ts';

interface Rule {
  readonly text: string;
  readonly addresses: readonly string[];
  readonly ports: readonly number[];
  /** Milliseconds since the epoch; the kernel looks at its clock for each packet. */
  readonly until: number;
}

const options = {
  names: {
    '-w': 'wait',
    '-t': 'table',
    '-I': 'insert',
    '-D': 'delete',
    '-A': 'append',
    '-S': 'show',
    '-d': 'destination',
    '-p': 'protocol',
    '-m': 'match',
    '--dports': 'ports',
    '--syn': 'syn',
    '--datestop': 'until',
    '--comment': 'comment',
    '-j': 'target',
  },
  takesValue: [
    'table',
    'insert',
    'delete',
    'append',
    'show',
    'destination',
    'protocol',
    'match',
    'ports',
    'until',
    'comment',
    'target',
  ],
};

/**
 * The one use of `iptables` that a hand-over makes: dropping new connections to some addresses and ports, before Docker's own
 * rules see them, until a moment. The firewall of the real machine is never asked.
 */
export class Firewall {
  #rules: readonly Rule[] = [];
  readonly #onChange: () => void;

  /** @param onChange when connections that were dropped may come through now: a retransmitted SYN would */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  drops(address: string, port: number): boolean {
    const now = Date.now();
    return this.#rules.some(
      ({ addresses, ports, until }) => now < until && addresses.includes(address) && ports.includes(port),
    );
  }

  /** After a reboot there is no rule left. */
  clear(): void {
    this.#rules = [];
  }

  iptables(argv: readonly string[], io: CommandIo): number {
    const parsed = parseOptions(argv, options);
    const chain = last(parsed, 'insert') ?? last(parsed, 'delete') ?? last(parsed, 'show');
    if (last(parsed, 'table') !== 'raw' || chain !== 'PREROUTING') throw unknown(argv);
    if (last(parsed, 'show')) for (const { text } of this.#rules) io.stdout(`-A PREROUTING ${text}\n`);
    else if (last(parsed, 'insert')) this.#insert(argv);
    else this.#delete(argv, io);
    return 0;
  }

  #insert(argv: readonly string[]): void {
    const parsed = parseOptions(argv, options);
    if (last(parsed, 'target') !== 'DROP' || !last(parsed, 'syn')) throw unknown(argv);
    const stop = last(parsed, 'until');
    const until = stop === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${stop}Z`);
    const ports = (last(parsed, 'ports') ?? '').split(',').map(Number);
    for (const address of (last(parsed, 'destination') ?? '').split(',')) {
      const text = specification(argv, address);
      this.#rules = [{ text, addresses: [address], ports, until }, ...this.#rules];
    }
    if (Number.isFinite(until)) setTimeout(this.#onChange, Math.max(0, until - Date.now()) + 1).unref();
  }

  #delete(argv: readonly string[], io: CommandIo): void {
    const parsed = parseOptions(argv, options);
    const text = specification(argv, last(parsed, 'destination') ?? '');
    const at = this.#rules.findIndex((rule) => rule.text === text);
    if (at < 0) {
      io.stderr('iptables: Bad rule (does a matching rule exist in that chain?).\n');
      throw new DockerError('', 1);
    }
    this.#rules = this.#rules.filter((_, index) => index !== at);
    this.#onChange();
  }
}

/** What follows the chain's name. */
function specification(argv: readonly string[], address: string): string {
  const words = argv.slice(argv.indexOf('PREROUTING') + 1);
  return words.map((word, index) => (words[index - 1] === '-d' ? address : word)).join(' ');
}

function unknown(argv: readonly string[]): DockerError {
  return new DockerError(`The sandbox's iptables does not support: ${argv.join(' ')}`, 2);
}
