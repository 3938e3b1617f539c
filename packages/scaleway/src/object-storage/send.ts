/** How a request is sent: the path starts with the bucket, and a query is part of it. */
export type SendS3 = (
  method: string,
  path: string,
  body?: string | Uint8Array,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;
