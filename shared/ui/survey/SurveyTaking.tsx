import { Download, Mail } from 'lucide-preact';
import type { MailLink } from '../../domain/referral/as-text/mail-link.ts';
import type { SurveyText } from '../../text/nl/region/survey-text.ts';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

export type SurveyTakingProps = {
  readonly text: Pick<Texts, 'panel'> & { readonly survey: SurveyText };
  /** `look-first`: something is pointed out that no one said to have looked at. */
  readonly status: 'empty' | 'look-first' | 'ready';
  /** What goes, letter by letter. */
  readonly row: string;
  readonly mail: MailLink | undefined;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onAgain: () => void;
};

/** How answers get to the region: what goes is shown as it goes. */
export function SurveyTaking({ text, status, row, mail, onCsv, onJson, onAgain }: SurveyTakingProps) {
  const { survey } = text;
  return (
    <section class="survey__taking">
      <h2 class="subheading">{survey.take}</h2>
      {status !== 'ready' ? (
        <p role="status">{status === 'empty' ? survey.nothingYet : survey.lookFirst}</p>
      ) : (
        <>
          <p class="small">{survey.takeIntro}</p>
          <pre class="journal">{row}</pre>
          <div class="row">
            <button type="button" class="button" onClick={onCsv}>
              <Download size={16} />
              {survey.saveCsv}
            </button>
            <CopyButton text={text} label={survey.copy} copies={row} />
            {mail?.carries === 'whole' && (
              <a class="button" href={mail.href}>
                <Mail size={16} />
                {survey.mail}
              </a>
            )}
            <button type="button" class="button button--quiet" onClick={onJson}>
              {survey.saveJson}
            </button>
            <button type="button" class="button button--quiet" onClick={onAgain}>
              {survey.again}
            </button>
          </div>
          {mail?.carries === 'without-text' && <p class="small">{survey.mailTooLong}</p>}
        </>
      )}
    </section>
  );
}
