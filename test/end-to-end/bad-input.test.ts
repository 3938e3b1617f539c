import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTopology, type Topology } from '@lago-scw/contracts';
import { type Sandbox, startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/actions.ts';
import { domain, openStage, repository, type Stage } from '../demo/story.ts';
import { type OneStep, type OneStepEnd, runOneStep } from './one-step.ts';
import { runBundle } from './run-bundle.ts';

let sandbox: Sandbox;
let stage: Stage;
let example: string;
let calls = 0;
const ends: OneStepEnd[] = [];
const leakable: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    domain,
    repository,
    latencyFactor: 0.005,
    onScalewayRequest: () => {
      calls += 1;
    },
  });
  stage = await openStage(sandbox);
  example = await readFile(join(root, 'workflows-example', 'lago.yml'), 'utf8');
});
afterAll(() => sandbox?.stop());

function spec(change: (text: string) => string = (text) => text): void {
  writeFileSync(join(stage.folder, 'lago.yml'), change(example));
}

beforeEach(() => spec());

async function run(step: OneStep): Promise<OneStepEnd> {
  const end = await runOneStep(stage, step);
  ends.push(end);
  return end;
}

/** Runs a step that must refuse what it was given, before it has asked or touched anything. */
async function refused(step: OneStep): Promise<readonly string[]> {
  const before = calls;
  const { errors, effects, step: ended } = await run(step);
  expect(ended.conclusion).toBe('failure');
  expect(effects).toEqual([]);
  expect(calls - before, 'requests to Scaleway').toBe(0);
  return errors;
}

/** The headline of a step that failed over lago.yml; the marks on the lines come before it. */
const headline = (fault: string) => `${fault}\nCorrect the lines that are marked, then run this again.`;

describe('a fault in lago.yml', () => {
  const misspelt = "lago.yml:17:3 unknown key 'lago.verison'; did you mean 'version'?";
  const actions: readonly OneStep[] = [
    { action: 'provision' },
    { action: 'render-config' },
    { action: 'deploy-compose', with: { operation: 'status' } },
    { action: 'smoke-test' },
    { action: 'backup-verify' },
  ];

  it.each(actions)('is shown on its line by $action, with what was probably meant', async (step) => {
    spec((text) => text.replace('  version: v1.50.0', '  verison: v1.50.0'));
    expect(await refused(step)).toEqual([misspelt, headline(misspelt)]);
  });

  it('of the wrong type tells what was read and what is wanted', async () => {
    spec((text) => text.replace('backup-every-hours: 24', 'backup-every-hours: daily'));
    const fault =
      'lago.yml:11:23 \'database.backup-every-hours\' is "daily": must be a number, without quotes';
    expect(await refused({ action: 'provision' })).toEqual([fault, headline(fault)]);
  });

  it('is shown with all others at once, from top to bottom', async () => {
    spec((text) => text.replace('environment:', 'enviroment:').replace('from: secret', 'from: letsencrypt'));
    const first = "lago.yml:3:1 unknown key 'enviroment'; did you mean 'environment'?";
    expect(await refused({ action: 'provision' })).toEqual([
      first,
      "lago.yml:14:9 'tls.from' is 'letsencrypt', which is none of lets-encrypt, secret; did you mean 'lets-encrypt'?",
      headline(`${first} (and 1 more)`),
    ]);
  });

  it('in its YAML is shown on its line', async () => {
    spec((text) => text.replace('[203.0.113.0/24]', '[203.0.113.0/24'));
    expect((await refused({ action: 'provision' }))[0]).toMatch(/^lago\.yml:9:1 Flow sequence .* must /);
  });

  it('is that it is not there', async () => {
    const [error, ...more] = await refused({ action: 'provision', with: { spec: 'infra/lago.yml' } });
    expect(more).toEqual([]);
    expect(error).toMatch(
      /^Input 'spec' is 'infra\/lago\.yml', which cannot be read: ENOENT.*\nGive the path of lago\.yml from the root of the repository, and check it out before this step\.$/,
    );
  });
});

