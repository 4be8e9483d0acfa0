import { FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { type FhirTransport, isSuccess } from '../transport.ts';

/** Whether a server takes a referral in one transaction, or its parts one by one. */
export type Capability = 'transaction' | 'one-by-one';

const capabilitySchema = z.looseObject({
  resourceType: z.literal('CapabilityStatement'),
  rest: z._default(
    z.array(
      z.looseObject({
        mode: z.optional(z.string()),
        interaction: z._default(z.array(z.looseObject({ code: z.optional(z.string()) })), []),
      }),
    ),
    [],
  ),
});

/**
 * Asks the server's CapabilityStatement, once it is needed and once only. One by one works everywhere, so that is
 * what a server gets that does not tell.
 */
export function capabilityOf(transport: FhirTransport): () => Promise<Capability> {
  let asked: Promise<Capability | undefined> | undefined;

  return async () => {
    asked ??= askServer(transport);
    const told = await asked;
    if (told === undefined) asked = undefined; // no answer: ask again next time
    return told ?? 'one-by-one';
  };
}

async function askServer(transport: FhirTransport): Promise<Capability | undefined> {
  try {
    const answer = await transport.request({ method: 'GET', path: 'metadata' });
    if (!isSuccess(answer)) return undefined;
    const parsed = capabilitySchema.safeParse(answer.body);
    return parsed.success ? readCapability(parsed.data) : undefined;
  } catch (thrown) {
    if (thrown instanceof FailureError) return undefined; // told as "does not tell", which is safe
    throw thrown;
  }
}

function readCapability({ rest }: z.output<typeof capabilitySchema>): Capability {
  const server = rest.filter(({ mode }) => mode === undefined || mode === 'server');
  const codes = server.flatMap(({ interaction }) => interaction.map(({ code }) => code));
  return codes.includes('transaction') ? 'transaction' : 'one-by-one';
}
