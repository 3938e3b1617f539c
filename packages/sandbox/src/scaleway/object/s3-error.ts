import { randomBytes } from 'node:crypto';
import { ApiError } from '../errors.ts';
import { buildXml, type Xml } from './xml.ts';

/** An error of Object Storage. Recorded: XML without a declaration; some name the bucket beside the resource. */
export function s3Error(
  status: number,
  code: string,
  message: string,
  resource: string,
  extra: Xml = {},
): ApiError {
  const id = `txg${randomBytes(10).toString('hex')}`;
  const error = { Code: code, Message: message, RequestId: id, HostId: id, Resource: resource, ...extra };
  const body = buildXml({ Error: error }).replace(/^<\?xml[^>]*>\n/, '');
  return new ApiError(status, body, { 'content-type': 'application/xml' });
}

export const noSuchBucket = (resource: string) =>
  s3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', resource);

export const noSuchKey = (resource: string) =>
  s3Error(404, 'NoSuchKey', 'The specified key does not exist.', resource);

export const accessDenied = (resource: string) => s3Error(403, 'AccessDenied', 'Access Denied.', resource);

export const malformedXml = (resource: string) =>
  s3Error(
    400,
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
    resource,
  );
