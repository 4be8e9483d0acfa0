import type { CodeableConcept, Coding, Condition } from 'fhir/r4';
import { type Ago, dateAgo } from './calendar.ts';
import { staff } from './staff.ts';
import { systems } from './systems.ts';

/** An episode on the problem list. */
export type Episode = {
  readonly icpc: string;
  /** As this HIS shows it: free text, so not always the title of the code. */
  readonly text: string;
  readonly since: Ago;
  readonly ended?: Ago;
  /** Which date the HIS fills in. */
  readonly dated?: 'recorded' | 'onset';
  /** How this HIS names the ICPC table. */
  readonly icpcAs?: 'uri' | 'oid';
  /** A SNOMED coding that this HIS puts before the ICPC one. */
  readonly snomed?: { readonly code: string; readonly display: string };
};

/** Id of an episode of this patient: contacts point to it. */
export function episodeId(patient: string, icpc: string): string {
  return `${patient}-${icpc.toLowerCase()}`;
}

/** A Condition as nl-core-Problem shapes it. */
export function episodeResource(patient: string, episode: Episode, today: Temporal.PlainDate): Condition {
  const { icpc, since, ended, dated = 'recorded' } = episode;
  const started = dateAgo(today, since).toString();
  return {
    resourceType: 'Condition',
    id: episodeId(patient, icpc),
    clinicalStatus: clinicalStatus(ended ? 'resolved' : 'active'),
    verificationStatus: { coding: [{ system: systems.conditionVerification, code: 'confirmed' }] },
    category: [
      { coding: [{ system: systems.conditionCategory, code: 'problem-list-item' }], text: 'Episode' },
    ],
    code: episodeCode(episode),
    subject: { reference: `Patient/${patient}` },
    ...(dated === 'recorded' ? { recordedDate: started } : { onsetDateTime: started }),
    ...(ended && { abatementDateTime: dateAgo(today, ended).toString() }),
    asserter: { reference: `PractitionerRole/${staff.huisarts.role}`, display: staff.huisarts.display },
  };
}

function episodeCode({ icpc, text, icpcAs = 'uri', snomed }: Episode): CodeableConcept {
  const icpcCoding: Coding = {
    system: icpcAs === 'uri' ? systems.icpc : systems.icpcOid,
    code: icpc,
    display: text,
  };
  return { coding: snomed ? [{ system: systems.snomed, ...snomed }, icpcCoding] : [icpcCoding], text };
}

function clinicalStatus(code: 'active' | 'resolved'): CodeableConcept {
  return { coding: [{ system: systems.conditionClinical, code }] };
}
