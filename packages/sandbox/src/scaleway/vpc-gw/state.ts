export interface GatewayIp {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly address: string;
  readonly createdAt: Date;
  tags: readonly string[];
  gatewayId: string | null;
}

export interface Gateway {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly ipId: string;
  readonly type: string;
  readonly createdAt: Date;
  name: string;
  tags: readonly string[];
  bastionEnabled: boolean;
  smtpEnabled: boolean;
  /** Unknown until the gateway has a machine. */
  version: string | null;
  status: 'allocating' | 'configuring' | 'running' | 'deleting';
  updatedAt: Date;
}

export interface GatewayNetwork {
  readonly id: string;
  readonly zone: string;
  readonly gatewayId: string;
  readonly privateNetworkId: string;
  readonly macAddress: string;
  readonly ipamIpId: string;
  readonly createdAt: Date;
  masqueradeEnabled: boolean;
  pushDefaultRoute: boolean;
  status: 'created' | 'ready' | 'detaching';
  updatedAt: Date;
}

export interface PatRule {
  readonly id: string;
  readonly zone: string;
  readonly gatewayId: string;
  readonly createdAt: Date;
  readonly publicPort: number;
  readonly privateIp: string;
  readonly privatePort: number;
  readonly protocol: string;
}

export interface GatewayState {
  readonly ips: Map<string, GatewayIp>;
  readonly gateways: Map<string, Gateway>;
  readonly networks: Map<string, GatewayNetwork>;
  readonly patRules: Map<string, PatRule>;
}

export function gatewayState(): GatewayState {
  return { ips: new Map(), gateways: new Map(), networks: new Map(), patRules: new Map() };
}
