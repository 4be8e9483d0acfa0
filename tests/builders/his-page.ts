import type { HisPage } from '../../extension/connection/his-pages.ts';
import type { PagePatient } from '../../extension/his/read/page-reading.ts';
import { known } from '../../shared/domain/knowledge.ts';

/** A HIS tab that shows this patient, born on the day of the usual patient unless told otherwise. */
export function onPage(
  name: string,
  said: Partial<HisPage> = {},
  patient: Partial<PagePatient> = {},
): HisPage {
  const named = { id: undefined, idIs: 'page-only', name, birthDate: '1950-03-12', ...patient } as const;
  return {
    tab: 1,
    page: 'page-a',
    number: 1,
    adapter: 'sandbox-his',
    reading: { status: 'patient', patient: named, episodes: known([]) },
    ...said,
  };
}
