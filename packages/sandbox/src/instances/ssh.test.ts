import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { NodeSSH } from 'node-ssh';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSshKeyPair } from './host-keys.ts';
import { startTestMachines, type TestMachines } from './test-machines.ts';

const run = promisify(execFile);
let world: TestMachines;
let fingerprints: string;
let folder: string;

beforeAll(async () => {
  process.env.SCW_SECRET_KEY = 'must stay outside';
  world = await startTestMachines(['203.0.113.1']);
  fingerprints = await world.boot('blue', '203.0.113.1', '172.16.0.2');
  folder = await mkdtemp(path.join(os.tmpdir(), 'ssh-test-'));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
  delete process.env.SCW_SECRET_KEY;
});

describe('an instance over SSH', () => {
  it('publishes the fingerprint of the key that it shows', async () => {
    const target = world.machines.machine('blue')?.sshTarget;
    if (!target) throw new Error('blue has no sshd');
    const seen = await new Promise<string>((resolve, reject) => {
      const client = new ssh2.Client();
      client.on('error', reject);
      client.on('ready', () => client.end());
      client.connect({
        ...target,
        username: 'root',
        privateKey: world.privateKey,
        algorithms: { serverHostKey: ['ssh-ed25519'] },
        hostVerifier: (key: Buffer) => {
          resolve(`SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`);
          return true;
        },
      });
    });
    expect(fingerprints).toContain(`256 ${seen} root@blue (ED25519)`);
    expect(fingerprints).toMatch(/^3072 SHA256:\S+ root@blue \(RSA\)$/m);
  });

  it('refuses a key that is not authorized', async () => {
    const target = world.machines.machine('blue')?.sshTarget;
    const stranger = createSshKeyPair();
    const client = new NodeSSH();
    await expect(
      client.connect({ ...target, username: 'root', privateKey: stranger.private }),
    ).rejects.toThrow(/authentication/i);
  });

  it('runs commands with their exit code, output and input', async () => {
    const ssh = await world.connect('blue');
    const failed = await ssh.execCommand('echo out; echo err >&2; exit 7');
    expect(failed).toMatchObject({ stdout: 'out', stderr: 'err', code: 7 });
    const piped = await ssh.execCommand('cat', { stdin: 'through the pipe' });
    expect(piped.stdout).toBe('through the pipe');
    const home = await ssh.execCommand('pwd; echo $HOME; printenv SCW_SECRET_KEY || echo none');
    const [pwd, homeVariable, secret] = home.stdout.split('\n');
    expect(pwd).toBe(homeVariable);
    expect(secret).toBe('none');
    const killed = await ssh.execCommand('kill -TERM $$');
    expect(killed).toMatchObject({ code: null, signal: expect.stringContaining('TERM') });
  });

  it('has the other commands of a hand-over too, with their output, errors and exit codes', async () => {
    const ssh = await world.connect('blue');
    expect(await ssh.execCommand('df -Pk "/a b"')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Filesystem(.|\n)*\/dev\/vda1/),
      stderr: '',
    });
    const refused = await ssh.execCommand("iptables -w -t raw 'no such' option");
    expect(refused).toMatchObject({ stdout: '', stderr: expect.stringContaining('no such') });
    expect(refused.code).toBeGreaterThan(0);
  });

  it('takes files and folders over SFTP, replaces by posix-rename and keeps to its home', async () => {
    const ssh = await world.connect('blue');
    await writeFile(path.join(folder, 'a.txt'), 'first');
    await writeFile(path.join(folder, 'b.txt'), 'second');
    await ssh.execCommand('mkdir -p lago-scw');
    await ssh.putFiles([
      { local: path.join(folder, 'a.txt'), remote: 'lago-scw/a.txt' },
      { local: path.join(folder, 'b.txt'), remote: 'lago-scw/b.txt' },
    ]);
    const sftp = await ssh.requestSFTP();
    const rename = promisify(sftp.ext_openssh_rename.bind(sftp));
    await rename('lago-scw/b.txt', 'lago-scw/a.txt');
    const home = world.machines.machine('blue')?.home ?? '';
    expect(await readFile(path.join(home, 'lago-scw/a.txt'), 'utf8')).toBe('second');
    const names = await promisify(sftp.readdir.bind(sftp))('lago-scw');
    expect(names.map(({ filename }) => filename)).toEqual(['a.txt']);
    await promisify(sftp.chmod.bind(sftp))('lago-scw/a.txt', 0o600);
    expect((await stat(path.join(home, 'lago-scw/a.txt'))).mode & 0o777).toBe(0o600);
    await expect(promisify(sftp.readdir.bind(sftp))('/etc')).rejects.toThrow(/outside the home/);
  });

  it('forwards to what the instance can reach and refuses the rest', async () => {
    const ssh = await world.connect('blue');
    const home = world.machines.machine('blue')?.home ?? '';
    await writeFile(
      path.join(home, 'compose.yaml'),
      'services: {web: {image: "echo:v1", ports: ["127.0.0.1:8080:80"]}}',
    );
    expect(await ssh.execCommand('docker compose -p tunnel up -d --wait')).toMatchObject({ code: 0 });
    const channel = await ssh.forwardOut('127.0.0.1', 0, '127.0.0.1', 8080);
    const body = await new Promise<string>((resolve, reject) => {
      const request = http.get({ path: '/x', createConnection: () => channel as never }, (response) => {
        response.on('data', (data) => resolve(String(data)));
      });
      request.on('error', reject);
    });
    expect(body).toBe('blue GET /x');
    await expect(ssh.forwardOut('127.0.0.1', 0, '172.16.9.9', 5432)).rejects.toThrow();
    await ssh.execCommand('docker compose -p tunnel down');
  });

  it.each(['before', 'after'] as const)(
    'breaks the connection %s a command, when it is told to',
    async (moment) => {
      const ssh = await world.connect('blue');
      world.machines.sshCuts.arm(1, moment);
      await ssh.execCommand('rm -f trace');
      expect(await ssh.execCommand('touch trace').catch(() => ({ code: null }))).toMatchObject({
        code: null,
      });
      expect(world.machines.sshCuts.requests).toEqual([
        { machine: 'blue', what: 'rm -f trace' },
        { machine: 'blue', what: 'touch trace' },
      ]);
      const { stdout } = await (await world.connect('blue')).execCommand('ls');
      expect(stdout.includes('trace')).toBe(moment === 'after');
    },
  );

  it('serves the OpenSSH client too', async () => {
    const target = world.machines.resolve('203.0.113.1', 22);
    const keyFile = path.join(folder, 'key');
    await writeFile(keyFile, world.privateKey);
    await chmod(keyFile, 0o600);
    const options = [
      '-i',
      keyFile,
      '-o',
      'StrictHostKeyChecking=no',
      '-o',
      `UserKnownHostsFile=${folder}/known`,
    ];
    const { stdout } = await run('ssh', [
      ...options,
      '-p',
      String(target?.port),
      `root@${target?.host}`,
      'docker compose version --short',
    ]);
    expect(stdout).toBe('2.26.1\n');
  });
});
