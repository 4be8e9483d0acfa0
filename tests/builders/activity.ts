import type { Activity, ActivityPlace } from '../../shared/domain/social-map/activity.ts';

/** A place, of which all that is not said is empty. */
export function place(said: Partial<ActivityPlace>): ActivityPlace {
  return { name: '', address: '', postcode: '', city: '', wijk: '', municipality: '', ...said };
}

/** An activity in Lindeveen that was checked this month, unless told otherwise. */
export function activity(said: Partial<Activity> = {}): Activity {
  return {
    id: 'wandelen',
    name: 'Wandelgroep',
    organisation: 'Welzijn Lindeveen',
    description: '',
    themes: ['moving'],
    places: [place({ postcode: '9991', wijk: 'Noord', municipality: 'Lindeveen' })],
    times: [],
    cost: { kind: 'unknown' },
    forWhom: '',
    phone: '',
    link: '',
    checkedOn: '2026-11-01',
    until: '',
    status: 'active',
    ...said,
  };
}
