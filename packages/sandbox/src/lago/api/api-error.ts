const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  422: 'Unprocessable Entity',
};

/** An answer of the API that is not 200, in Lago's form: {status, error[, code][, error_details]}. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, extra: Readonly<Record<string, unknown>> = {}) {
    super(`${status}`);
    this.status = status;
    this.body = { status, error: phrases[status] ?? 'Error', ...extra };
  }
}

export const notFound = (resource: string): ApiError => new ApiError(404, { code: `${resource}_not_found` });

export const invalid = (details: Readonly<Record<string, readonly string[]>>): ApiError =>
  new ApiError(422, { code: 'validation_errors', error_details: details });
