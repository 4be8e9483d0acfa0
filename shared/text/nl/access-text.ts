/** Who may see what, and what the HIS does not give access to. */
export const nlAccess = {
  manager: {
    title: 'Hier worden geen patiënten getoond',
    body: 'U bent aangemeld als praktijkmanager. Aantallen per periode staan in het volume-overzicht van de praktijk.',
  },
  withoutPermission: {
    title: 'Niet alles is toegestaan',
    body: (parts: string) => `Het HIS geeft dit programma geen toegang tot: ${parts}. De rest werkt gewoon.`,
    parts: {
      Condition: 'de probleemlijst',
      Encounter: 'de contacten',
      ServiceRequest: 'verwijzingen',
      Task: 'de opvolging van verwijzingen',
      Consent: 'het vastleggen van toestemming',
      Communication: 'berichten van de coach',
      Procedure: 'het vastleggen van "wil nog niet"',
      Basic: 'onthouden wat gelezen is',
      AuditEvent: 'het logboek van inzage',
      Practitioner: 'uw naam en functie',
      PractitionerRole: 'uw rol in de praktijk',
      Organization: 'de gegevens van de praktijk',
    },
  },
};

/** The access texts of every language have this shape. */
export type AccessText = typeof nlAccess;
