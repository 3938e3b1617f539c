/** Where Docker and containerd keep images, containers and logs; newer engines keep the images with containerd. */
const FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];

/**
 * A script that puts Docker's data on a block volume, which the guest knows by the id that the API gave it. A system
 * that is new begins with the volume empty, whatever an earlier one left there: containers of a server that is gone
 * must not start on another. fstab is on the root volume, so its line tells that this system has done it already.
 */
export function dataDiskScript(volumeId: string): string {
  return `#!/bin/sh
# Docker's data on the data volume.
set -eu
disk=/dev/disk/by-id/scsi-0SCW_sbs_volume-${volumeId}
! grep -q "^$disk " /etc/fstab || exit 0
for _ in $(seq 60); do [ -b "$disk" ] && break; sleep 1; done
mkfs.ext4 -q -F "$disk"
mkdir -p /srv/docker ${FOLDERS.join(' ')}
echo "$disk /srv/docker ext4 defaults,nofail,x-systemd.growfs 0 2" >> /etc/fstab
${FOLDERS.map(bindLine).join('\n')}
systemctl daemon-reload
mount /srv/docker
mkdir -p ${FOLDERS.map(folderOnDisk).join(' ')}
${FOLDERS.map((folder) => `mount ${folder}`).join('\n')}
`;
}

function folderOnDisk(folder: string): string {
  return folder.replace('/var/lib', '/srv/docker');
}

function bindLine(folder: string): string {
  const options = 'bind,nofail,x-systemd.requires-mounts-for=/srv/docker';
  return `echo "${folderOnDisk(folder)} ${folder} none ${options} 0 0" >> /etc/fstab`;
}

/** Of both services: the system boots without the volume, and Docker does not, lest it begins anew on the root volume. */
export const needsDataDisk = `[Unit]
RequiresMountsFor=${FOLDERS.join(' ')}
`;
