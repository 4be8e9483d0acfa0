/** What we use of oidc-provider, which comes without types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Stored = Record<string, unknown> & { grantId?: string; consumed?: unknown };

  export type Adapter = {
    upsert(id: string, stored: Stored, expiresIn: number | undefined): Promise<void>;
    find(id: string): Promise<Stored | undefined>;
    findByUid(uid: string): Promise<Stored | undefined>;
    findByUserCode(userCode: string): Promise<Stored | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  };

  export class Session {
    static get: (ctx: Context) => Promise<Session>;
    loginAccount(login: { accountId: string }): void;
  }

  export class Grant {
    constructor(of: { accountId: string; clientId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Token {
    static find(value: string, options?: { ignoreExpiration?: boolean }): Promise<Token | undefined>;
    readonly grantId: string;
    readonly clientId: string;
    readonly isExpired: boolean;
  }

  export type Context = {
    readonly path: string;
    readonly method: string;
    query: Record<string, string | string[] | undefined>;
    type: string;
    status: number;
    body: unknown;
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly entities: { readonly AccessToken?: Token };
      entity(name: 'Session', session: Session): void;
    };
  };

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly Session: typeof Session;
    readonly Grant: typeof Grant;
    readonly Client: { readonly prototype: { redirectUriAllowed(uri: string): boolean } };
    readonly AccessToken: typeof Token;
    use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    on(event: 'server_error', listener: (ctx: Context, error: Error) => unknown): void;
  }

  export const errors: { readonly InvalidRequest: new (description: string) => Error };
}
