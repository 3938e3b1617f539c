import { type Plan, parseTopology } from '@lago-scw/contracts';
import { expect, test } from 'vitest';
import { startEnvironment } from './environment.ts';

test('a run that is killed while the database is being made is continued, with a plan that says so', async () => {
  const environment = await startEnvironment(0.005);
  try {
    await expect(environment.run({ failpoints: 'provision.database.create@after:kill' })).rejects.toThrow(
      'killed',
    );
    const { outputs } = await environment.run({ mode: 'plan' });
    const { changes } = JSON.parse(outputs.plan) as Plan;
    expect(changes).toContainEqual(
      expect.objectContaining({
        resource: 'database instance',
        action: 'change',
        reason: 'is still being made',
      }),
    );
    const continued = await environment.run();
    expect(parseTopology(continued.outputs.topology).activeColor).toBe('blue');
    expect(continued.changing.filter((call) => /POST .*\/instances$/.test(call))).toEqual([]);
    expect((await environment.run()).changing).toEqual([]);
  } finally {
    await environment.stop();
  }
});
