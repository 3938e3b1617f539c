import { type Ask, describeAnswer, type Probe, ProbeFailure } from '../probe.ts';

/** The front's page, and that everything that it loads from its own host is there. */
export function frontProbe(): Probe {
  return {
    id: 'front',
    name: 'Front page and its assets',
    run: async (ask) => {
      const page = await ask({ path: '/', headers: { accept: 'text/html' } });
      const assets = assetsOf(page.body);
      if (page.status !== 200 || !isHtml(page.headers) || assets.length === 0) {
        throw new ProbeFailure(
          'status 200 with HTML that loads scripts',
          describeAnswer(page),
          'The proxy does not send / to the front: look at `docker compose ps front`.',
        );
      }
      await Promise.all(assets.map((path) => checkAsset(path, ask)));
      return `HTML with ${assets.join(', ')}`;
    },
  };
}

/** Older fronts answer a missing file with the page, status 200 (facts: lago.md 6.2). */
async function checkAsset(path: string, ask: Ask): Promise<void> {
  const asset = await ask({ path });
  if (asset.status === 200 && !isHtml(asset.headers)) return;
  throw new ProbeFailure(
    `a script or style sheet at ${path}`,
    describeAnswer(asset),
    'Page and scripts are of different versions: two colors answer in turn, or a cache kept an old page.',
  );
}

/** Says where the front finds the API. A missing file is answered with the page, status 200 (facts: lago.md 6.2). */
export function envConfigProbe(domain: string): Probe {
  return {
    id: 'env-config',
    name: 'env-config.js points home',
    run: async (ask) => {
      const answer = await ask({ path: '/env-config.js' });
      const type = answer.headers['content-type'] ?? '';
      if (answer.status !== 200 || !/javascript/.test(type) || answer.body.trimStart().startsWith('<')) {
        throw new ProbeFailure(
          'status 200 with JavaScript',
          describeAnswer(answer),
          "The front's container did not write env-config.js at its start: look at `docker compose logs front`.",
        );
      }
      const apiUrl = /\bAPI_URL["']?\s*[:=]\s*["']([^"']*)["']/.exec(answer.body)?.[1];
      const leads = apiUrl === undefined ? null : URL.parse(apiUrl);
      if (leads?.protocol === 'https:' && leads.host === domain) return `API_URL is ${apiUrl}`;
      throw new ProbeFailure(
        `API_URL at https://${domain}`,
        apiUrl === undefined ? 'no API_URL' : apiUrl,
        'The browser would call another API: set API_URL of the front (LAGO_API_URL) to the domain in lago.yml.',
      );
    },
  };
}

function isHtml(headers: Readonly<Record<string, string>>): boolean {
  return (headers['content-type'] ?? '').includes('text/html');
}

/** Paths of the scripts and style sheets that a page loads from its own host; env-config.js has a probe of its own. */
function assetsOf(html: string): string[] {
  const tags = [
    ...html.matchAll(/<script\b[^>]*\ssrc=["'](?!https?:|\/\/)([^"']+)["']/gi),
    ...html.matchAll(
      /<link\b(?=[^>]*\srel=["'](?:stylesheet|modulepreload)["'])[^>]*\shref=["'](?!https?:|\/\/)([^"']+)["']/gi,
    ),
  ];
  const paths = tags.map(([, path = '']) => (path.startsWith('/') ? path : `/${path}`));
  return [...new Set(paths)].filter((path) => !path.endsWith('/env-config.js'));
}
