import type { Config } from '../config/config.ts';
import type { CareUser } from '../domain/people/care-user.ts';
import type { Patient } from '../domain/record/patient.ts';
import type { Language } from '../text/text.ts';
import type { SectionId } from '../ui/frame/sections.ts';
import type { PanelIdentity } from './panel-identity.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { PanelText } from './panel-text.ts';
import type { PortalPart } from './portal-slot.ts';
import type { ConsultInHand } from './use-consult.ts';
import type { PanelReading } from './use-reading.ts';

/** All that the four parts of an open panel work with. */
export type ConsultWork = {
  readonly ports: PanelPorts;
  readonly config: Config;
  readonly identity: PanelIdentity;
  readonly text: PanelText;
  /** For what leaves or is kept: Dutch, whatever the language of the screen. */
  readonly dutch: PanelText;
  readonly patient: Patient;
  readonly user: CareUser;
  /** Undefined where the HIS tells the user's name. */
  readonly rename: ((name: string) => void) | undefined;
  readonly reading: PanelReading;
  readonly hand: ConsultInHand;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly language: Language;
  /** Absent where portals cannot be filled. */
  readonly portal?: PortalPart;
  /** The section that the HIS asked for. */
  readonly opensAt?: SectionId | undefined;
  /** Where the user signs in again. */
  readonly onSignIn: () => void;
};
