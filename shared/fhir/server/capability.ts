import { FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { type FhirTransport, isSuccess } from './transport.ts';

/** Whether a server takes a referral in one transaction, or its parts one by one. */
export type Capability = 'transaction' | 'one-by-one';

const capabilitySchema = z.looseObject({
  resourceType: z.literal('CapabilityStatement'),
  kind: z.optional(z.string()),
  rest: z._default(
    z.array(
      z.looseObject({
        mode: z.optional(z.string()),
        interaction: z._default(z.array(z.looseObject({ code: z.optional(z.string()) })), []),
        resource: z.optional(z.array(z.looseObject({ type: z.optional(z.string()) }))),
      }),
    ),
    [],
  ),
});

/**
 * Asks the server's CapabilityStatement, once it is needed and once only. One by one works everywhere, so that is
 * what a server gets that does not tell.
 */
export function createCapabilityReader(transport: FhirTransport): () => Promise<Capability> {
  let asked: Promise<Capability | undefined> | undefined;

  return async () => {
    asked ??= askServer(transport);
    const told = await asked;
    if (told === undefined) asked = undefined; // no answer: ask again next time
    return told ?? 'one-by-one';
  };
}

/**
 * What a server's CapabilityStatement says about a resource type; `not-told` when there is none, when it says what some
 * server should be, or when it leaves out a type that this server does have: then it is no list of all.
 */
export async function readOffer(
  transport: FhirTransport,
  type: string,
  { beside, signal }: { readonly beside: string; readonly signal: AbortSignal },
): Promise<'offered' | 'not-offered' | 'not-told'> {
  const statement = await readStatement(transport, signal);
  const types = serversIn(statement).flatMap(({ resource = [] }) => resource.map((one) => one.type));
  if (types.includes(type)) return 'offered';
  return types.includes(beside) && statement?.kind !== 'requirements' ? 'not-offered' : 'not-told';
}

async function askServer(transport: FhirTransport): Promise<Capability | undefined> {
  const statement = await readStatement(transport, undefined);
  if (statement === undefined) return undefined;
  const codes = serversIn(statement).flatMap(({ interaction }) => interaction.map(({ code }) => code));
  return codes.includes('transaction') ? 'transaction' : 'one-by-one';
}

type Statement = z.output<typeof capabilitySchema>;

async function readStatement(
  transport: FhirTransport,
  signal: AbortSignal | undefined,
): Promise<Statement | undefined> {
  try {
    const answer = await transport.request({ method: 'GET', path: 'metadata', signal });
    return isSuccess(answer) ? capabilitySchema.safeParse(answer.body).data : undefined;
  } catch (thrown) {
    if (thrown instanceof FailureError) return undefined; // told as "does not tell", which is safe
    throw thrown;
  }
}

function serversIn(statement: Statement | undefined): Statement['rest'] {
  return (statement?.rest ?? []).filter(({ mode }) => mode === undefined || mode === 'server'); // not told: none
}
