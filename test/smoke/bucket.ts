import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface TestBucket {
  /** For LAGO_AWS_S3_ENDPOINT. */
  readonly endpoint: string;
  /** Links of any other secret are refused from now on. */
  accept(secret: string): void;
  close(): void;
}

/** A bucket on this machine: it takes uploads, and gives files to whoever has a link with the right signature. */
export async function startBucket(secret: string): Promise<TestBucket> {
  const files = new Map<string, Buffer>();
  let accepted = secret;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket');
    if (request.method === 'PUT') {
      files.set(pathname, await buffer(request));
      response.writeHead(200).end();
      return;
    }
    const file = files.get(pathname);
    if (searchParams.get('X-Amz-Signature') !== accepted) {
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    } else if (file === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accept: (other) => {
      accepted = other;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
