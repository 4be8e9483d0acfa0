import { ShieldCheck, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language, Texts } from '../../text/text.ts';
import type { SectionId } from '../parts/sections.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type BannerPatient, PatientBanner } from './PatientBanner.tsx';
import { SectionNavigation } from './SectionNavigation.tsx';
import { useCurrentSection } from './use-current-section.ts';

export type PanelFrameProps = {
  readonly text: Texts;
  /** Undefined when the HIS shows its own banner; `reading` keeps the room that the banner will take. */
  readonly patient: BannerPatient | 'reading' | undefined;
  /** Whether HIS page and panel agree on who the patient is; `not-compared` where no page can be seen. */
  readonly identity: 'not-compared' | 'agrees' | 'differs';
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Beside the languages: the way to the explanation. */
  readonly help?: ComponentChildren;
  /** Whole minutes since the panel was opened. */
  readonly openMinutes: number;
  /** New feedback, for the mark on its section. */
  readonly newCount: number;
  readonly startsAt: SectionId;
  /** Above the sections: a session that expired, a role that must be asked. */
  readonly notice: ComponentChildren;
  /** The sections, beside each other in two columns where there is room. */
  readonly left: ComponentChildren;
  readonly right: ComponentChildren;
};

/** The consult panel: who it is about and where you are, always in sight; the sections below. */
export function PanelFrame(props: PanelFrameProps) {
  const { text, patient, identity, language, onLanguage, openMinutes, newCount, startsAt } = props;
  const panel = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useCurrentSection(panel, startsAt);
  return (
    <div class="panel" ref={panel}>
      <header class="panel__header">
        <div class="panel__top">
          <Who text={text} patient={patient} />
          <div class="panel__tools">
            <span class="timer" role="timer" aria-label={text.panel.openForLabel(openMinutes)}>
              {text.panel.openFor(openMinutes)}
            </span>
            <LanguageSwitch text={text} language={language} onLanguage={onLanguage} />
            {props.help}
          </div>
        </div>
        <IdentityLine text={text} identity={identity} />
        <SectionNavigation text={text} current={current} onGo={setCurrent} newCount={newCount} />
      </header>
      <main class="page-body">
        {props.notice}
        <div class="panel__columns">
          <div class="panel__column">{props.left}</div>
          <div class="panel__column">{props.right}</div>
        </div>
      </main>
    </div>
  );
}

function Who({ text, patient }: Pick<PanelFrameProps, 'text' | 'patient'>) {
  if (typeof patient === 'object') return <PatientBanner text={text} patient={patient} />;
  return (
    <div class="banner">
      <h1 class="page-title">{text.panel.title}</h1>
      {patient === 'reading' && <p class="banner__facts one-line" />}
    </div>
  );
}

function IdentityLine({ text, identity }: Pick<PanelFrameProps, 'text' | 'identity'>) {
  if (identity === 'not-compared') return null;
  const Icon = identity === 'agrees' ? ShieldCheck : TriangleAlert;
  return (
    <p class="identity" data-identity={identity} role="status">
      <Icon size={16} />
      {text.panel.identity[identity]}
    </p>
  );
}
