/** Ids of the resources of a generated referral. */
export function idsOf({ number }: { readonly number: number }) {
  return { request: `volume-${number}-verwijzing`, task: `volume-${number}-taak` } as const;
}

/** Id of the Procedure of a generated decline. */
export function procedureId({ number }: { readonly number: number }): string {
  return `volume-${number}-nog-niet`;
}
