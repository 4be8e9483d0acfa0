import type { Grant, VerifyToken } from '../grant.ts';
import { issue, Refusal } from './refusal.ts';

/** The grant behind an `Authorization` header; 401 with a challenge when there is none. */
export async function authorize(header: string | undefined, verifyToken: VerifyToken): Promise<Grant> {
  const token = /^Bearer +(?<token>\S+)$/i.exec(header ?? '')?.groups?.token;
  if (token === undefined) throw challenge('No access token was sent');

  const grant = await verifyToken(token);
  if (grant === 'expired') throw challenge('The access token expired', 'invalid_token');
  if (grant === 'invalid') throw challenge('The access token is not valid', 'invalid_token');
  return grant;
}

/** A 401; without an error code when nothing was tried, as RFC 6750 wants. */
export function challenge(text: string, error?: 'invalid_token'): Refusal {
  const reason = error ? `, error="${error}", error_description="${text}"` : '';
  return new Refusal(401, [issue(error ? 'expired' : 'login', text)], {
    'WWW-Authenticate': `Bearer realm="fhir"${reason}`,
  });
}
