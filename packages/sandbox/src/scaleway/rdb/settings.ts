import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import type { Routes } from '../router.ts';
import { rdbDurations } from './durations.ts';
import { checkSettings } from './engines.ts';
import { isPostgres } from './provisioning.ts';
import type { Instance, Setting } from './state.ts';
import { readyInstanceOf, transit } from './transitions.ts';

const settingsSchema = z.object({ settings: z.array(z.object({ name: z.string(), value: z.string() })) });
const deleteSchema = z.object({ setting_names: z.array(z.string()) });

const base = '/rdb/v1/regions/:region/instances/:instanceId/settings';

export function settingRoutes(cloud: Cloud): Routes {
  return {
    /** Replaces all: a default that is left out is gone. */
    [`PUT ${base}`]: (request) => {
      const { settings } = readBody(settingsSchema, request);
      return changeSettings(cloud, readyInstanceOf(cloud, request), settings, settings);
    },
    [`POST ${base}`]: (request) => {
      const { settings } = readBody(settingsSchema, request);
      const instance = readyInstanceOf(cloud, request);
      const added = new Set(settings.map(({ name }) => name));
      const merged = [...instance.settings.filter(({ name }) => !added.has(name)), ...settings];
      return changeSettings(cloud, instance, merged, merged);
    },
    [`DELETE ${base}`]: (request) => {
      const { setting_names: names } = readBody(deleteSchema, request);
      const instance = readyInstanceOf(cloud, request);
      const kept = instance.settings.filter(({ name }) => !names.includes(name));
      return changeSettings(cloud, instance, kept, kept);
    },
  };
}

/** Recorded: the answer has the order of the request, the instance shows its settings by name. */
function changeSettings(
  cloud: Cloud,
  instance: Instance,
  settings: readonly Setting[],
  answered: readonly Setting[],
) {
  checkSettings(instance.engine, settings);
  instance.settings = [...settings].sort((a, b) => a.name.localeCompare(b.name));
  const applied = isPostgres(instance) ? instance.settings : [];
  transit(cloud, instance, {
    status: 'configuring',
    milliseconds: rdbDurations.settings,
    work: () => cloud.world.databases.applySettings(instance.id, applied),
  });
  return { status: 200, body: { settings: answered } };
}
