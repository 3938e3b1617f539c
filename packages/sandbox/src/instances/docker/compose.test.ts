import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NodeSSH } from 'node-ssh';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestMachines, type TestMachines } from '../test-machines.ts';

let world: TestMachines;
let ssh: NodeSSH;

beforeEach(async () => {
  world = await startTestMachines(['203.0.113.1']);
  await world.boot('blue', '203.0.113.1');
  ssh = await world.connect('blue');
});
afterEach(() => world.stop());

async function files(contents: Record<string, string>): Promise<void> {
  const home = world.machines.machine('blue')?.home ?? '';
  for (const [name, text] of Object.entries(contents)) await writeFile(path.join(home, name), text);
}

const docker = (command: string) => ssh.execCommand(`docker compose ${command}`);

const healthy = `
    healthcheck: {test: [CMD, curl, -f, "http://localhost:80/"], interval: 50ms, retries: 2}`;

describe('docker compose on an instance', () => {
  it('brings services up in order of dependency and waits for their health', async () => {
    await files({
      'compose.yaml': `
name: lago
services:
  web:
    image: echo:v1
    ports: ["80:80"]
    depends_on: {api: {condition: service_healthy}}${healthy}
  api:
    image: echo:v1${healthy}
  clock:
    image: echo:v1
    profiles: [clock]
`,
    });
    expect(await docker('up -d --wait --wait-timeout 5')).toMatchObject({ code: 0 });
    const rows = (await docker('ps --format json')).stdout.split('\n').map((line) => JSON.parse(line));
    expect(rows.map(({ Name, Service, State, Health }) => ({ Name, Service, State, Health }))).toEqual([
      { Name: 'lago-api-1', Service: 'api', State: 'running', Health: 'healthy' },
      { Name: 'lago-web-1', Service: 'web', State: 'running', Health: 'healthy' },
    ]);
    expect(rows[1].Publishers).toEqual([
      { URL: '0.0.0.0', TargetPort: 80, PublishedPort: 80, Protocol: 'tcp' },
    ]);
    const target = world.machines.resolve('203.0.113.1', 80);
    expect(await (await fetch(`http://${target?.host}:${target?.port}/x`)).text()).toBe('blue GET /x');
  });

  it('stops within the grace period and keeps the exit code', async () => {
    await files({ 'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v1"}}' });
    await docker('up -d');
    expect(await docker('stop -t 5 web')).toMatchObject({ code: 0 });
    expect((await docker('ps --format json')).stdout).toBe('');
    const row = JSON.parse((await docker('ps -a --format json')).stdout);
    expect(row).toMatchObject({ State: 'exited', ExitCode: 0, Health: '' });
  });

  it('recreates a container only when its configuration changed', async () => {
    const file = (value: string) => ({
      'compose.yaml': `name: lago\nservices: {web: {image: "echo:v1", environment: {A: ${value}}}}`,
    });
    const id = async (): Promise<string> => JSON.parse((await docker('ps --format json')).stdout).ID;
    await files(file('one'));
    await docker('up -d');
    const first = await id();
    await docker('up -d');
    expect(await id()).toBe(first);
    await files(file('two'));
    await docker('up -d');
    expect(await id()).not.toBe(first);
  });

  it('reports a container that cannot start, as `up --wait` does', async () => {
    await files({ 'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v1", command: fail}}' });
    const result = await docker('up -d --wait');
    expect(result).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('container lago-web-1 exited (3)'),
    });
    expect((await docker('logs --no-log-prefix web')).stdout).toBe('failing as told');
  });

  it('fails on an image that no registry has', async () => {
    await files({ 'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v9"}}' });
    expect(await docker('pull')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('manifest unknown'),
    });
    expect(await ssh.execCommand('docker image inspect echo:v1')).toMatchObject({ code: 1 });
  });

  it('runs commands in containers, with standard input', async () => {
    await files({
      'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v1", environment: {A: "x y"}}}',
    });
    await docker('up -d');
    expect(await docker('exec -T web false')).toMatchObject({ code: 1, stdout: 'false' });
    const piped = await ssh.execCommand('printf hello | docker compose exec -T web cat');
    expect(piped.stdout).toBe('hello');
    expect(await docker('run --rm -T web print A')).toMatchObject({ code: 0, stdout: 'x y' });
    expect(await docker('run --rm -T web fail')).toMatchObject({ code: 3 });
  });

  it('reads .env and env_file as Compose does', async () => {
    await files({
      '.env': 'VERSION=v1\n',
      'api.env': `HARD="p@ss\\"w\\\\o\\$rd\\nline"\nSOFT=a b # comment\nRAW='$\{X} "q"'\n`,
      'compose.yaml': `name: lago\nservices: {web: {image: "echo:\${VERSION}", env_file: api.env, environment: {OTHER: "\${MISSING:-default}"}}}`,
    });
    const { stdout } = await docker('config --format json');
    expect(JSON.parse(stdout).services.web).toMatchObject({
      image: 'echo:v1',
      environment: { HARD: 'p@ss"w\\o$$rd\nline', SOFT: 'a b', RAW: '$${X} "q"', OTHER: 'default' },
    });
  });

  it('refuses what it does not know, by name', async () => {
    await files({ 'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v1", privileged: true}}' });
    expect((await docker('config -q')).stderr).toContain(
      'services.web Additional property privileged is not allowed',
    );
    expect((await docker('config --fancy')).stderr).toContain('privileged');
    await files({ 'compose.yaml': 'name: lago\nservices: {web: {image: "echo:v1"}}' });
    expect((await docker('config --fancy')).stderr).toContain('unknown flag: --fancy');
    expect((await docker('events')).stderr).toContain('does not support: docker compose events');
  });

  it('starts again after a reboot only what the restart policy says', async () => {
    await files({
      'compose.yaml': `
name: lago
services:
  web: {image: "echo:v1", restart: unless-stopped}
  stopped: {image: "echo:v1", restart: unless-stopped}
  once: {image: "echo:v1"}
`,
    });
    await docker('up -d');
    await docker('stop stopped');
    await world.machines.world.shutDown('blue');
    await world.boot('blue', '203.0.113.1');
    ssh = await world.connect('blue');
    expect((await docker('ps --services')).stdout).toBe('web');
  });
});
