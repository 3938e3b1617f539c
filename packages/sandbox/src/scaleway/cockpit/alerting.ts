import { z } from 'zod';
import { accountState } from '../account/state.ts';
import { fieldSince } from '../api-date.ts';
import { optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { type ApiError, notFound, permissionsDenied } from '../errors.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { preconfiguredAlertBody, preconfiguredRules } from './preconfigured-rules.ts';
import { customAlertBodies } from './rule-groups.ts';
import { type AlertManager, cockpitState } from './state.ts';

const projectSchema = z.object({ project_id: optionalText });
const rulesSchema = projectSchema.extend({ rule_ids: tagList });
const contactSchema = projectSchema.extend({ email: z.object({ to: z.email() }) });

const base = '/cockpit/v1/regions/:region/alert-manager';

export function alertingRoutes(cloud: Cloud): Routes {
  const managerIn = (request: ApiRequest) =>
    managerOf(cloud, request, readBody(projectSchema, request).project_id);
  const switched = (change: (manager: AlertManager) => void) => (request: ApiRequest) => {
    const manager = managerIn(request);
    change(manager);
    return { status: 200, body: managerBody(manager, request) };
  };
  return {
    [`GET ${base}`]: (request) => ({
      status: 200,
      body: managerBody(managerOf(cloud, request, projectIn(request)), request),
    }),
    [`POST ${base}/enable`]: switched((manager) => {
      manager.isEnabled = true;
    }),
    [`POST ${base}/disable`]: switched((manager) => {
      manager.isEnabled = false;
    }),
    [`POST ${base}/managed-alerts/enable`]: switched((manager) => {
      manager.hasManagedAlerts = true;
    }),
    [`POST ${base}/managed-alerts/disable`]: switched((manager) => {
      manager.hasManagedAlerts = false;
    }),
    [`POST ${base}/enable-alert-rules`]: (request) => {
      const { manager, ids } = rulesIn(cloud, request);
      for (const id of ids) manager.enabledRules.add(id);
      return { status: 200, body: { enabled_rule_ids: ids } };
    },
    [`POST ${base}/disable-alert-rules`]: (request) => {
      const { manager, ids } = rulesIn(cloud, request);
      for (const id of ids) manager.enabledRules.delete(id);
      return { status: 200, body: { disabled_rule_ids: ids } };
    },
    [`POST ${base}/trigger-test-alert`]: (request) => {
      if (!managerIn(request).isEnabled) throw notFound('alert manager', param(request, 'region'));
      return { status: 204 };
    },
    ...contactRoutes(cloud),
    'GET /cockpit/v1/regions/:region/alerts': (request) => listAlerts(cloud, request),
  };
}

function contactRoutes(cloud: Cloud): Routes {
  const contactIn = (request: ApiRequest) => {
    const { project_id, email } = readBody(contactSchema, request);
    return { manager: managerOf(cloud, request, project_id), to: email.to };
  };
  return {
    [`GET ${base}/contact-points`]: (request) => {
      const { contacts } = managerOf(cloud, request, projectIn(request));
      const list = contacts.map((to) => contactBody(to, request));
      return {
        status: 200,
        body: {
          contact_points: list,
          has_additional_contact_points: false,
          has_additional_receivers: false,
          total_count: list.length,
        },
      };
    },
    [`POST ${base}/contact-points`]: (request) => {
      const { manager, to } = contactIn(request);
      manager.contacts = [...manager.contacts, to];
      return { status: 200, body: contactBody(to, request) };
    },
    [`POST ${base}/contact-points/delete`]: (request) => {
      const { manager, to } = contactIn(request);
      if (!manager.contacts.includes(to)) throw notFound('contact point', to);
      manager.contacts = manager.contacts.filter((address) => address !== to);
      return { status: 204 };
    },
  };
}

/** Recorded: no rule ids at all stand for all rules; the ids are answered in order. */
function rulesIn(cloud: Cloud, request: ApiRequest) {
  const { project_id, rule_ids } = readBody(rulesSchema, request);
  const manager = managerOf(cloud, request, project_id);
  manager.wasConfigured = true;
  const ids = rule_ids.length === 0 ? preconfiguredRules.map(({ id }) => id) : rule_ids.toSorted();
  return { manager, ids };
}

function listAlerts(cloud: Cloud, request: ApiRequest) {
  const manager = managerOf(cloud, request, projectIn(request));
  const [only, status] = [request.query.get('is_preconfigured'), request.query.get('rule_status') ?? ''];
  const region = param(request, 'region');
  const areListed = manager.wasConfigured || cloud.apiDate >= fieldSince.preconfiguredAlerts;
  const preconfigured = (areListed ? preconfiguredRules : []).map((rule) =>
    preconfiguredAlertBody(rule, region, manager.enabledRules.has(rule.id)),
  );
  const alerts = [
    ...(only === 'false' ? [] : preconfigured),
    ...(only === 'true' ? [] : customAlertBodies(cloud, region, projectIn(request) ?? cloud.projectId)),
  ].filter(({ rule_status }) => ['', 'unknown_rule_status', rule_status].includes(status));
  return { status: 200, body: { alerts, total_count: alerts.length } };
}

function projectIn(request: ApiRequest): string | undefined {
  return request.query.get('project_id') ?? undefined;
}

/** @throws ApiError 403 some time after the project was deleted: so it is recorded */
function managerOf(cloud: Cloud, request: ApiRequest, projectId = cloud.projectId): AlertManager {
  const deletedAt = cloud.state(accountState).deleted.get(projectId);
  const since = deletedAt === undefined ? 0 : cloud.clock.now().getTime() - deletedAt.getTime();
  if (deletedAt !== undefined && since >= durations.cockpitForgetsProject) {
    throw permissionsDenied('read', 'cockpit') satisfies ApiError;
  }
  const { alertManagers } = cloud.state(cockpitState);
  const key = `${param(request, 'region')} ${projectId}`;
  const manager = alertManagers.get(key) ?? emptyManager(cloud);
  alertManagers.set(key, manager);
  return manager;
}

function emptyManager(cloud: Cloud): AlertManager {
  return {
    urlId: cloud.newId(),
    isEnabled: false,
    hasManagedAlerts: false,
    contacts: [],
    enabledRules: new Set(),
    wasConfigured: false,
  };
}

function managerBody(manager: AlertManager, request: ApiRequest) {
  const region = param(request, 'region');
  const url = `https://${manager.urlId}.alertmanager.cockpit.${region}.scw.cloud`;
  return {
    alert_manager_enabled: manager.isEnabled,
    alert_manager_url: manager.isEnabled ? url : null,
    managed_alerts_enabled: manager.isEnabled && manager.hasManagedAlerts,
    region,
  };
}

function contactBody(to: string, request: ApiRequest) {
  return { email: { to }, region: param(request, 'region'), send_resolved_notifications: true };
}
