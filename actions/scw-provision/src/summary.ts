import { mermaidText, type Summary } from '@lago-scw/action-kit';
import {
  type Color,
  colorsOf,
  instanceOf,
  type Plan,
  type PlannedChange,
  standbyOf,
  type Topology,
} from '@lago-scw/contracts';
import type { ApiCall } from '@lago-scw/scaleway';
import type { Decision } from './engine/decision.ts';
import type { Destruction } from './engine/destroy.ts';
import { CONSTANTS_READ_ON, type CostLine } from './prices.ts';

/** The plan as a table, with what it refuses. Used by the job summary and by the comment on a pull request. */
export function describePlan(summary: Summary, plan: Plan, decision: Decision): void {
  const count = plan.changes.length;
  summary.heading(`Plan for ${plan.environment}: ${count === 0 ? 'nothing to change' : `${count} changes`}`);
  if (count > 0) {
    summary.table(
      ['Action', 'Resource', 'Name', 'What differs', 'Why', '€/month'],
      plan.changes.map((change) => [
        change.action,
        change.resource,
        change.name,
        differences(change),
        change.reason,
        change.action === 'change' && change.monthlyEuro === null ? '' : euro(change.monthlyEuro),
      ]),
    );
  }
  if (decision.refusals.length > 0) {
    summary
      .heading('Not possible', 3)
      .list(decision.refusals.map(({ message, remedy }) => `${message} ${remedy}`));
  }
  if (decision.warnings.length > 0) summary.heading('Note', 3).list([...decision.warnings]);
}

function differences({ action, differences }: PlannedChange): string {
  const line = ({ property, before, after }: PlannedChange['differences'][number]) =>
    action === 'create' ? `${property}: ${words(after)}` : `${property}: ${words(before)} → ${words(after)}`;
  return differences.map(line).join('\n');
}

function words(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  return Array.isArray(value) ? value.map(String).join('; ') : String(value);
}

function euro(amount: number | null): string {
  return amount === null ? 'not known' : amount.toFixed(2);
}

/** € per month of the whole environment as it will be, where each price comes from, and what exists costs before. */
export function describeCosts(summary: Summary, costs: readonly CostLine[], before: number): void {
  const known = costs.reduce((sum, { monthlyEuro }) => sum + (monthlyEuro ?? 0), 0);
  const source = {
    API: 'price list of the API',
    constant: `price of ${CONSTANTS_READ_ON}`,
    unknown: 'no price in the API',
  };
  summary
    .heading('Costs per month, without VAT', 3)
    .table(
      ['What', '€/month', 'Source'],
      [
        ...costs.map((line) => [line.what, euro(line.monthlyEuro), source[line.source]]),
        ['Sum of what is known', euro(Math.round(known * 100) / 100), ''],
        ['The same before this plan', euro(Math.round(before * 100) / 100), ''],
      ],
    );
}

/** Picture, addresses and what to do next. */
export function describeTopology(summary: Summary, topology: Topology): void {
  summary.heading('Topology', 3).diagram(picture(topology));
  summary.table(
    ['Color', 'Role', 'SSH address', 'Private address', 'Host keys'],
    colorsOf(topology).map((color) => {
      const { managementAddress, privateAddress, hostKeyFingerprints } = instanceOf(topology, color);
      return [
        color,
        roleOf(topology, color),
        managementAddress,
        privateAddress,
        hostKeyFingerprints.join('\n'),
      ];
    }),
  );
  summary
    .heading('Next', 3)
    .list([
      `DNS: ${topology.domain} is to be an A record of ${topology.elasticIp.address}. It never changes when colors do.`,
      `render-config makes the release of this environment; deploy-compose ${standbyOf(topology) === undefined ? 'puts it in the place of the one that runs' : 'brings it to the standby'}.`,
    ]);
}

function roleOf({ activeColor }: Topology, color: Color): string {
  return activeColor === color ? 'active' : 'standby';
}

function picture(topology: Topology): string {
  const { elasticIp, database, privateNetwork, activeColor } = topology;
  const colors = colorsOf(topology);
  const node = (color: Color) => {
    const { name, privateAddress } = instanceOf(topology, color);
    return `    ${color}["${mermaidText(`${name} (${roleOf(topology, color)})`)}<br/>${mermaidText(privateAddress)}"]`;
  };
  return [
    'flowchart LR',
    `  internet(("${mermaidText(topology.domain)}")) --> elastic["${mermaidText(`Elastic IP ${elasticIp.address}`)}"]`,
    ...colors.map((color) => `  elastic ${color === activeColor ? '==>' : '-.->'} ${color}`),
    `  subgraph network["${mermaidText(`${privateNetwork.name} ${privateNetwork.subnets[0] ?? ''}`.trim())}"]`,
    ...colors.map(node),
    `    database[("${mermaidText(`PostgreSQL 15 ${database.address}:${database.port}`)}")]`,
    '  end',
    ...colors.map((color) => `  ${color} --> database`),
  ].join('\n');
}

/** What a destruction leaves and what that goes on costing. */
export function describeSurvivors(summary: Summary, { stays }: Destruction): void {
  if (stays.length === 0) return;
  const because = {
    protected: 'protected: allow-destroy does not name it',
    needed: 'something that stays needs it',
  };
  summary.heading('What stays, and what it costs', 3).table(
    ['Resource', 'Name', 'Why', '€/month'],
    stays.map(({ description: { resource, name, monthlyEuro }, because: reason }) => [
      resource,
      name,
      because[reason],
      euro(monthlyEuro),
    ]),
  );
}

/** How often each product was asked, and how often something was changed there. */
export function describeCalls(summary: Summary, { calls }: { readonly calls: readonly ApiCall[] }): void {
  const products = new Map<string, ApiCall[]>();
  for (const call of calls) {
    const product = call.path.split('/')[1] ?? '';
    products.set(product, [...(products.get(product) ?? []), call]);
  }
  const changing = (some: readonly ApiCall[]) =>
    some.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;
  summary.details(
    `${calls.length} calls to Scaleway, ${changing(calls)} of them changing something`,
    (inner) =>
      inner.table(
        ['Product', 'Calls', 'Changing', 'Refused or lost'],
        [...products].map(([product, some]) => [
          product,
          String(some.length),
          String(changing(some)),
          String(some.filter(({ status }) => status === 0 || status >= 400).length),
        ]),
      ),
  );
}
