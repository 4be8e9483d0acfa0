import type { Access } from './access.ts';

const scopeForm =
  /^(?<context>patient|user)\/(?<type>\*|[A-Za-z]+)\.(?<may>read|write|\*|[cruds]+)(?<only>\?.+)?$/;

const lettersOfVersion1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/**
 * What was granted of what was asked, letter by letter. A server that names no scope granted all of it (RFC 6749
 * §5.1).
 */
export function missingAccess(granted: string | undefined, access: readonly Access[]): readonly Access[] {
  if (!granted?.trim()) return []; // an empty scope is no scope (RFC 6749 §3.3)

  const grants = granted.split(/\s+/).flatMap(readScope);
  return access.flatMap((asked) => {
    const may = [...asked.may]
      .filter((letter) => !grants.some((grant) => covers(grant, asked, letter)))
      .join('');
    return may === '' ? [] : [{ ...asked, may }];
  });
}

/** Types of which only a part may be searched (`patient/Condition.rs?category=…`): what is found is never all. */
export function partlyGranted(granted: string | undefined): readonly string[] {
  const grants = (granted ?? '').split(/\s+/).flatMap(readScope); // no scope named: nothing was narrowed
  const searched = grants.filter(({ may }) => may.includes('s'));
  const whole = searched.filter(({ extent }) => extent === 'whole');
  return searched
    .map(({ type }) => type)
    .filter((type) => !whole.some((grant) => covers(grant, { type }, 's')));
}

type Grant = Access & { readonly extent: 'whole' | 'part' };

function readScope(scope: string): readonly Grant[] {
  const groups = scopeForm.exec(scope)?.groups;
  if (!groups) return []; // openid, launch and the like give no access to resources

  const { context, type = '', may = '', only } = groups;
  return [
    {
      context: context === 'user' ? 'user' : 'patient',
      type,
      may: lettersOfVersion1[may] ?? may,
      extent: only === undefined ? 'whole' : 'part',
    },
  ];
}

function covers(grant: Access, asked: Pick<Access, 'type'>, letter: string): boolean {
  return (grant.type === '*' || grant.type === asked.type) && grant.may.includes(letter);
}