describe('a secret that is missing', () => {
  it('is named, together with all others, and how to make each', async () => {
    const secrets = { SECRET_KEY_BASE: undefined, LAGO_RSA_PRIVATE_KEY: undefined, POSTGRES_PASSWORD: '' };
    expect(await refused({ action: 'render-config', secrets })).toEqual([
      [
        'Secret SECRET_KEY_BASE is missing: create it with `openssl rand -hex 64`.',
        'Secret LAGO_RSA_PRIVATE_KEY is missing: create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`.',
        'Secret POSTGRES_PASSWORD is missing: use the same that provision was given.',
        'Store it in the GitHub environment (Settings > Environments) and map it under `env:` of this step.',
      ].join('\n'),
    ]);
  });

  it('is named with the line of the spec that asks for it', async () => {
    expect(await refused({ action: 'render-config', secrets: { TLS_CERTIFICATE: undefined } })).toEqual([
      'Secret TLS_CERTIFICATE is missing: the spec has `tls.from: secret`; store the whole chain in PEM, the certificate ' +
        'of the domain first: `gh secret set TLS_CERTIFICATE < fullchain.pem`.\n' +
        'Correct it in the GitHub environment (Settings > Environments); nothing was rendered.',
    ]);
  });

  it('and the input that is missing beside it come in one message', async () => {
    expect(await refused({ action: 'deploy-compose', secrets: { SSH_PRIVATE_KEY: undefined } })).toEqual([
      [
        "Input 'operation' is missing: one of deploy, promote, rollback, park, status, unlock.",
        'Secret SSH_PRIVATE_KEY is missing: create it with `ssh-keygen -t ed25519 -N "" -f lago-deploy` and add lago-deploy.pub ' +
          'to the SSH keys of the Scaleway project before the instances are made.',
        'Set it under `with:` of this step; action.yml and the README list all inputs. ' +
          'Store it in the GitHub environment (Settings > Environments) and map it under `env:` of this step.',
      ].join('\n'),
    ]);
  });
});

describe('an input', () => {
  it('that one operation needs is asked for', async () => {
    expect(await refused({ action: 'deploy-compose', with: { operation: 'deploy' } })).toEqual([
      "Input 'release-dir' is missing: operation deploy needs it.\nSet it to the `release-dir` output of render-config.",
    ]);
  });

  it('of a wrong value is shown with what it can be, all of them at once', async () => {
    const given = { operation: 'promte', 'lock-minutes': '1', 'accept-schema-drift': 'yes' };
    expect(await refused({ action: 'deploy-compose', with: given })).toEqual([
      [
        "Input 'operation' is 'promte': it must be one of deploy, promote, rollback, park, status, unlock.",
        "Input 'accept-schema-drift' is 'yes': it must be true or false.",
        "Input 'lock-minutes' is '1': it must be a whole number from 5 to 240.",
        'Set it under `with:` of this step; action.yml and the README list all inputs.',
      ].join('\n'),
    ]);
  });

  it('that is no topology is not taken for one', async () => {
    const given = { operation: 'status', topology: '{"schema":"lago-scw/topology@1"}' };
    const [error] = await refused({ action: 'deploy-compose', with: given });
    expect(error).toMatch(/^Input 'topology' is not a topology: /);
    expect(error).toMatch(/Pass the `topology` output of provision unchanged, as text\.$/);
  });
});

describe('the text of SSH_PRIVATE_KEY', () => {
  const whole =
    'Store the whole file as the secret, line by line as it is: `gh secret set SSH_PRIVATE_KEY < key-file`.';
  const encrypted = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
  const faults: readonly (readonly [string, (key: string) => string, string, string])[] = [
    [
      'with \\n as two characters',
      (key) => key.trimEnd().replaceAll('\n', '\\n'),
      'holds the two characters \\ and n where its lines should end',
      whole,
    ],
    ['on one line', (key) => key.replaceAll('\n', ' '), 'is on one line: its line ends were lost', whole],
    [
      'of the public key',
      () => `ssh-ed25519 ${Buffer.alloc(51, 7).toString('base64')} ada@laptop`,
      'is a public key',
      'Store the private one: the file of the same name without .pub.',
    ],
    [
      'in the format of PuTTY',
      () => `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: ada\n`,
      'is in the format of PuTTY (.ppk)',
      'Convert it with `puttygen key.ppk -O private-openssh-new -o key-file` and store that.',
    ],
    [
      'with a passphrase',
      () => encrypted,
      'is encrypted with a passphrase, which nobody can type in a workflow',
      'Make a key of its own for deployments: `ssh-keygen -t ed25519 -N "" -f key-file`.',
    ],
    [
      'cut off',
      (key) => key.split('\n').slice(0, 4).join('\n'),
      'is cut off: its last line -----END … PRIVATE KEY----- is missing',
      whole,
    ],
    ['in base64', (key) => Buffer.from(key).toString('base64'), 'is a base64 encoding of a key', whole],
  ];

  it.each(faults)('%s is refused, before any connection', async (_name, spoil, what, remedy) => {
    const key = spoil(sandbox.environment.secrets.SSH_PRIVATE_KEY ?? '');
    leakable.push(key);
    for (const step of [
      { action: 'deploy-compose', with: { operation: 'status' } },
      { action: 'backup-verify' },
    ] as const) {
      const errors = await refused({ ...step, secrets: { SSH_PRIVATE_KEY: key } });
      expect(errors, step.action).toEqual([`SSH_PRIVATE_KEY ${what}.\n${remedy}`]);
    }
  });
});

