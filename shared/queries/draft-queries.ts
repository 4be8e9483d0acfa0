import { queryOptions, useMutation, useQueryClient } from '@tanstack/preact-query';
import type { KeptDraft } from '../domain/drafts/kept-draft.ts';
import type { NamedPatients } from '../domain/identity/named-patients.ts';
import { entriesRead, known } from '../domain/knowledge.ts';
import type { PatientRef } from '../domain/record/patient.ts';
import type { DraftSave, Referrals } from '../ports/referrals.ts';
import { asksOnFocus, pollInterval } from './query-state.ts';

/** The patient's drafts as colleagues left them; asked again while the panel is in sight. */
export const draftsQuery = (exchange: Referrals, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['drafts', issuer, patient],
    queryFn: ({ signal }) => exchange.readDrafts(patient, signal),
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });

/** Keeps a draft where colleagues find it. */
export function useKeepDraft(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ save, named }: { readonly save: DraftSave; readonly named: NamedPatients }) =>
      exchange.keep(save, named),
    onSuccess: async (outcome, { named }) => {
      const { queryKey } = draftsQuery(exchange, named.panel);
      await cache.cancelQueries({ queryKey }); // a look that began before the save would take it away again
      const now = 'draft' in outcome ? outcome.draft : 'now' in outcome ? outcome.now : undefined;
      if (now === undefined) return cache.invalidateQueries({ queryKey });
      cache.setQueryData(queryKey, (before) => known(withDraft(before ? entriesRead(before) : [], now)));
    },
  });
}

/** Throws a draft away. */
export function useDiscardDraft(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, named }: { readonly draft: KeptDraft; readonly named: NamedPatients }) =>
      exchange.discard(draft, named),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: draftsQuery(exchange, named.panel).queryKey }),
  });
}

function withDraft(drafts: readonly KeptDraft[], now: KeptDraft): readonly KeptDraft[] {
  return [...drafts.filter(({ key }) => key !== now.key), now];
}
