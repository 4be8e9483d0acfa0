import { practiceResources } from './practice.ts';
import { afgerond } from './stories/afgerond.ts';
import { bijnaLeeg } from './stories/bijna-leeg.ts';
import { burnOut } from './stories/burn-out.ts';
import { depressie } from './stories/depressie.ts';
import { eenzameWeduwe } from './stories/eenzame-weduwe.ts';
import { geenPlek } from './stories/geen-plek.ts';
import { geenToegang } from './stories/geen-toegang.ts';
import { geweldThuis } from './stories/geweld-thuis.ts';
import { nietsPsychosociaals } from './stories/niets-psychosociaals.ts';
import { nieuwBericht } from './stories/nieuw-bericht.ts';
import { overleden } from './stories/overleden.ts';
import { schulden } from './stories/schulden.ts';
import { spanningshoofdpijn } from './stories/spanningshoofdpijn.ts';
import { stu3 } from './stories/stu3.ts';
import { suicidepoging } from './stories/suicidepoging.ts';
import { twintigJaar } from './stories/twintig-jaar.ts';
import { zestien } from './stories/zestien.ts';
import type { PatientStory, RawResource } from './story.ts';

export { practiceResources };

/** Every patient of the sandbox, in the order in which the HIS lists them. */
export const patientStories: readonly PatientStory[] = [
  eenzameWeduwe,
  burnOut,
  schulden,
  spanningshoofdpijn,
  nietsPsychosociaals,
  zestien,
  depressie,
  suicidepoging,
  geweldThuis,
  nieuwBericht,
  geenPlek,
  afgerond,
  twintigJaar,
  geenToegang,
  stu3,
  bijnaLeeg,
  overleden,
];

/** What of the stories is not R4, to be stored unchecked. */
export function rawResources(today: Temporal.PlainDate): RawResource[] {
  return patientStories.flatMap((story) => story.rawResources?.(today) ?? []); // most stories are R4 through and through
}
