/** Error answers as recorded: facts/scaleway.md 10. Handlers throw them; the server turns them into answers. */

export class ApiError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export function notFound(resource: string, resourceId: string): ApiError {
  const message = 'resource is not found';
  return new ApiError(404, { message, resource, resource_id: resourceId, type: 'not_found' });
}

export interface ArgumentProblem {
  readonly argument_name: string;
  readonly reason: 'unknown' | 'required' | 'format' | 'constraint';
  readonly help_message: string;
}

export function invalidArguments(details: readonly ArgumentProblem[]): ApiError {
  return new ApiError(400, { details, message: 'invalid argument(s)', type: 'invalid_arguments' });
}

export function invalidArgument(name: string, help: string): ApiError {
  return invalidArguments([{ argument_name: name, reason: 'constraint', help_message: help }]);
}

/** 409: the resource is on its way to another state. */
export function transientState(resource: string, resourceId: string, currentState: string): ApiError {
  return new ApiError(409, {
    current_state: currentState,
    message: 'resource is in a transient state',
    resource,
    resource_id: resourceId,
    type: 'transient_state',
  });
}

export function conflict(resource: string, resourceId: string, help: string): ApiError {
  return new ApiError(409, {
    help_message: help,
    message: help,
    resource,
    resource_id: resourceId,
    type: 'conflict',
  });
}

export function preconditionFailed(precondition: string, help: string): ApiError {
  return new ApiError(412, {
    help_message: help,
    message: 'precondition failed',
    precondition,
    type: 'precondition_failed',
  });
}

export function permissionsDenied(action: string, resource: string): ApiError {
  return new ApiError(403, {
    details: [{ action, resource }],
    message: 'insufficient permissions',
    type: 'permissions_denied',
  });
}

export function deniedAuthentication(reason: 'invalid_argument' | 'not_found' | 'expired'): ApiError {
  return new ApiError(401, {
    message: 'authentication is denied',
    method: 'api_key',
    reason,
    type: 'denied_authentication',
  });
}