describe('with the machines up', () => {
  let topology: Topology;
  const deployCompose = (operation: string, given: Readonly<Record<string, string>> = {}) =>
    run({ action: 'deploy-compose', with: { operation, topology: JSON.stringify(topology), ...given } });

  beforeAll(async () => {
    spec();
    const { step, errors } = await run({ action: 'provision' });
    expect(errors).toEqual([]);
    topology = parseTopology(step.outputs.topology ?? '');
  });

  it('a host whose key is another is refused, with both fingerprints', async () => {
    const { blue } = topology.instances;
    const expected = `SHA256:${'A'.repeat(43)}`;
    const changed = { ...topology.instances, blue: { ...blue, hostKeyFingerprints: [expected] } };
    const {
      errors,
      effects,
      step,
      run: ran,
    } = await deployCompose('promote', {
      topology: JSON.stringify({ ...topology, instances: changed }),
    });
    expect(step.conclusion).toBe('failure');
    expect(errors).toHaveLength(1);
    const presented = /presented the host key (SHA256:\S+);/.exec(errors[0] ?? '')?.[1];
    expect(blue.hostKeyFingerprints).toContain(presented);
    expect(errors[0]).toBe(
      `${blue.managementAddress} presented the host key ${presented}; expected: ${expected}. Nothing was sent to it.\n` +
        'Either the instance was rebuilt (run provision again, it reads the fingerprints from Scaleway) or something answers in ' +
        'its place. On the console of the instance `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows the true one.',
    );
    expect(effects).not.toContain('lock.take');
    const warnings = ran.jobs.flatMap((job) => job.steps.flatMap(({ annotations }) => annotations));
    expect(warnings.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  it('a key that the hosts do not know is refused, with where to add it', async () => {
    const stranger = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
    leakable.push(stranger);
    const { errors } = await run({
      action: 'deploy-compose',
      with: { operation: 'status' },
      secrets: { SSH_PRIVATE_KEY: stranger },
    });
    const { managementAddress } = topology.instances.blue;
    expect(errors).toEqual([
      `root@${managementAddress} does not accept the key in SSH_PRIVATE_KEY.\n` +
        'Add its public half to the SSH keys of the Scaleway project and restart the instance, or correct the secret or `instances.ssh-user`.',
    ]);
  });

  it('inputs that are given empty fall back to their defaults', async () => {
    const empty = {
      spec: '',
      topology: '',
      'accept-schema-drift': '',
      'lock-minutes': '',
      'release-dir': '',
    };
    const { errors, step } = await deployCompose('status', empty);
    expect(errors).toEqual([]);
    expect(step.outputs).toMatchObject({ color: 'blue', release: '' });
  });

  it('a second run is told who holds the lock, since when, where to look and how to break it', async () => {
    const { errors } = await holdLock('1717', () => deployCompose('promote'));
    expect(errors).toHaveLength(1);
    const time = String.raw`20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
    expect(errors[0]).toMatch(
      new RegExp(
        String.raw`^blue is locked by ada, run 1717 \(https://github\.com/org/billing/actions/runs/1717\), operation promote, since ${time} until ${time}\.\n` +
          'Wait for that run\\. If it is dead and you cannot wait for the expiry, break the lock: run this action with `operation: unlock`\\.$',
      ),
    );
  });

  it('and does not take the lock away by failing', () => {
    expect(lockOwners()).toEqual(['1717', '1717']);
  });

  it('unlock breaks it, says whose it was, and the next run gets through', async () => {
    const { errors, shown } = await deployCompose('unlock');
    expect(errors).toEqual([]);
    expect(shown).toMatch(/run 1717/);
    expect(lockOwners()).toEqual([undefined, undefined]);
    expect((await deployCompose('promote')).errors).toEqual([
      'The standby (green) has no release.\nRun `operation: deploy` first.',
    ]);
    expect(lockOwners()).toEqual([undefined, undefined]);
  });

  /** Leaves the lock to a run that is no more: its main step ended, its post step never came. */
  async function holdLock<T>(runId: string, work: () => Promise<T>): Promise<T> {
    const dead = await runBundle(stage, {
      action: 'deploy-compose',
      with: { operation: 'promote', topology: JSON.stringify(topology) },
      runId,
      actor: 'ada',
    });
    expect(dead.lines.join('\n')).toContain('has no release');
    return work();
  }

  function lockOwners(): (string | undefined)[] {
    return sandbox.machines.all().map(({ home }) => {
      const file = join(home, 'lago-scw', 'lock', 'owner');
      return existsSync(file) ? /^run=(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    });
  }
});

describe('of all these runs', () => {
  it('none shows a secret', () => {
    const secrets = [...Object.values(sandbox.environment.secrets), ...leakable];
    const forms = secrets.flatMap((value) => [
      value,
      encodeURIComponent(value),
      Buffer.from(value).toString('base64'),
      ...value.split('\n').filter((line) => line.length > 20 && !line.startsWith('---')),
    ]);
    expect(ends.length).toBeGreaterThan(25);
    for (const { shown } of ends) {
      expect(shown.length).toBeGreaterThan(50);
      expect(forms.filter((form) => shown.includes(form))).toEqual([]);
    }
  });
});
