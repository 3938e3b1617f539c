import { createHash } from 'node:crypto';
import { DockerError, type Image, type ImageCatalog } from '../program.ts';

export interface ImageReference {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string | undefined;
}

/** `docker.io/library/traefik:v3.6@sha256:…` → traefik, v3.6, sha256:… */
export function parseReference(text: string): ImageReference {
  const [name = '', digest] = text.split('@');
  const match = /^(?:docker\.io\/)?(?:library\/)?(.+?)(?::([\w][\w.-]*))?$/.exec(name);
  return { repository: match?.[1] ?? name, tag: match?.[2] ?? 'latest', digest };
}

/** The images that an instance has pulled; the catalog plays the registry. */
export class ImageStore {
  readonly #catalog: ImageCatalog;
  readonly #pulled = new Map<string, Image>();

  constructor(catalog: ImageCatalog) {
    this.#catalog = catalog;
  }

  pull(text: string): void {
    const reference = parseReference(text);
    const image = this.#catalog(reference.repository, reference.tag);
    if (!image)
      throw new DockerError(`manifest for ${text} not found: manifest unknown: manifest unknown`, 1);
    if (reference.digest && reference.digest !== digestOf(reference)) {
      throw new DockerError(`${text}: not found: manifest unknown`, 1);
    }
    this.#pulled.set(keyOf(reference), image);
  }

  find(text: string): Image | undefined {
    return this.#pulled.get(keyOf(parseReference(text)));
  }

  remove(text: string): void {
    this.#pulled.delete(keyOf(parseReference(text)));
  }

  references(): ImageReference[] {
    return [...this.#pulled.keys()].sort().map(parseReference);
  }
}

const keyOf = ({ repository, tag }: ImageReference): string => `${repository}:${tag}`;

/** The stand-in's content is its name, so its digest is made of its name: stable over runs and instances. */
export function digestOf({ repository, tag }: ImageReference): string {
  return `sha256:${createHash('sha256').update(`${repository}:${tag}`).digest('hex')}`;
}

/** What `docker image inspect` tells of an image. */
export function inspection(reference: ImageReference): Record<string, unknown> {
  const digest = digestOf(reference);
  return {
    Id: digest,
    RepoTags: [`${reference.repository}:${reference.tag}`],
    RepoDigests: [`${reference.repository}@${digest}`],
    Created: '2026-01-01T00:00:00Z',
    Architecture: 'amd64',
    Os: 'linux',
    Size: 412_000_000,
    Config: { Labels: { 'org.opencontainers.image.version': reference.tag } },
  };
}
