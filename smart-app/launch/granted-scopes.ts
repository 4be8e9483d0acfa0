import { type Access, consultAccess } from './scopes.ts';

const scopeForm = /^(?<context>patient|user)\/(?<type>\*|[A-Za-z]+)\.(?<may>read|write|\*|[cruds]+)(\?.+)?$/;

const lettersOfVersion1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/**
 * What was granted of what was asked, letter by letter. A server that names no scope granted all of it (RFC 6749
 * §5.1).
 */
export function missingAccess(granted: string | undefined): readonly Access[] {
  if (granted === undefined) return [];

  const grants = granted.split(/\s+/).flatMap(readScope);
  return consultAccess.flatMap((asked) => {
    const may = [...asked.may]
      .filter((letter) => !grants.some((grant) => covers(grant, asked, letter)))
      .join('');
    return may === '' ? [] : [{ ...asked, may }];
  });
}

function readScope(scope: string): readonly Access[] {
  const groups = scopeForm.exec(scope)?.groups;
  if (!groups) return []; // openid, launch and the like give no access to resources

  const { context, type = '', may = '' } = groups;
  return [{ context: context === 'user' ? 'user' : 'patient', type, may: lettersOfVersion1[may] ?? may }];
}

function covers(grant: Access, asked: Access, letter: string): boolean {
  return (grant.type === '*' || grant.type === asked.type) && grant.may.includes(letter);
}
