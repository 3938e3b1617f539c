export type { Check, Phases } from './check.ts';
export { closestTo } from './closest.ts';
export { COLORS, type Color, isColor, otherColor } from './color.ts';
export {
  type ConnectTo,
  connectDirectly,
  type Endpoint,
  parseConnectTo,
} from './connect-to.ts';
export { documentFault } from './document-fault.ts';
export { type Plan, type PlannedChange, planSchema } from './plan.ts';
export { parseRelease, type Release, releaseId, releaseSchema, versionOfReleaseId } from './release.ts';
export { type DrillReport, drillReportSchema, type Marker } from './report.ts';
export {
  type EndpointTimes,
  type SmokeCheck,
  type SmokeReport,
  smokeReportSchema,
} from './smoke-report.ts';
export type { OwnProbe } from './spec/smoke-test.ts';
export { certificateIsCarried } from './spec/tls.ts';
export {
  colorsIn,
  type HandOverSettings,
  regionOf,
  type Spec,
  specJsonSchema,
  specSchema,
  WORKERS,
  type WorkerName,
  type WorkerSettings,
} from './spec.ts';
export { type FileIssue, type LineOf, readSpec, type SpecResult } from './spec-file.ts';
export {
  colorsOf,
  counterpartIn,
  instanceOf,
  parseTopology,
  standbyOf,
  type Topology,
  type TopologyInstance,
  topologySchema,
} from './topology.ts';
