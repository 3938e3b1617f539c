export { blockState } from './block/state.ts';
export { type Clock, realClock, type SteppedClock, steppedClock } from './clock.ts';
export type { Cloud, Product } from './cloud.ts';
export { cockpitState } from './cockpit/state.ts';
export { domainState } from './domain/state.ts';
export type { Fault, FaultInput, Faults } from './faults.ts';
export { iamState } from './iam/state.ts';
export { instanceState } from './instance/state.ts';
export { ipamState } from './ipam/state.ts';
export { objectState } from './object/state.ts';
export {
  type LocalScaleway,
  type LocalScalewayOptions,
  type RequestLog,
  startLocalScaleway,
  unservedHeader,
} from './server.ts';
export { temState } from './tem/state.ts';
export { vpcState } from './vpc/state.ts';
