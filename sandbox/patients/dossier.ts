import { type Contact, contactResources, openContactResource } from './contact.ts';
import { type Episode, episodeId, episodeResource } from './episode.ts';
import { type PatientDescription, patientResource } from './patient.ts';
import type { Resource } from './story.ts';

/** What a story says of one patient's file. */
export type Dossier = {
  readonly patient: PatientDescription;
  readonly episodes: readonly Episode[];
  readonly contacts: readonly Contact[];
  /** Whether the patient is at the practice right now. */
  readonly presence: 'in-consult' | 'not-here';
};

/** The file as FHIR resources. */
export function dossierResources(dossier: Dossier, today: Temporal.PlainDate): Resource[] {
  const { patient, episodes, contacts } = dossier;
  return [
    patientResource(patient, today),
    ...episodes.map((episode) => episodeResource(patient.id, episode, today)),
    ...contacts.flatMap((contact, index) => {
      const place = {
        id: `${patient.id}-contact-${index + 1}`,
        patient: patient.id,
        reason: reasonOf(contact, dossier),
      };
      return contactResources(contact, place, today);
    }),
    ...(dossier.presence === 'in-consult' ? [openContactResource(patient.id, today)] : []),
  ];
}

function reasonOf({ about }: Contact, { patient, episodes }: Dossier): string | undefined {
  if (!about) return undefined;
  if (!episodes.some(({ icpc }) => icpc === about)) {
    throw new Error(`Story ${patient.id}: a contact is about ${about}, but there is no such episode`);
  }
  return episodeId(patient.id, about);
}
