import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Color } from '@lago-scw/contracts';
import { command } from './command.ts';

const FIRST_PROCESS = fileURLToPath(new URL('./machine.sh', import.meta.url));
const START_SECONDS = 60;

export interface MachineOptions {
  readonly color: Color;
  readonly name: string;
  /** Its disk, its home and its keys: they stay over a reboot. */
  readonly folder: string;
  readonly networkNamespace: string;
  readonly authorizedKey: string;
  readonly registry: string;
  /** The Elastic IP, which the guest owns from its first boot; nothing where its user data does not say. */
  readonly elasticIp: string | undefined;
}

/** A machine of the lab: sshd and a Docker engine of its own, in namespaces of its own. */
export class LabMachine {
  readonly options: MachineOptions;
  #first: ChildProcess | undefined;

  constructor(options: MachineOptions) {
    this.options = options;
  }

  get color(): Color {
    return this.options.color;
  }

  get isOn(): boolean {
    return this.#first !== undefined;
  }

  /** @returns what `ssh-keygen -lf` says of its host keys, as stock images publish it */
  async boot(): Promise<string> {
    const { folder, name, networkNamespace, registry, elasticIp } = this.options;
    const fingerprints = await this.#prepare();
    const words = [
      ...['--pdeathsig', 'KILL', 'nsenter', `--net=/run/netns/${networkNamespace}`],
      ...['unshare', '--mount', '--pid', '--uts', '--ipc', '--fork', '--kill-child', '--mount-proc'],
      ...[FIRST_PROCESS, folder, name, registry, elasticIp ?? ''],
    ];
    const first = spawn('setpriv', words, { stdio: ['ignore', 'ignore', 'inherit'] });
    this.#first = first;
    await this.#waitForDocker();
    return fingerprints;
  }

  /** As when the power goes: nothing is asked to end. */
  async shutDown(): Promise<void> {
    const first = this.#first;
    this.#first = undefined;
    if (first === undefined || first.exitCode !== null) return;
    const ended = once(first, 'exit');
    first.kill('SIGKILL');
    await ended;
  }

  /** Runs a shell text on the machine, beside sshd: for the faults and the figures of the bench. */
  async run(text: string): Promise<string> {
    const inside = await this.#insidePid();
    return command('nsenter', ['--target', inside, '--all', 'sh', '-c', `cd /root\n${text}`], {
      env: { HOME: '/root' },
    });
  }

  async #prepare(): Promise<string> {
    const { folder, name, authorizedKey } = this.options;
    await mkdir(join(folder, 'root', '.ssh'), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, 'root', '.ssh', 'authorized_keys'), `${authorizedKey}\n`, { mode: 0o600 });
    const key = join(folder, 'host_key_ed25519');
    await command('sh', [
      '-c',
      '[ -f "$1" ] || ssh-keygen -q -t ed25519 -N "" -C "root@$2" -f "$1"',
      'sh',
      key,
      name,
    ]);
    await writeFile(join(folder, 'sshd_config'), sshdConfig(key));
    return command('ssh-keygen', ['-lf', `${key}.pub`]);
  }

  async #waitForDocker(): Promise<void> {
    for (let second = 0; second < START_SECONDS * 2; second++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const isUp = await this.run('docker version').then(
        () => true,
        () => false,
      );
      if (isUp) return;
    }
    const log = await readFile(join(this.options.folder, 'docker.log'), 'utf8').catch(() => 'no log');
    throw new Error(
      `Docker of ${this.options.name} did not start in ${START_SECONDS} s:\n${log.slice(-3000)}`,
    );
  }

  /** Process 1 of the machine, as the lab sees it. */
  async #insidePid(): Promise<string> {
    const pid = this.#first?.pid;
    if (pid === undefined) throw new Error(`${this.options.name} is off.`);
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
    const [inside] = children.trim().split(' ');
    if (inside === undefined || inside === '') throw new Error(`${this.options.name} is not up yet.`);
    return inside;
  }
}

function sshdConfig(hostKey: string): string {
  return [
    'Port 22',
    `HostKey ${hostKey}`,
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'AuthorizedKeysFile /root/.ssh/authorized_keys',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    'MaxStartups 100',
    'Subsystem sftp internal-sftp',
    '',
  ].join('\n');
}
