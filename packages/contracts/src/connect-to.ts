export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** Where a connection to `host:port` really goes. */
export type ConnectTo = (host: string, port: number) => Endpoint;

const CONNECT_TO_VARIABLE = 'LAGO_SCW_CONNECT_TO';

/** Connections go where they say. */
export const connectDirectly: ConnectTo = (host, port) => ({ host, port });

/**
 * Reads `host:port=host:port` pairs separated by commas: what curl's `--connect-to` does for one request, for
 * every connection that an action opens. Of use behind a bastion's port forwards, and to the sandbox.
 *
 * @throws Error naming the pair that is not of that form
 */
export function parseConnectTo(text: string | undefined): ConnectTo {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  if (pairs.length === 0) return connectDirectly;
  const table = new Map(pairs.map(parsePair));
  return (host, port) => table.get(`${host}:${port}`) ?? { host, port };
}

function parsePair(pair: string): readonly [string, Endpoint] {
  const match = /^([^:=\s]+):(\d+)=([^:=\s]+):(\d+)$/.exec(pair.trim());
  const [, fromHost, fromPort, host, port] = match ?? [];
  if (fromHost === undefined || host === undefined) {
    throw new Error(
      `${CONNECT_TO_VARIABLE}: '${pair.trim()}' is not of the form host:port=host:port, for instance 203.0.113.7:22=127.0.0.1:2201`,
    );
  }
  return [`${fromHost}:${Number(fromPort)}`, { host, port: Number(port) }];
}
