import { queryOptions, useMutation, useQueryClient } from '@tanstack/preact-query';
import type { NamedPatients } from '../domain/identity/named-patients.ts';
import type { PatientRef } from '../domain/record/patient.ts';
import type { DeclineNote, DeclineToUndo, Referrals } from '../ports/referrals.ts';
import { staleTime } from './query-state.ts';

/** When it was discussed before and the patient did not want it (yet). */
export const declinesQuery = (exchange: Referrals, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['declines', issuer, patient],
    queryFn: ({ signal }) => exchange.readDeclines(patient, signal),
    staleTime,
  });

/** Keeps "besproken, wil (nog) niet" in the record. */
export function useNoteDecline(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ note, named }: { readonly note: DeclineNote; readonly named: NamedPatients }) =>
      exchange.decline(note, named),
    onSettled: (_done, _error, { named }) =>
      cache.invalidateQueries({ queryKey: declinesQuery(exchange, named.panel).queryKey }),
  });
}

/** Marks a "no" of this consult as entered in error. */
export function useUndoDecline(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ decline, named }: { readonly decline: DeclineToUndo; readonly named: NamedPatients }) =>
      exchange.undoDecline(decline, named),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: declinesQuery(exchange, named.panel).queryKey }),
  });
}
