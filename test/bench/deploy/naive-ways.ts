import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Color } from '@lago-scw/contracts';
import { command } from '../../lab/command.ts';
import type { Lab } from '../../lab/lab.ts';
import { pause } from './pause.ts';

/** The Elastic IP goes to the other server by one call, as in a console: nothing is asked to end, nothing waits. */
export async function moveAddressAlone(lab: Lab, to: Color): Promise<void> {
  const { id } = lab.elasticIp() ?? {};
  const response = await fetch(`${lab.scaleway.url}/instance/v1/zones/fr-par-1/ips/${id}`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/json',
      'x-auth-token': lab.sandbox.environment.secrets.SCW_SECRET_KEY ?? '',
    },
    body: JSON.stringify({ server: lab.serverId(to) }),
  });
  if (!response.ok) throw new Error(`The address did not move: ${response.status} ${await response.text()}`);
  while (lab.elasticIp()?.state !== 'attached') await pause(100);
}

/**
 * The release of the other color in the place of the one that runs, by the command that people give ssh-action. Its files
 * are there already: only the command is measured.
 */
export async function prepareInPlace(lab: Lab, color: Color, release: string): Promise<() => Promise<void>> {
  const other = color === 'blue' ? 'green' : 'blue';
  const from = join(lab.machine(other).options.folder, 'root', 'lago-scw', 'releases', release);
  const place = join(lab.machine(color).options.folder, 'root', 'lago-scw', 'releases', release);
  await rm(place, { recursive: true, force: true });
  await cp(from, place, { recursive: true });
  const own = await readFile(join(place, '.env'), 'utf8');
  const address = await lab
    .machine(color)
    .run("ip -4 -o address show dev ens5 | awk '{ print $4 }' | cut -d/ -f1");
  await writeFile(
    join(place, '.env'),
    own
      .replace(/^LAGO_SCW_COLOR=.*$/m, `LAGO_SCW_COLOR=${color}`)
      .replace(/^LAGO_SCW_PRIVATE_ADDRESS=.*$/m, `LAGO_SCW_PRIVATE_ADDRESS=${address.trim()}`),
  );
  const text = `cd lago-scw/releases/${release} && docker compose -p lago pull --quiet && docker compose -p lago --profile web --profile jobs --profile clock up -d`;
  const [program, ...words] = lab.start;
  const ssh = [
    'ssh',
    '-i',
    lab.sshKeyFile,
    '-o',
    'StrictHostKeyChecking=no',
    '-o',
    'UserKnownHostsFile=/dev/null',
  ];
  return async () => {
    await command(program, [...words, ...ssh, `root@${lab.managementAddress(color)}`, text]);
  };
}
