/** Images of a release. Lago's tags are its git tags (facts: lago.md 1.1); the others are ours to choose. */
export interface LagoImages {
  readonly api: string;
  readonly front: string;
  readonly pdf: string;
  readonly proxy: string;
  /** On GitHub's registry only, for amd64. */
  readonly eventsProcessor: string;
  readonly agent: string;
}

/** The Gotenberg that Lago's chart and production compose file use (facts: lago.md 1.2). */
const GOTENBERG = 'getlago/lago-gotenberg:8.15';

/** 3.6 speaks the API of current Docker engines, and cleans paths before routers see them (facts: lago.md 2.4). */
const TRAEFIK = 'traefik:v3.6.1';

const ALLOY = 'grafana/alloy:v1.11.0';

export function imagesOf(version: string): LagoImages {
  return {
    api: `getlago/api:${version}`,
    front: `getlago/front:${version}`,
    pdf: GOTENBERG,
    proxy: TRAEFIK,
    eventsProcessor: `ghcr.io/getlago/events-processor:${version}`,
    agent: ALLOY,
  };
}
