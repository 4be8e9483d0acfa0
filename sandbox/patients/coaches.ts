import { type Author, coachAuthor } from '../coach/author.ts';

/** The coach organisations as owners of a referral; a permission can only name the organisation, not its service. */
export const owners = {
  lindeveen: {
    owner: { reference: 'HealthcareService/welzijnscoach-lindeveen', display: 'Welzijnscoach Lindeveen' },
    organisation: { reference: 'Organization/welzijn-lindeveen', display: 'Welzijn Lindeveen' },
  },
  oostdrecht: {
    owner: { reference: 'HealthcareService/welzijnscoach-oostdrecht', display: 'Welzijnscoach Oostdrecht' },
    organisation: { reference: 'Organization/samen-oostdrecht', display: 'Samen Oostdrecht' },
  },
  westerkamp: {
    owner: { reference: 'Organization/buurtkracht-west', display: 'Buurtkracht West' },
    organisation: { reference: 'Organization/buurtkracht-west', display: 'Buurtkracht West' },
  },
} as const;

/** The coaches who answered in the stories. */
export const coaches = {
  lindeveen: coachAuthor(),
  oostdrecht: coach('J. Martens, welzijnscoach', 'coach-martens', 'rol-coach-oostdrecht'),
  westerkamp: coach('C. Okafor, welzijnscoach', 'coach-okafor', 'rol-coach-westerkamp'),
} as const;

function coach(name: string, practitioner: string, role: string): Author {
  return { name, practitioner: `Practitioner/${practitioner}`, role: `PractitionerRole/${role}` };
}
