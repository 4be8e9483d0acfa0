import { CircleAlert } from 'lucide-preact';
import type { Identified } from '../connection/identify.ts';
import type { PagePatient } from '../his/read/page-reading.ts';
import type { AllText } from '../own-pages/load-all-text.ts';
import { Screen } from '../own-pages/Screen.tsx';

export type IdentityScreenProps = {
  readonly text: AllText;
  readonly page: PagePatient;
  readonly found: Exclude<Identified, { kind: 'same' | 'failed' }>;
  readonly onAgain: () => void;
};

/** Who is who, when page and record do not surely name one person, or the page alone does not. Of the record only that, and nothing else. */
export function IdentityScreen({ text, page, found, onAgain }: IdentityScreenProps) {
  const { identity } = text.extension;
  const record = 'record' in found ? found.record : undefined;
  return (
    <Screen title={identity.title}>
      <CircleAlert class="failure-page__icon" size={28} />
      <p role="alert">{sentenceFor(found, identity)}</p>
      <dl class="who-is-who">
        <Person text={text} label={identity.onPage} name={page.name} birthDate={page.birthDate} />
        {record && (
          <Person text={text} label={identity.inRecord} name={record.name} birthDate={record.birthDate} />
        )}
      </dl>
      <p>{found.kind === 'page-too-vague' ? identity.referOtherwise : identity.whatToDo}</p>
      <button type="button" class="button" onClick={onAgain}>
        {identity.again}
      </button>
    </Screen>
  );
}

function sentenceFor(
  { kind }: IdentityScreenProps['found'],
  identity: AllText['extension']['identity'],
): string {
  switch (kind) {
    case 'different':
    case 'doubt':
      return identity[kind];
    case 'none-found':
      return identity.noneFound;
    case 'several-found':
      return identity.severalFound;
    case 'page-too-vague':
      return identity.pageTooVague;
  }
}

type ComparedPersonProps = {
  readonly text: AllText;
  readonly label: string;
  readonly name: string;
  readonly birthDate: string;
};

function Person({ text, label, name, birthDate }: ComparedPersonProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{name}</strong>{' '}
        <span>
          {birthDate === ''
            ? text.panel.noBirthDate
            : text.extension.identity.born(text.dates.date(birthDate))}
        </span>
      </dd>
    </div>
  );
}
