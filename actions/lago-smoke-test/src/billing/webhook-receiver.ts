import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { ActionError, messageOf } from '@lago-scw/effects';

/** A webhook that came. */
export interface Delivery {
  readonly path: string;
  /** `customer.created` */
  readonly type: string;
  readonly body: string;
  /** Header `x-lago-signature`. */
  readonly signature: string;
}

export interface WebhookReceiver {
  /** Where Lago reaches it, without a slash at the end. */
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  close(): void;
}

/** A signature by JWT has the whole body in it; Node's own limit is 16 KiB. */
const LONGEST_HEADER = 1024 * 1024;

/**
 * Listens for webhooks on all addresses of the runner.
 *
 * @throws ActionError `webhook-port` when the port is taken
 */
export async function startWebhookReceiver(url: string, port: number): Promise<WebhookReceiver> {
  const deliveries: Delivery[] = [];
  const server = createServer({ maxHeaderSize: LONGEST_HEADER }, async (request, response) => {
    const body = await text(request).catch(() => '');
    deliveries.push({
      path: request.url ?? '',
      type: typeOf(body),
      body,
      signature: String(request.headers['x-lago-signature'] ?? ''),
    });
    response.writeHead(200).end();
  });
  server.listen(port);
  await once(server, 'listening').catch((error: unknown) => {
    throw new ActionError(
      'webhook-port',
      `Nothing can listen on port ${port} of this runner: ${messageOf(error)}`,
      "Set the input 'webhook-port' to a free port, to which webhook-url leads.",
      { cause: error },
    );
  });
  return {
    url: url.replace(/\/$/, ''),
    deliveries,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function typeOf(body: string): string {
  try {
    const { webhook_type: type } = JSON.parse(body) as { webhook_type?: unknown };
    return typeof type === 'string' ? type : 'of no type';
  } catch {
    // Whatever it is, it is no webhook of Lago: its signature will not hold.
    return 'no JSON';
  }
}
