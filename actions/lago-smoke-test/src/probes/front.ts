import { describeAnswer, type Probe, ProbeFailure } from '../probe.ts';

/** The front's page, and that the first script that it loads is one. */
export function frontProbe(): Probe {
  return {
    id: 'front',
    name: 'Front page and its assets',
    run: async (ask) => {
      const page = await ask({ path: '/', headers: { accept: 'text/html' } });
      const scripts = scriptsOf(page.body);
      if (page.status !== 200 || !isHtml(page.headers) || scripts.length === 0) {
        throw new ProbeFailure(
          'status 200 with HTML that loads scripts',
          describeAnswer(page),
          'The proxy does not send / to the front: look at `docker compose ps front`.',
        );
      }
      const [first] = scripts.filter((path) => !path.endsWith('env-config.js'));
      if (first === undefined) return 'HTML without scripts of its own';
      const script = await ask({ path: first });
      if (script.status === 200 && !isHtml(script.headers)) return `HTML with ${first}`;
      throw new ProbeFailure(
        `JavaScript at ${first}`,
        describeAnswer(script),
        'Page and scripts are of different versions: two colors answer in turn, or a cache kept an old page.',
      );
    },
  };
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

/** Paths of the scripts that a page loads from its own host. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc=["'](?!https?:|\/\/)([^"']+)["']/gi)].map(([, path = '']) =>
    path.startsWith('/') ? path : `/${path}`,
  );
}
