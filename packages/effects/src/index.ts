export { auditTo } from './audit.ts';
export type { Clock } from './clock.ts';
export type { Effect, EffectEvent, EffectKind, EffectListener, Happened, Wait } from './effect.ts';
export { createEffects, type Effects, type EffectsOptions } from './effects.ts';
export { ActionError, messageOf, TransientError } from './errors.ts';
export { FAILPOINT_VARIABLE, type Failpoints, noFailpoints, parseFailpoints } from './failpoint.ts';
