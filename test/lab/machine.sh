#!/bin/bash
# First process of one machine of the lab, in namespaces of its own (network, mounts, processes, host name). All that it
# starts ends with it. $1 folder of the machine, $2 host name, $3 address of the registry, $4 the Elastic IP or nothing
set -eu
folder=$1
hostname "$2"
mount --make-rprivate /
mkdir -p "$folder/root/.ssh" "$folder/disk"
if [ ! -f "$folder/disk.ext4" ]; then
  truncate -s 12G "$folder/disk.ext4"
  mkfs.ext4 -q "$folder/disk.ext4"
fi
mount -o loop "$folder/disk.ext4" "$folder/disk"
mkdir -p /var/lib/docker /etc/docker
mount --bind "$folder/disk" /var/lib/docker
mount --bind "$folder/root" /root
mount -t tmpfs tmpfs /etc/docker
mount -t tmpfs tmpfs /run
mkdir -p /run/sshd
# Containers must not reach what belongs to the machine that runs the lab.
cat > /etc/docker/daemon.json <<EOF
{
  "registry-mirrors": ["http://$3"],
  "insecure-registries": ["$3"],
  "log-driver": "json-file",
  "log-opts": { "max-size": "20m", "max-file": "5" },
  "cgroup-parent": "/lago-scw-lab-$2"
}
EOF
# What the unit that cloud-init writes does before Docker starts.
[ -z "$4" ] || ip address replace "$4/32" dev lo
sysctl -q -w net.ipv4.ip_forward=1
# An engine that was killed leaves the addresses of its networks; it makes them anew.
dockerd --exec-root /run/docker --pidfile /run/docker.pid > "$folder/docker.log" 2>&1 &
exec /usr/sbin/sshd -D -e -f "$folder/sshd_config" > "$folder/sshd.log" 2>&1
