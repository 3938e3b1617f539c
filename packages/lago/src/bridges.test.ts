import { describe, expect, it } from 'vitest';
import { BRIDGES, checkUpgrade } from './bridges.ts';

describe('checking an upgrade against the bridge releases', () => {
  it('lets a release follow its neighbor', () => {
    expect(checkUpgrade('v1.50.0', 'v1.51.0')).toMatchObject({ ok: true });
    expect(checkUpgrade('v1.33.0', 'v1.35.0')).toEqual({ ok: true, before: [], after: [] });
  });

  it('lets the same release be deployed again', () => {
    expect(checkUpgrade('v1.50.0', 'v1.50.0')).toEqual({ ok: true, before: [], after: [] });
  });

  it.each(BRIDGES.slice(1).map((bridge, index) => [BRIDGES[index]?.version ?? '', bridge.version]))(
    'lets %s become the next bridge %s',
    (from, to) => {
      expect(checkUpgrade(from, to).ok).toBe(true);
    },
  );

  it.each(
    BRIDGES.slice(2).map((bridge, index) => [
      BRIDGES[index]?.version ?? '',
      BRIDGES[index + 1]?.version ?? '',
      bridge.version,
    ]),
  )('refuses to jump from %s over %s to %s', (from, over, to) => {
    const check = checkUpgrade(from, to);
    if (check.ok) throw new Error('expected a refusal');
    expect(check.hops).toEqual([over, to]);
    expect(check.refused).toContain(`${from} → ${over} → ${to}`);
  });

  it('prints every hop from the oldest to a current release', () => {
    const check = checkUpgrade('v1.27.1', 'v1.35.0');
    expect(check).toMatchObject({
      ok: false,
      hops: ['v1.28.1', 'v1.29.0', 'v1.30.0', 'v1.31.0', 'v1.32.0', 'v1.35.0'],
    });
  });

  it('takes a later patch of a bridge for the bridge', () => {
    expect(checkUpgrade('v1.45.0', 'v1.50.2')).toMatchObject({ ok: true });
    expect(checkUpgrade('v1.42.3', 'v1.43.0')).toMatchObject({ ok: true });
  });

  it('does not take an earlier patch of a bridge for the bridge', () => {
    expect(checkUpgrade('v1.28.0', 'v1.29.0')).toMatchObject({ ok: false, hops: ['v1.28.1', 'v1.29.0'] });
  });

  it('names the tasks to finish before and to run after', () => {
    const check = checkUpgrade('v1.44.0', 'v1.45.0');
    if (!check.ok) throw new Error('expected a permission');
    expect(check.before).toEqual([{ words: ['bundle', 'exec', 'rails', 'upgrade:perform_required_jobs'] }]);
    expect(check.after).toHaveLength(2);
  });

  it('asks for nothing before a patch of the release that runs', () => {
    expect(checkUpgrade('v1.44.0', 'v1.44.1')).toMatchObject({ ok: true, before: [] });
  });

  it('interrupts only the task whose status loop never ends', () => {
    const interrupted = BRIDGES.filter(({ tasks }) => tasks.some((task) => task.interruptAfterSeconds));
    expect(interrupted.map(({ version }) => version)).toEqual(['v1.42.0']);
  });

  it('refuses to go back', () => {
    expect(checkUpgrade('v1.51.0', 'v1.50.0')).toMatchObject({ ok: false, hops: [] });
  });
});
