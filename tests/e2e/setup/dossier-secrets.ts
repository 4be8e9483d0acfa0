import type { Exchange } from './exchange.ts';

/** What a dossier says that must never leave the practice: BSN, codes, diagnoses and journal text. */
export type DossierSecrets = {
  readonly bsn: readonly string[];
  readonly codes: readonly string[];
  readonly diagnoses: readonly string[];
  readonly journal: readonly string[];
};

/** Reads the secrets off the server. `told`: words of ours that happen to be a diagnosis as well. */
export async function dossierSecrets(
  exchange: Exchange,
  patient: string,
  told: readonly string[],
): Promise<DossierSecrets> {
  const [conditions, observations, bsn] = await Promise.all([
    exchange.of('Condition', patient),
    exchange.of('Observation', patient),
    exchange.bsnOf(patient),
  ]);
  const codings = conditions.flatMap(({ code }) => code?.coding ?? []);
  const texts = conditions.flatMap(({ code }) => [
    code?.text,
    ...(code?.coding ?? []).map((one) => one.display),
  ]);

  return {
    bsn,
    codes: filled(codings.map(({ code }) => code)),
    diagnoses: filled(texts).filter((text) => !told.includes(text)),
    journal: filled(observations.map(({ valueString }) => valueString)),
  };
}

function filled(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
