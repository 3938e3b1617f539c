import { readSpec, type Spec } from '@lago-scw/contracts';
import { expect, test } from 'vitest';
import { cloudInit } from './cloud-init.ts';

function specWith(instances = '{}'): Spec {
  const result = readSpec(
    `environment: prod\ndomain: billing.example.com\ninstances: ${instances}\ntls: { from: secret }\nlago: { version: v1.50.0 }\n`,
    'lago.yml',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.spec;
}

interface CloudConfig {
  readonly packages: readonly string[];
  readonly users?: readonly unknown[];
  readonly write_files: readonly {
    readonly path: string;
    readonly content: string;
    readonly permissions: string;
  }[];
  readonly runcmd: readonly (readonly string[])[];
}

function parse(text: string): CloudConfig {
  expect(text.startsWith('#cloud-config\n')).toBe(true);
  return JSON.parse(text.slice('#cloud-config\n'.length)) as CloudConfig;
}

function contentOf(config: CloudConfig, path: string): string {
  return config.write_files.find((file) => file.path === path)?.content ?? '';
}

test('both colors own the Elastic IP from first boot, before Docker starts', () => {
  const config = parse(cloudInit(specWith(), '51.15.0.9'));
  const unit = contentOf(config, '/etc/systemd/system/lago-scw-elastic-ip.service');
  expect(unit).toContain('ip address replace 51.15.0.9/32 dev lo');
  expect(unit).toContain('Before=docker.service');
  expect(config.runcmd).toContainEqual(['systemctl', 'enable', '--now', 'lago-scw-elastic-ip.service']);
});

test('Docker and Compose v2 come from packages whose key is checked', () => {
  const config = parse(cloudInit(specWith(), '51.15.0.9'));
  const script = contentOf(config, '/usr/local/sbin/lago-scw-install-docker');
  expect(script).toContain('docker-compose-plugin');
  expect(script).toMatch(/gpg --show-keys .*\n?.*9DC858229FC7DD38854AE2D88D81803C0EBFCD88/);
  expect(config.runcmd.at(-1)).toEqual(['/usr/local/sbin/lago-scw-install-docker']);
});

test('logs of containers are rotated and security updates install themselves', () => {
  const config = parse(cloudInit(specWith(), '51.15.0.9'));
  expect(JSON.parse(contentOf(config, '/etc/docker/daemon.json'))).toMatchObject({
    'log-opts': { 'max-size': '20m', 'max-file': '5' },
  });
  expect(config.packages).toContain('unattended-upgrades');
});

test('a user other than root is made, may use Docker, and gets the keys that Scaleway gives to root', () => {
  const config = parse(cloudInit(specWith('{ ssh-user: deploy }'), '51.15.0.9'));
  expect(config.users).toContainEqual({ name: 'deploy', shell: '/bin/bash', lock_passwd: true });
  const script = contentOf(config, '/usr/local/sbin/lago-scw-install-docker');
  expect(script).toContain('usermod -aG docker deploy');
  expect(script).toContain('/home/deploy/.ssh/authorized_keys');
});

test('Docker is installed once its data has a place on the data volume, and never runs without it', () => {
  const config = parse(cloudInit(specWith(), '51.15.0.9', '77777777-7777-4777-8777-777777777777'));
  const install = contentOf(config, '/usr/local/sbin/lago-scw-install-docker');
  expect(install.indexOf('/usr/local/sbin/lago-scw-data-disk')).toBeGreaterThan(install.indexOf('set -eu'));
  expect(install.indexOf('/usr/local/sbin/lago-scw-data-disk')).toBeLessThan(install.indexOf('apt-get'));
  const script = contentOf(config, '/usr/local/sbin/lago-scw-data-disk');
  expect(script).toContain(
    'disk=/dev/disk/by-id/scsi-0SCW_sbs_volume-77777777-7777-4777-8777-777777777777\n',
  );
  expect(script.match(/nofail/g)).toHaveLength(3);
  for (const service of ['docker', 'containerd']) {
    const unit = contentOf(config, `/etc/systemd/system/${service}.service.d/data-disk.conf`);
    expect(unit).toContain('RequiresMountsFor=/var/lib/docker /var/lib/containerd');
  }
});

test('without a data volume nothing is said of disks', () => {
  expect(cloudInit(specWith(), '51.15.0.9')).not.toMatch(/data-disk|mkfs/);
});

test('the same input gives the same bytes, well under the limit of the API', () => {
  expect(cloudInit(specWith(), '51.15.0.9')).toBe(cloudInit(specWith(), '51.15.0.9'));
  expect(cloudInit(specWith(), '51.15.0.9').length).toBeLessThan(127_998);
});
