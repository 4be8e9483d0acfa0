import { ArrowLeft, ChartColumn } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import type { CoachText } from './screen-text.ts';

export type CoachFrameProps = {
  readonly text: CoachText;
  readonly organisation: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Undefined while the session runs. */
  readonly onSignIn: (() => void) | undefined;
  /** From one referral to the list; absent in the list. */
  readonly onBack?: (() => void) | undefined;
  /** To the organisation's own numbers; absent where one cannot go there. */
  readonly onNumbers?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** What is around every screen of the coach: whose referrals these are, the language, and the end of the session. */
export function CoachFrame(props: CoachFrameProps) {
  const { text, organisation, language, onLanguage, onSignIn, onBack, onNumbers, children } = props;
  return (
    <div class="panel coach">
      <header class="page-header">
        {onBack ? (
          <button type="button" class="button button--quiet" onClick={onBack}>
            <ArrowLeft size={16} />
            {text.coach.back}
          </button>
        ) : (
          <div>
            <h1 class="page-title">{text.coach.title}</h1>
            <p class="small faint">{organisation}</p>
          </div>
        )}
        {onNumbers && (
          <button type="button" class="button button--quiet" onClick={onNumbers}>
            <ChartColumn size={16} />
            {text.coach.numbers}
          </button>
        )}
        <LanguageSwitch text={text} language={language} onLanguage={onLanguage} />
      </header>
      <main class="page-body">
        {onSignIn && <FailureNotice text={text} failure={{ kind: 'session-expired' }} onAct={onSignIn} />}
        {children}
      </main>
    </div>
  );
}
