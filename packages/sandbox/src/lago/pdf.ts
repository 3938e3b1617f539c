import { isBroken } from './faults.ts';
import { readBody, sendJson, serveHttp } from './http-service.ts';
import { program } from './program.ts';

/** Gotenberg: turns posted HTML into a PDF, here one empty page. */
export const pdf = program((context) =>
  serveHttp(context, 3000, async (request, response) => {
    if (request.url === '/health') {
      sendJson(response, 200, { status: 'up', details: { chromium: { status: 'up' } } });
      return;
    }
    if (request.method === 'POST' && request.url === '/forms/chromium/convert/html') {
      await readBody(request);
      if (isBroken(context.instanceName, 'pdf-fails')) {
        response.writeHead(500).end('Internal Server Error');
        return;
      }
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end(emptyPdf);
      return;
    }
    response.writeHead(404).end('Not Found');
  }),
);

const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 595 842]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
