import { isBroken } from './faults.ts';
import { serveHttp } from './http-service.ts';
import { program } from './program.ts';
import { isAtLeast } from './versions.ts';

/** getlago/front: nginx with a single-page application that answers 200 to every path, /health included. */
export const front = (tag: string) =>
  program((context) => {
    const { environment, instanceName } = context;
    const asset = `/assets/index-${tag}.js`;
    const apiUrl =
      environment.API_URL || (environment.LAGO_DOMAIN ? `https://${environment.LAGO_DOMAIN}/api` : '');
    const settings = {
      API_URL: apiUrl,
      APP_ENV: environment.APP_ENV ?? 'production',
      LAGO_DOMAIN: environment.LAGO_DOMAIN ?? '',
      LAGO_OAUTH_PROXY_URL: environment.LAGO_OAUTH_PROXY_URL ?? '',
      LAGO_DISABLE_SIGNUP: environment.LAGO_DISABLE_SIGNUP ?? '',
      LAGO_DISABLE_PDF_GENERATION: environment.LAGO_DISABLE_PDF_GENERATION ?? '',
    };
    const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lago</title>
<script src="/env-config.js"></script><script type="module" src="${asset}"></script>
</head><body><div id="root"></div></body></html>
`;
    return serveHttp(context, 80, (request, response) => {
      const path = new URL(request.url ?? '/', 'http://front').pathname;
      const answer = (status: number, type: string, text: string): void => {
        response.writeHead(status, { 'content-type': type, server: 'nginx', 'cache-control': 'no-cache' });
        response.end(request.method === 'HEAD' ? '' : text);
      };
      if (path === '/env-config.js' && !isBroken(instanceName, 'front-without-env-config')) {
        // Values reach the page unescaped in the real image; JSON is what harmless ones look like.
        const lines = Object.entries(settings).map(
          ([name, value]) => `window.${name} = ${JSON.stringify(value)};`,
        );
        answer(200, 'application/javascript', `${lines.join('\n')}\n`);
      } else if (path === asset && !isBroken(instanceName, 'front-asset-missing')) {
        answer(200, 'application/javascript', script(tag, isBroken(instanceName, 'front-throws')));
      } else if (path.startsWith('/assets/') && isAtLeast(tag, '1.45')) {
        answer(404, 'text/html', '<h1>404 Not Found</h1>');
      } else {
        answer(200, 'text/html', page);
      }
    });
  });

/** Draws the login page, as the real one does after its start. */
const script = (tag: string, throws: boolean): string => `export const APP_VERSION = ${JSON.stringify(tag)};
${throws ? "throw new TypeError('the stand-in was told to');" : ''}
document.getElementById('root').innerHTML =
  '<form><h1>Log in to Lago</h1><input name="email" type="email"><input name="password" type="password"><button>Log in</button></form>';
`;
