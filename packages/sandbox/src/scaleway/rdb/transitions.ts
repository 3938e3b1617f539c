import type { Cloud } from '../cloud.ts';
import { transientState } from '../errors.ts';
import { type ApiRequest, find, param } from '../router.ts';
import { type Instance, type InstanceStatus, rdbState } from './state.ts';

/** The instance in the path, in whatever state. */
export function instanceOf(cloud: Cloud, request: ApiRequest): Instance {
  return find(cloud.state(rdbState).instances, param(request, 'instanceId'), 'instance');
}

/** The instance in the path, for a change: 409 `transient_state` unless it is ready. */
export function readyInstanceOf(cloud: Cloud, request: ApiRequest): Instance {
  return ready(instanceOf(cloud, request), 'instance');
}

export function ready<Item extends { readonly id: string; readonly status: string }>(
  item: Item,
  resource: string,
): Item {
  if (item.status === 'ready') return item;
  throw transientState(resource, item.id, item.status);
}

export interface Transition {
  readonly status: Exclude<InstanceStatus, 'ready' | 'error'>;
  readonly milliseconds: number;
  /** What happens behind the API; it begins at once and may take longer than the transition. */
  readonly work?: () => Promise<void>;
  /** What the API shows from the end of the transition on. */
  readonly onEnd?: () => void | Promise<void>;
}

/** Takes the instance through a transient state back to `ready`, or to `error` when the work fails. */
export function transit(cloud: Cloud, instance: Instance, transition: Transition): void {
  instance.status = transition.status;
  runBehind(cloud, transition, {
    done: () => {
      instance.status = 'ready';
    },
    failed: () => {
      instance.status = 'error';
    },
  });
}

/** Work behind the API with a minimum duration: used by everything that has a state of its own. */
export function runBehind(
  cloud: Cloud,
  step: Pick<Transition, 'milliseconds' | 'work' | 'onEnd'>,
  outcome: { readonly done: () => void; readonly failed: () => void },
): void {
  const work = step.work?.() ?? Promise.resolve();
  // Its failure is reported when the transition ends.
  work.catch(() => {});
  cloud.clock.after(step.milliseconds, async () => {
    try {
      await work;
      await step.onEnd?.();
    } catch (error) {
      outcome.failed();
      throw error;
    }
    outcome.done();
  });
}
