import { useMemo, useState } from 'preact/hooks';
import type { Consult } from '../../domain/consult/consult.ts';
import { describeReach } from '../../domain/people/coach-organisation.ts';
import { isElsewhere } from '../../domain/people/profession.ts';
import { journalEntry } from '../../domain/referral/as-text/journal.ts';
import { referralLetter } from '../../domain/referral/as-text/letter.ts';
import { patientCard } from '../../domain/referral/as-text/patient-card.ts';
import { nlLetter } from '../../text/nl/referral/letter-text.ts';
import type { CardText } from '../../text/region/card-in-language.ts';
import type { Texts } from '../../text/text.ts';
import { CopyForGp } from '../../ui/carrier/CopyForGp.tsx';
import { SentSection } from '../../ui/referral/SentSection.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import type { CardLanguagesProps } from './CardLanguages.tsx';
import type { Sending } from './use-sending.ts';

export type SentPartProps = {
  readonly work: ConsultWork;
  readonly sent: Extract<Sending, { status: 'sent' }>;
  readonly onAnother: () => void;
  readonly onWithdraw: () => void;
};

/** After sending: what happens now, the card for the patient, and the line for the journal in Dutch. */
export function SentPart({ work, sent, onAnother, onWithdraw }: SentPartProps) {
  const { text, dutch, config } = work;
  const { outgoing, coach } = sent.going;
  const dutchCard = useMemo(() => asWeSayIt(dutch), [dutch]);
  const [cardText, setCardText] = useState(dutchCard);
  const journalLines = dutch.journal.lines(journalEntry(outgoing, config.referral.registrationCode));
  return (
    <SentSection
      text={text}
      outcome={sent.outcome}
      outgoing={outgoing}
      channel={coach.channel}
      reach={describeReach(coach)}
      journalLines={journalLines}
      putInJournal={work.journal?.({ spoken: work, lines: journalLines })}
      forGp={
        isElsewhere(outgoing.referrer.roleText, dutch.roles.professions) && (
          <CopyForGp text={text} letter={nlLetter.copyForGp(referralLetter(outgoing))} />
        )
      }
      done={doneIn(sent.going.consult, work)}
      card={patientCard(outgoing, coach, sent.going.consult.onCard)}
      cardText={cardText}
      cardLanguages={() => <CardLanguagePart {...{ work, dutch: dutchCard, onChoose: setCardText }} />}
      onPrint={() => window.print()}
      onAnother={onAnother}
      onWithdraw={onWithdraw}
    />
  );
}

function asWeSayIt({ patientCard, dates }: Texts): CardText {
  return { language: 'nl', direction: 'ltr', wishes: 'as-sent', patientCard, dates };
}

const loadLanguages = () => import('./CardLanguages.tsx');

type CardLanguagePartProps = Pick<CardLanguagesProps, 'dutch' | 'onChoose'> & { readonly work: ConsultWork };

function CardLanguagePart({ work: { text, language, config }, ...choice }: CardLanguagePartProps) {
  const loaded = useLazyImport(loadLanguages);
  return loaded && <loaded.CardLanguages {...{ text, language }} region={config.region} {...choice} />;
}

/** What the clinician ticked and noted, in words: also what was said about safety at home, which goes nowhere. */
function doneIn({ recognised, checked, words }: Consult, { text }: ConsultWork): readonly string[] {
  const { signals, cautions, record, prompts } = text;
  const sentences: Readonly<Record<string, { readonly sentence: string } | undefined>> = prompts;
  const shorts: Readonly<Record<string, { readonly short: string } | undefined>> = {
    ...cautions.cautions,
    ...cautions.questions,
  };
  return [
    ...recognised.map((signal) => signals.labels[signal]),
    ...checked.map((reminder) => `${record.checked}: ${shorts[reminder]?.short ?? reminder}`),
    ...Object.entries(words).map(([prompt, noted]) => `${sentences[prompt]?.sentence ?? prompt} ${noted}`),
  ];
}
