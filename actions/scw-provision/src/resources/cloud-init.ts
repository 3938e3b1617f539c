import type { Spec } from '@lago-scw/contracts';
import { dataDiskScript, needsDataDisk } from './data-disk.ts';

/** Fingerprint of the key that signs Docker's packages; anything else that its host serves is refused. */
const DOCKER_KEY = '9DC858229FC7DD38854AE2D88D81803C0EBFCD88';

/**
 * What a fresh server makes of itself at first boot: Docker engine and Compose v2, log rotation, security updates by
 * themselves, and the Elastic IP on its loopback device. The guest configures addresses only at boot, so an address
 * that arrives later reaches a server only when it owns it already: both colors always do (facts: scaleway.md 2).
 * User data can be read from the server: it holds no secret.
 */
export function cloudInit(spec: Spec, elasticIp: string, dataVolumeId?: string): string {
  const config = {
    package_update: true,
    packages: ['ca-certificates', 'curl', 'gnupg', 'unattended-upgrades'],
    ...deployUser(spec.instances['ssh-user']),
    write_files: [
      file('/etc/docker/daemon.json', dockerDaemon),
      file('/etc/apt/apt.conf.d/20auto-upgrades', automaticUpgrades),
      file('/etc/systemd/system/lago-scw-elastic-ip.service', elasticIpUnit(elasticIp)),
      ...dataDiskFiles(dataVolumeId),
      file(
        '/usr/local/sbin/lago-scw-install-docker',
        installDocker(spec.instances['ssh-user'], dataVolumeId !== undefined),
        '0755',
      ),
    ],
    runcmd: [
      ['systemctl', 'daemon-reload'],
      ['systemctl', 'enable', '--now', 'lago-scw-elastic-ip.service'],
      ['/usr/local/sbin/lago-scw-install-docker'],
    ],
  };
  // YAML holds all of JSON, and JSON leaves no question of quoting.
  return `#cloud-config\n${JSON.stringify(config, null, 2)}\n`;
}

const DATA_DISK = '/usr/local/sbin/lago-scw-data-disk';

function dataDiskFiles(volumeId: string | undefined) {
  if (volumeId === undefined) return [];
  return [
    file(DATA_DISK, dataDiskScript(volumeId), '0755'),
    file('/etc/systemd/system/docker.service.d/data-disk.conf', needsDataDisk),
    file('/etc/systemd/system/containerd.service.d/data-disk.conf', needsDataDisk),
  ];
}

function file(path: string, content: string, permissions = '0644') {
  return { path, owner: 'root:root', permissions, content };
}

const dockerDaemon = `${JSON.stringify(
  {
    'log-driver': 'json-file',
    'log-opts': { 'max-size': '20m', 'max-file': '5' },
    'live-restore': true,
  },
  null,
  2,
)}\n`;

const automaticUpgrades = `APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
`;

function elasticIpUnit(address: string): string {
  return `[Unit]
Description=Elastic IP on both colors, so that it answers the moment it arrives
After=network-pre.target
Before=docker.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/sh -c 'exec ip address replace ${address}/32 dev lo'

[Install]
WantedBy=multi-user.target
`;
}

function installDocker(user: string, hasDataDisk: boolean): string {
  const membership = user === 'root' ? '' : `usermod -aG docker ${user}\n${shareRootKeys(user)}`;
  return `#!/bin/sh
# Docker engine and Compose v2 from Docker's own packages for this image.
set -eu
${hasDataDisk ? `${DATA_DISK}\n` : ''}. /etc/os-release
install -d -m 0755 /etc/apt/keyrings
key=/etc/apt/keyrings/docker.asc
curl -fsSL --retry 5 --retry-connrefused "https://download.docker.com/linux/$ID/gpg" -o "$key"
gpg --show-keys --with-colons "$key" | grep -q '^fpr:.*:${DOCKER_KEY}:$'
echo "deb [arch=$(dpkg --print-architecture) signed-by=$key] https://download.docker.com/linux/$ID $VERSION_CODENAME stable" > /etc/apt/sources.list.d/docker.list
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y -o DPkg::Lock::Timeout=300 docker-ce docker-ce-cli containerd.io docker-compose-plugin
systemctl enable --now docker
${membership}`;
}

/** Scaleway gives the project's SSH keys to root alone. */
function shareRootKeys(user: string): string {
  return `install -d -m 0700 -o ${user} -g ${user} /home/${user}/.ssh
install -m 0600 -o ${user} -g ${user} /root/.ssh/authorized_keys /home/${user}/.ssh/authorized_keys
`;
}

function deployUser(user: string) {
  if (user === 'root') return {};
  return { users: ['default', { name: user, shell: '/bin/bash', lock_passwd: true }] };
}
