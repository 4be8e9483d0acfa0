import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Manners } from './modes.ts';

const exposed = ['Location', 'Content-Location', 'Last-Modified', 'Retry-After', 'WWW-Authenticate'];

/** Lets an app of any origin in: tokens, not cookies, say who may do what. */
export function fhirCors({ etagOverCors }: Manners): MiddlewareHandler {
  return cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'],
    allowHeaders: [
      'Accept',
      'Authorization',
      'Cache-Control',
      'Content-Type',
      'If-Match',
      'If-None-Exist',
      'If-None-Match',
      'Prefer',
      'X-Request-Id',
    ],
    exposeHeaders: etagOverCors === 'exposed' ? ['ETag', ...exposed] : exposed,
    maxAge: 600,
  });
}
