import { enterCloud } from '../../lab/enter-cloud.ts';
import { openLab } from '../../lab/lab.ts';
import { deployRelease, operate, provision } from '../../lab/operate.ts';
import { underLoad } from './under-load.ts';

const OLD = 'v1.50.0';
const NEW = 'v1.51.0';

export async function benchDeploy(): Promise<object> {
  const programs = await enterCloud();
  const lab = await openLab(programs, [OLD, NEW]);
  try {
    const topology = await provision(lab, OLD);
    await deployRelease(lab, topology, OLD);
    await operate(lab, topology, 'promote');
    await deployRelease(lab, topology, NEW);
    lab.clock.speed = 'recorded';
    const handover = await underLoad(lab, 'hand-over', () => operate(lab, topology, 'promote'));
    const rollback = await underLoad(lab, 'rollback', () => operate(lab, topology, 'rollback'));
    return { handover: handover.report.failed, rollback: rollback.report.failed };
  } finally {
    await lab.stop();
  }
}
