import type { Check } from '@lago-scw/contracts';

export function passed(name: string, detail: string): Check {
  return { name, outcome: 'passed', detail, milliseconds: 0 };
}

export function failed(name: string, detail: string, remedy: string): Check {
  return { name, outcome: 'failed', detail, remedy, milliseconds: 0 };
}

export function skipped(name: string, detail: string): Check {
  return { name, outcome: 'skipped', detail, milliseconds: 0 };
}
