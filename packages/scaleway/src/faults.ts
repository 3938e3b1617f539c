import { ActionError, TransientError } from '@lago-scw/effects';

/** What the API answered to one request, as far as its errors need it. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | null;
}

/**
 * The error that stands for an answer that is no success. Branches on the status first: the 429 of the API has
 * no body at all, and the legacy instance API has types of its own (facts: scaleway.md 10).
 */
export function faultOf(answer: Answer): TransientError | ActionError {
  const { status } = answer;
  const type = text(answer.body, 'type');
  const what = `${describe(answer)}: ${explain(answer.body)}${reference(answer)}`;
  if (status === 429) return new TransientError(`${describe(answer)}: too many requests`, 'no');
  if (status >= 500 && status !== 501) return new TransientError(what, 'unknown');
  if (status === 409 && isBusy(answer.body)) return new TransientError(what, 'no');
  if (type === 'quotas_exceeded') return new ActionError('scaleway-quota', what, quotaRemedy);
  if (type === 'out_of_stock')
    return new ActionError('scaleway-stock', what, 'Choose another type or zone in lago.yml.');
  if (status === 401) return new ActionError('scaleway-credentials', what, credentialsRemedy);
  if (status === 403) return new ActionError('scaleway-permission', what, permissionRemedy(answer.path));
  if (status === 404) return new ActionError('scaleway-not-found', what, notFoundRemedy);
  if (status === 412) return new ActionError('scaleway-precondition', what, conflictRemedy);
  if (status === 409) return new ActionError('scaleway-conflict', what, conflictRemedy);
  return new ActionError('scaleway-refused', what, 'Correct what is named in lago.yml, then run this again.');
}

const quotaRemedy =
  'Ask for a higher quota in the Scaleway console under Organization > Quotas, or remove what is no longer used.';
const credentialsRemedy =
  'SCW_ACCESS_KEY and SCW_SECRET_KEY must be the two halves of one API key that has not expired.';
const notFoundRemedy = 'Run provision: it reads what exists and makes what is missing.';
const conflictRemedy = 'Something else is changing it, or still uses it. Run this again when that has ended.';

/** Permission set that lets an API key use the product at a path (facts: scaleway.md 8). */
const permissionSets: Readonly<Record<string, string>> = {
  instance: 'InstancesFullAccess',
  block: 'BlockStorageFullAccess',
  vpc: 'VPCFullAccess and PrivateNetworksFullAccess',
  ipam: 'IPAMReadOnly',
  rdb: 'RelationalDatabasesFullAccess',
  marketplace: 'InstancesFullAccess',
};

function permissionRemedy(path: string): string {
  const product = path.split('/')[1] ?? '';
  const set = permissionSets[product];
  return set === undefined
    ? 'Give the API key the permission that is named, in the Scaleway console under IAM > Policies.'
    : `Give the API key the permission set ${set} for this project, in the Scaleway console under IAM > Policies.`;
}

/** The two ways in which the API says "not now": a resource on its way, and PostgreSQL's own (facts: scaleway.md 5). */
function isBusy(body: unknown): boolean {
  return text(body, 'type') === 'transient_state' || text(body, 'message') === 'Tuple concurrently updated';
}

function describe({ method, path, status }: Answer): string {
  return `Scaleway answered ${status} to ${method} ${path.split('?')[0]}`;
}

function reference({ requestId }: Answer): string {
  return requestId === null ? '' : ` (request ${requestId})`;
}

function explain(body: unknown): string {
  const parts = [
    text(body, 'message'),
    text(body, 'help_message'),
    text(body, 'precondition'),
    text(body, 'reason'),
    [text(body, 'resource'), text(body, 'resource_id'), text(body, 'current_state')]
      .filter(Boolean)
      .join(' '),
    ...details(body),
    ...fields(body),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? [...new Set(parts)].join('; ') : 'no explanation';
}

function details(body: unknown): string[] {
  const list = property(body, 'details');
  if (!Array.isArray(list)) return [];
  return list.map((detail) => {
    const subject = text(detail, 'argument_name') ?? text(detail, 'action') ?? '';
    const rest = [text(detail, 'resource'), text(detail, 'reason'), text(detail, 'help_message')];
    const quota = property(detail, 'quota');
    const used = quota === undefined ? '' : `${String(property(detail, 'current'))} of ${String(quota)} used`;
    return [subject, ...rest, used].filter(Boolean).join(' ');
  });
}

/** `fields` of the legacy instance API: argument → what is wrong with it. */
function fields(body: unknown): string[] {
  const map = property(body, 'fields');
  if (typeof map !== 'object' || map === null) return [];
  return Object.entries(map).map(([name, faults]) => `${name} ${[faults].flat().join(', ')}`);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = property(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Whether a call failed because the thing does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'scaleway-not-found';
}
