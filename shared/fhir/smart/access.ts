/** One kind of access: whose, to what, and which of create, read, update, search. */
export type Access = {
  readonly context: 'patient' | 'user';
  readonly type: string;
  readonly may: string;
};

/** How a server wants scopes written: as SMART 2 does (`.rs`), or as SMART 1 (`.read`). */
export type ScopeSyntax = 'v2' | 'v1';

/** The scopes that ask for this access. */
export function toScopes(access: readonly Access[], syntax: ScopeSyntax): readonly string[] {
  return [...new Set(access.flatMap((one) => written(one, syntax)))];
}

function written({ context, type, may }: Access, syntax: ScopeSyntax): readonly string[] {
  if (syntax === 'v2') return [`${context}/${type}.${may}`];

  const reads = /[rs]/.test(may) ? [`${context}/${type}.read`] : [];
  const writes = /[cu]/.test(may) ? [`${context}/${type}.write`] : [];
  return [...reads, ...writes];
}

/**
 * What referring and following asks of a server, of one patient or of all whom the user may see: the least of it;
 * docs/INSTALL.md lists it for registration.
 */
export function referringAccess(context: Access['context']): readonly Access[] {
  return [
    { context, type: 'ServiceRequest', may: 'crus' },
    { context, type: 'Task', may: 'crus' },
    { context, type: 'Consent', may: 'crus' },
    { context, type: 'Communication', may: 'crs' },
    { context, type: 'Procedure', may: 'crus' },
    { context, type: 'Basic', may: 'crus' },
    { context, type: 'AuditEvent', may: 'c' },
    // R4 does not ask a message to name its patient; one about our request alone is outside the patient's compartment.
    { context: 'user', type: 'Communication', may: 'rs' },
    { context: 'user', type: 'Practitioner', may: 'r' },
    { context: 'user', type: 'PractitionerRole', may: 'rs' },
    { context: 'user', type: 'Organization', may: 'r' },
    // For its capacity; and a server that checks references with the writer's rights refuses a referral to it without `r`.
    { context: 'user', type: 'HealthcareService', may: 'rs' },
  ];
}
