import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { SandboxUser } from '../users.ts';

/** Name of the cookie that carries a login at the HIS; tests read it to set faults for that login. */
const SESSION_COOKIE = 'his_session';

/** A login at the HIS. */
export type Session = {
  readonly id: string;
  readonly user: SandboxUser;
  /** The dossiers this user has open, in the order in which they were opened. */
  readonly open: readonly string[];
};

/** The logins of this run. */
export type Sessions = {
  readonly start: (context: Context, user: SandboxUser) => Session;
  readonly current: (context: Context) => Session | undefined;
  readonly end: (context: Context) => void;
  readonly ids: () => readonly string[];
  readonly openDossier: (session: Session, patient: string) => Session;
  readonly closeDossier: (session: Session, patient: string) => Session;
};

/** More open dossiers than this and a page takes long to load; the oldest makes room. */
const MOST_OPEN = 6;

/** Keeps who is logged in. */
export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  const keep = (session: Session) => {
    sessions.set(session.id, session);
    return session;
  };

  return {
    start: (context, user) => {
      const session = keep({ id: randomUUID(), user, open: [] });
      setCookie(context, SESSION_COOKIE, session.id, { path: '/', httpOnly: true, sameSite: 'Lax' });
      return session;
    },
    current: (context) => sessions.get(getCookie(context, SESSION_COOKIE) ?? ''),
    end: (context) => void sessions.delete(getCookie(context, SESSION_COOKIE) ?? ''),
    ids: () => [...sessions.keys()],
    openDossier: (session, patient) => {
      if (session.open.includes(patient)) return session;
      return keep({ ...session, open: [...session.open, patient].slice(-MOST_OPEN) });
    },
    closeDossier: (session, patient) =>
      keep({ ...session, open: session.open.filter((id) => id !== patient) }),
  };
}
