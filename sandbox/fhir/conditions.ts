import { refusal } from './refusal.ts';
import type { StoredResource } from './resource.ts';

/** The weak ETag of a stored version. */
export function etagOf(resource: StoredResource): string {
  return `W/"${resource.meta?.versionId}"`;
}

/** The version an `If-Match` or `ifMatch` names. */
function versionIn(etag: string): string {
  const version = /^(?:W\/)?"(?<version>[^"]+)"$/.exec(etag.trim())?.groups?.version;
  if (version === undefined) throw refusal(400, 'invalid', `If-Match is W/"<version>", not ${etag}`);
  return version;
}

/** Refuses with 412 a change that was made on another version than the present one. */
export function checkIfMatch(ifMatch: string | undefined, current: StoredResource | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;

  const asked = versionIn(ifMatch);
  const present = current?.meta?.versionId;
  if (present === asked) return;
  throw refusal(412, 'conflict', `The version is ${present ?? 'gone'}, not ${asked}`);
}
