import { ShieldCheck, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language, Texts } from '../../text/text.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ModeNavigation, type News } from './ModeNavigation.tsx';
import { type BannerPatient, PatientBanner } from './PatientBanner.tsx';
import { useMode } from './use-mode.ts';

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
  readonly news: News;
  /** Above both modes: what the record warns of, a session that expired, a role that must be asked. */
  readonly notice: ComponentChildren;
  /** What there is to recognise and to ask; beside the referral where there is room. Absent once it was sent. */
  readonly recognising?: ComponentChildren;
  readonly referring: ComponentChildren;
  readonly feedback: ComponentChildren;
};

/**
 * The consult panel: who it is about and which mode it is in, always in sight. In a column the two modes take turns; in
 * a wide or a very tall window the one that was chosen is above the other (frame.css).
 */
export function PanelFrame(props: PanelFrameProps) {
  const { text, patient, identity, language, onLanguage, openMinutes, news } = props;
  const panel = useRef<HTMLDivElement>(null);
  const mode = useMode(panel);
  const parts = {
    consult: (
      <div class="consult" key="consult" data-part="consult">
        {props.recognising && <div class="consult__column">{props.recognising}</div>}
        <div class="consult__column">{props.referring}</div>
      </div>
    ),
    feedback: (
      <div class="feedback" key="feedback" data-part="feedback">
        {props.feedback}
      </div>
    ),
  };
  return (
    <div class="panel" ref={panel} data-mode={mode}>
      <header class="panel__header">
        <Who text={text} patient={patient} />
        <IdentityLine text={text} identity={identity} />
        <div class="panel__tools">
          <ModeNavigation text={text} mode={mode} news={news} />
          <span class="timer" role="timer" aria-label={text.panel.openForLabel(openMinutes)}>
            {text.panel.openFor(openMinutes)}
          </span>
          <LanguageSwitch text={text} language={language} onLanguage={onLanguage} />
          {props.help}
        </div>
      </header>
      <main class="page-body panel__body">
        {props.notice}
        {mode === 'consult' ? [parts.consult, parts.feedback] : [parts.feedback, parts.consult]}
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
