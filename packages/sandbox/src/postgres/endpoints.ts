/** Which instance answers on a private or public address: the "inside" of the private network. */
export interface EndpointTable {
  route(address: string, port: number, instanceId: string | null): void;
  /** The instance behind an address, or undefined where nobody listens. */
  instanceAt(address: string, port: number): string | undefined;
  forgetInstance(instanceId: string): void;
}

export function createEndpointTable(): EndpointTable {
  const routes = new Map<string, string>();
  return {
    route: (address, port, instanceId) => {
      if (instanceId === null) routes.delete(`${address}:${port}`);
      else routes.set(`${address}:${port}`, instanceId);
    },
    instanceAt: (address, port) => routes.get(`${address}:${port}`),
    forgetInstance: (instanceId) => {
      for (const [endpoint, owner] of routes) if (owner === instanceId) routes.delete(endpoint);
    },
  };
}
