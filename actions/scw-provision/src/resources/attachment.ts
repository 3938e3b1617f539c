import { COLORS } from '@lago-scw/contracts';
import { alteration, type Decision, decided, nothingToDo, warned } from '../engine/decision.ts';
import type { Resource, View } from '../engine/resource.ts';
import { elasticIp } from './elastic-ip.ts';
import { attachIp } from './flexible-ip.ts';
import { privateNics } from './private-nic.ts';
import { servers } from './server.ts';
import { isNew } from './server-changes.ts';

/** Who owns the Elastic IP. It is given away once, to blue; from then on deploy-compose moves it. */
export const attachment: Resource<never, void, 'attach'> = {
  id: 'attachment',
  needs: [elasticIp, servers.blue, privateNics.blue],
  observe: async () => undefined,
  decide: (_seen, view) => decide(view),
  apply: async (task) => {
    if (task.steps.has('attach')) {
      await attachIp(task, 'elastic-ip', task.made(elasticIp), task.made(servers.blue));
    }
  },
};

/**
 * Only an environment that never served gets its Elastic IP attached, to blue. Neither server is started before that
 * has happened, so a server that was started proves that it had; then a detached address means a hand-over that
 * was interrupted, or somebody's decision, and giving it to blue could show the public a stale or empty release.
 */
function decide(view: View): Decision<'attach'> {
  const ip = view.seen(elasticIp);
  const seen = COLORS.flatMap((color) => view.seen(servers[color]) ?? []);
  if (ip?.server !== undefined) {
    if (seen.some(({ server }) => server.id === ip.server?.id)) return nothingToDo;
    return warned(
      `The Elastic IP ${ip.address} is attached to '${ip.server.name}', which is neither color. deploy-compose with operation: promote moves it.`,
    );
  }
  if (seen.some((one) => !isNew(one))) {
    if (ip === undefined) return nothingToDo;
    return warned(
      'The Elastic IP is attached to neither color, although one has been running. deploy-compose with operation: promote attaches it.',
    );
  }
  const differences = [{ property: 'server', before: null, after: 'blue' }];
  const reason = 'first run: blue becomes active';
  return decided([
    alteration({ resource: 'Elastic IP', name: 'elastic-ip', reason, differences, steps: ['attach'] }),
  ]);
}
