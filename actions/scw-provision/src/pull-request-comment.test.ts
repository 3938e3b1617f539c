import type { Plan } from '@lago-scw/contracts';
import { createEffects, TransientError } from '@lago-scw/effects';
import { expect, test } from 'vitest';
import { nothingToDo } from './decision.ts';
import { type Comments, commentOnPullRequest } from './pull-request-comment.ts';

const effects = createEffects({ listeners: [], firstPauseMs: 1 });
const planOf = (environment: string, digest: string): Plan => ({
  schema: 'lago-scw/plan@1',
  environment,
  changes: [],
  digest,
});

function pullRequest(initial: { id: number; body: string }[] = []) {
  const stored = [...initial];
  const comments: Comments = {
    list: async () => stored,
    create: async (_number, body) => {
      stored.push({ id: stored.length + 1, body });
    },
    update: async (id, body) => {
      const comment = stored.find((one) => one.id === id);
      if (comment !== undefined) comment.body = body;
    },
  };
  const comment = (plan: Plan, with_ = comments) =>
    commentOnPullRequest({ comments: with_, effects, pullRequest: 7, plan, decision: nothingToDo });
  return { stored, comments, comment };
}

test('the plan is one comment, updated in place among those of people', async () => {
  const { stored, comment } = pullRequest([{ id: 1, body: 'looks good' }]);
  await comment(planOf('prod', 'a'.repeat(64)));
  await comment(planOf('prod', 'b'.repeat(64)));
  expect(stored).toHaveLength(2);
  expect(stored[0]?.body).toBe('looks good');
  expect(stored[1]?.body).toContain('bbbbbbbbbbbb');
});

test('each environment has a comment of its own', async () => {
  const { stored, comment } = pullRequest();
  await comment(planOf('prod', 'a'.repeat(64)));
  await comment(planOf('staging', 'b'.repeat(64)));
  expect(stored).toHaveLength(2);
});

test('a lost reply does not make a second comment', async () => {
  const { stored, comments, comment } = pullRequest();
  let lost = false;
  await comment(planOf('prod', 'a'.repeat(64)), {
    ...comments,
    create: async (number, body) => {
      await comments.create(number, body);
      if (lost) return;
      lost = true;
      throw Object.assign(new Error('socket hang up'), { cause: new TransientError('x', 'unknown') });
    },
  });
  expect(stored).toHaveLength(1);
});
