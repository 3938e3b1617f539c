import { WORKERS } from '@lago-scw/contracts';
import { workerExists } from '@lago-scw/lago';
import { enterCloud } from './enter-cloud.ts';
import { openLab } from './lab.ts';
import { deployRelease, operate, provision } from './operate.ts';

const programs = await enterCloud();
const version = 'v1.50.0';
const lab = await openLab(programs, [version, 'v1.51.0']);
const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
process.on('SIGINT', () => stop());
process.on('SIGTERM', () => stop());
try {
  console.log('Provisioning …');
  const topology = await provision(lab, version);
  console.log('Deploying …');
  const workers = WORKERS.filter((name) => workerExists(name, version));
  const release = await deployRelease(lab, topology, version, workers);
  await operate(lab, topology, 'promote');
  const [program, ...words] = lab.atClients;
  console.log(`
${release} answers as https://${lab.domain} at ${lab.elasticIp()?.address}, in a network of its own:

  ${program} ${words.join(' ')} curl --cacert ${lab.authorityFile} --resolve ${lab.domain}:443:${lab.elasticIp()?.address} https://${lab.domain}/api/health
  ${program} ${words.join(' ')} ssh -i ${lab.sshKeyFile} root@${lab.elasticIp()?.address}

Ctrl-C takes it all down.`);
  await stopped;
} finally {
  await lab.stop();
}
process.exit();
