import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '@lago-scw/contracts';
import { createEffects, TransientError } from '@lago-scw/effects';
import { expect, test } from 'vitest';
import { nothingToDo } from './engine/decision.ts';
import {
  type Comments,
  commentOnPullRequest,
  githubComments,
  pullRequestOf,
} from './pull-request-comment.ts';

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

test('GitHub is asked where the runner says it is', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    response.end(request.method === 'GET' ? '[{"id":3,"body":"hello"}]' : '{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const comments = await githubComments('ghs_test', {
      repository: 'org/billing',
      apiUrl: `http://127.0.0.1:${port}`,
    });
    expect(await comments.list(7)).toEqual([{ id: 3, body: 'hello' }]);
    await comments.create(7, 'plan');
    await comments.update(3, 'plan');
    expect(seen).toEqual([
      'GET /repos/org/billing/issues/7/comments?per_page=100',
      'POST /repos/org/billing/issues/7/comments',
      'PATCH /repos/org/billing/issues/comments/3',
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('only the event of a pull request has one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, '{"pull_request":{"number":7}}');
  expect(pullRequestOf({ eventName: 'pull_request', eventPath })).toBe(7);
  expect(pullRequestOf({ eventName: 'push', eventPath })).toBeUndefined();
  expect(pullRequestOf({ eventName: 'pull_request', eventPath: null })).toBeUndefined();
  rmSync(folder, { recursive: true });
});
