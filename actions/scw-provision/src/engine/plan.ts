import { createHash } from 'node:crypto';
import type { Plan } from '@lago-scw/contracts';
import type { Decision } from './decision.ts';

/** The document of a decision. Its digest is over the changes alone: the same changes, the same digest. */
export function planOf(decision: Decision, environment: string): Plan {
  const changes = decision.changes.map(({ planned }) => planned);
  const digest = createHash('sha256').update(canonical({ environment, changes })).digest('hex');
  return { schema: 'lago-scw/plan@1', environment, changes, digest };
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
