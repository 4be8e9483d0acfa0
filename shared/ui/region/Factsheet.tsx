import {
  comingMeetings,
  type FactsheetCardId,
  factsheetCards,
  isOutOfDate,
  type Region,
  type RegionLink,
  type RegionMeeting,
} from '../../domain/region/region.ts';
import type { AgreedInRegion, FactsheetCard, FactsheetText } from '../../text/nl/region/factsheet-text.ts';
import type { Texts } from '../../text/text.ts';

export type FactsheetProps = {
  readonly text: Pick<Texts, 'panel' | 'sharing' | 'dates'> & { readonly factsheet: FactsheetText };
  readonly region: Region;
  readonly agreed: AgreedInRegion;
  readonly today: Temporal.PlainDate;
};

/** What Welzijn op Recept is in four cards, how the panel works, and what the region adds. One A4 on paper. */
export function Factsheet({ text, region, agreed, today }: FactsheetProps) {
  const { factsheet, panel, sharing } = text;
  const said = {
    preview: sharing.preview,
    send: sharing.send,
    feedback: panel.sections.feedback,
  };
  return (
    <article class="paper factsheet">
      <h3 class="paper__title">{factsheet.title}</h3>
      <Validity text={text} region={region} today={today} />
      <ol class="factsheet__cards">
        {factsheetCards.map((id) => (
          <li key={id} class="factsheet__card">
            <h4>{factsheet.headings[id]}</h4>
            <Card card={cardFor(id, factsheet, region, agreed)} />
          </li>
        ))}
      </ol>
      <section>
        <h4>{factsheet.locum.heading}</h4>
        <ol class="numbered">
          {factsheet.locum.steps(said).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <strong>{factsheet.locum.promise}</strong>
        </p>
      </section>
      <FromRegion text={text} region={region} today={today} />
    </article>
  );
}

function Card({ card }: { readonly card: FactsheetCard }) {
  return (
    <>
      {card.body.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {card.examples.length > 0 && (
        <ul>
          {card.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The region's own words before ours; what they leave to the settings is filled in. */
function cardFor(
  id: FactsheetCardId,
  factsheet: FactsheetText,
  region: Region,
  agreed: AgreedInRegion,
): FactsheetCard {
  const own = region.factsheet.cards.find((card) => card.id === id);
  if (own === undefined) return factsheet.cards[id](agreed);
  return { body: own.text.replaceAll('{werkdagen}', String(agreed.workingDays)), examples: [] };
}

type RegionPartProps = Pick<FactsheetProps, 'text' | 'region' | 'today'>;

function Validity({ text: { factsheet, dates }, region, today }: RegionPartProps) {
  const { validUntil } = region;
  if (validUntil === undefined || !isOutOfDate(region, today)) return null;
  return <p class="notice">{factsheet.outOfDate(dates.date(validUntil))}</p>;
}

/** Who is behind it, where to learn more, and who keeps this text. */
function FromRegion({ text, region, today }: RegionPartProps) {
  const { factsheet: words, dates } = text;
  const { partners, training, meetings, film } = region.factsheet;
  const coming = comingMeetings(meetings, today);
  const kept = [
    region.owner === undefined ? '' : words.owner(region.owner),
    region.reviewedOn === undefined ? '' : words.reviewedOn(dates.date(region.reviewedOn)),
    region.validUntil === undefined || isOutOfDate(region, today)
      ? ''
      : words.validUntil(dates.date(region.validUntil)),
  ].filter((part) => part !== '');
  return (
    <section class="factsheet__region" aria-label={region.name}>
      {partners.length > 0 && (
        <p>
          <strong>{words.partners}:</strong> {partners.join(', ')}
        </p>
      )}
      {training.length > 0 && <Links heading={words.training} links={training} />}
      {coming.length > 0 && <Meetings text={text} meetings={coming} />}
      {film && <Links heading={words.film} links={[film]} />}
      <p class="faint small">
        {[region.name, ...(kept.length === 0 ? [words.general] : kept)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
    </section>
  );
}

function Links({ heading, links }: { readonly heading: string; readonly links: readonly RegionLink[] }) {
  return (
    <div>
      <h4>{heading}</h4>
      <ul class="plain-list">
        {links.map(({ label, link }) => (
          <li key={link}>
            <OutLink link={link}>{label}</OutLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Meetings({
  text: { factsheet, dates },
  meetings,
}: {
  readonly text: FactsheetProps['text'];
  readonly meetings: readonly RegionMeeting[];
}) {
  return (
    <div>
      <h4>{factsheet.meetings}</h4>
      <ul class="plain-list">
        {meetings.map(({ date, what, where, link }) => (
          <li key={`${date} ${what}`}>
            {dates.date(date)}: {link === undefined ? what : <OutLink link={link}>{what}</OutLink>}
            {where !== undefined && `, ${where}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens beside the consult; nothing of it goes along. On paper the address is beside the words. */
function OutLink({ link, children }: { readonly link: string; readonly children: string }) {
  return (
    <a class="out-link" href={link} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
