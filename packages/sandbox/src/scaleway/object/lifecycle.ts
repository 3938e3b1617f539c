import { malformedXml } from './s3-error.ts';
import { child, textOf, type Xml } from './xml.ts';

/** Each does something with objects; a rule needs one of them. */
const actions = [
  'AbortIncompleteMultipartUpload',
  'Expiration',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionTransition',
  'Transition',
];

/** A rule as it is read back. Recorded: its parts in alphabetical order, defaults filled in. */
export function lifecycleRule(rule: Xml, resource: string): Xml {
  const status = textOf(rule, 'Status');
  if (status !== 'Enabled' && status !== 'Disabled') throw malformedXml(resource);
  if (!actions.some((action) => action in rule)) throw malformedXml(resource);
  const expiration = child(rule, 'Expiration');
  const full: Xml = {
    ...rule,
    Filter: child(rule, 'Filter') ?? '',
    ...(typeof expiration === 'object' ? { Expiration: withMarkerDefault(expiration) } : {}),
  };
  return sorted(full);
}

function withMarkerDefault(expiration: Xml): Xml {
  const marker = textOf(expiration, 'ExpiredObjectDeleteMarker') ?? 'false';
  return { ...expiration, ExpiredObjectDeleteMarker: marker };
}

function sorted(element: Xml): Xml {
  return Object.fromEntries(Object.entries(element).sort(([a], [b]) => a.localeCompare(b)));
}
