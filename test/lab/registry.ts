import { createServer, type ServerResponse } from 'node:http';
import type { Blob, BuiltImage } from './image.ts';

export interface Registry {
  /** Images that nobody can pull at present, by `name:tag`. */
  readonly missing: Set<string>;
  stop(): Promise<void>;
}

/** The pulling half of an OCI registry: what a mirror of Docker Hub answers. */
export async function startRegistry(
  images: readonly BuiltImage[],
  address: string,
  port: number,
): Promise<Registry> {
  const missing = new Set<string>();
  const blobs = new Map(images.flatMap((image) => image.blobs).map((blob) => [blob.digest, blob]));
  const manifestOf = (name: string, reference: string) =>
    images.find(
      (image) =>
        image.name === name &&
        (image.tag === reference || image.manifest.digest === reference) &&
        !missing.has(`${name}:${image.tag}`),
    )?.manifest;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://registry').pathname;
    if (path === '/v2/') return void response.end('{}');
    const [, name = '', kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(path) ?? [];
    const blob = kind === 'manifests' ? manifestOf(name, reference) : blobs.get(reference);
    send(response, blob, request.method === 'HEAD');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return {
    missing,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, blob: Blob | undefined, headOnly: boolean): void {
  if (blob === undefined) {
    response.statusCode = 404;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }));
    return;
  }
  response.setHeader('content-type', blob.mediaType);
  response.setHeader('content-length', blob.size);
  response.setHeader('docker-content-digest', blob.digest);
  response.end(headOnly ? undefined : blob.content);
}
