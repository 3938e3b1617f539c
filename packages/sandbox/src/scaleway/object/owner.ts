import type { Grant } from './state.ts';
import { child, children, textOf, type Xml, type XmlValue } from './xml.ts';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const groups = 'http://acs.amazonaws.com/groups/global';

/** Recorded: an owner is a project, its id written twice. */
export function ownerIdOf(projectId: string): string {
  return `${projectId}:${projectId}`;
}

export function ownerXml(projectId: string): Xml {
  const id = ownerIdOf(projectId);
  return { DisplayName: id, ID: id };
}

/** The grants of a canned ACL, as the header `x-amz-acl` names them. */
export function cannedGrants(projectId: string, name = 'private'): readonly Grant[] {
  const own: Grant = { grantee: { ownerId: ownerIdOf(projectId) }, permission: 'FULL_CONTROL' };
  const toAll = (permission: string): Grant => ({ grantee: { groupUri: `${groups}/AllUsers` }, permission });
  const toKeys: Grant = { grantee: { groupUri: `${groups}/AuthenticatedUsers` }, permission: 'READ' };
  const grants: Readonly<Record<string, readonly Grant[]>> = {
    'public-read': [own, toAll('READ')],
    'public-read-write': [own, toAll('READ'), toAll('WRITE')],
    'authenticated-read': [own, toKeys],
  };
  return grants[name] ?? [own];
}

export function grantsXml(projectId: string, grants: readonly Grant[]): Xml {
  return {
    AccessControlPolicy: {
      '@xmlns': 'http://s3.amazonaws.com/doc/2006-03-01/',
      Owner: ownerXml(projectId),
      AccessControlList: { Grant: grants.map(grantXml) },
    },
  };
}

function grantXml({ grantee, permission }: Grant): Xml {
  const who =
    'groupUri' in grantee
      ? { '@xsi:type': 'Group', URI: grantee.groupUri }
      : { '@xsi:type': 'CanonicalUser', ID: grantee.ownerId, DisplayName: grantee.ownerId };
  return { Grantee: { '@xmlns:xsi': xsi, ...who }, Permission: permission };
}

/** The grants that a PUT of an ACL lists in its body. */
export function readGrants(document: Xml): readonly Grant[] {
  const list = child(child(document, 'AccessControlPolicy'), 'AccessControlList');
  return children(list, 'Grant').map((grant) => ({
    grantee: readGrantee(child(grant, 'Grantee')),
    permission: textOf(grant, 'Permission') ?? 'READ',
  }));
}

function readGrantee(grantee: XmlValue | undefined): Grant['grantee'] {
  const groupUri = textOf(grantee, 'URI');
  return groupUri === undefined ? { ownerId: textOf(grantee, 'ID') ?? '' } : { groupUri };
}
