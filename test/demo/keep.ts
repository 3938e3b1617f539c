import type { Sandbox } from '@lago-scw/sandbox';

/** What to type to look around in a sandbox that was kept. */
export function describeSandbox(sandbox: Sandbox): string {
  const target = sandbox.domainTarget(443);
  const secretKey = sandbox.environment.secrets.SCW_SECRET_KEY;
  return `
Everything is still up; Ctrl-C takes it down.

  Lago          curl --cacert ${sandbox.authorityFile} --connect-to ${sandbox.domain}:443:${target?.host}:${target?.port} https://${sandbox.domain}/api/health
${sandbox.machines
  .all()
  .map((machine) => sshLine(sandbox, machine))
  .join('\n')}
  Scaleway API  curl -H 'X-Auth-Token: ${secretKey}' ${sandbox.scaleway.url}/instance/v1/zones/fr-par-1/servers
  break it      curl -X POST -H 'content-type: application/json' -d '{"method":"GET","pathPattern":"/rdb/","times":3,"kind":"status","when":"before","status":500}' ${sandbox.scaleway.url}/_sandbox/faults
  files         ${sandbox.folder} (repository, runs, the instances' homes)
`;
}

interface Reachable {
  readonly name: string;
  readonly sshTarget: { readonly host: string; readonly port: number } | undefined;
}

function sshLine(sandbox: Sandbox, { name, sshTarget }: Reachable): string {
  const color = name.replace(/^.*-/, '').padEnd(12);
  const ssh = `ssh -i ${sandbox.sshKeyFile} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null`;
  return `  ${color}  ${ssh} -p ${sshTarget?.port} root@${sshTarget?.host} ls lago-scw/releases`;
}
