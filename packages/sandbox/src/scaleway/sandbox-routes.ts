import { z } from 'zod';
import { ApiError } from './errors.ts';
import { type Faults, faultSchema } from './faults.ts';
import type { ApiRequest, Routes } from './router.ts';

export interface RequestCount {
  readonly total: number;
  readonly byRoute: Readonly<Record<string, number>>;
}

/** Controls under `/_sandbox`, a path that the real API does not have. They need no token. */
export function sandboxRoutes(faults: Faults, requests: () => RequestCount): Routes {
  return {
    'GET /_sandbox/faults': () => ({ status: 200, body: { faults: faults.list() } }),
    'POST /_sandbox/faults': (request) => {
      faults.add(readFault(request));
      return { status: 201, body: { faults: faults.list() } };
    },
    'DELETE /_sandbox/faults': () => {
      faults.clear();
      return { status: 204 };
    },
    'GET /_sandbox/requests': () => ({ status: 200, body: requests() }),
  };
}

function readFault(request: ApiRequest) {
  const result = faultSchema.safeParse(request.body);
  if (result.success) return result.data;
  throw new ApiError(400, { message: z.prettifyError(result.error) });
}
