import { PhoneLink } from '../parts/PhoneLink.tsx';
import { nameId, type RowProps } from './row-props.ts';

/** Whether the coach has been in touch; of who is late also how to phone, and that somebody did. */
export function ContactCell({ text, row, phone, today, focus, onCalled }: RowProps) {
  const { worklist, dates } = text;
  const { contact, called } = row;
  switch (contact.status) {
    case 'made':
      return <span class="faint">{worklist.contact.made}</span>;
    case 'open':
      return <span>{worklist.contact.open(dates.date(contact.by))}</span>;
    case 'late':
      return (
        <>
          <strong class="worklist__late">{worklist.contact.late(contact.workingDaysLate)}</strong>
          {phone === '' ? (
            <span class="small unknown">{worklist.noPhone}</span>
          ) : (
            <PhoneLink text={text} phone={phone} />
          )}
          {called !== undefined && (
            <span class="small faint">{worklist.calledOn(dates.date(called.on), called.by)}</span>
          )}
          {row.patient !== undefined && (
            <button
              type="button"
              class="button button--small worklist__act"
              aria-describedby={nameId(row)}
              tabIndex={focus === 'current' ? 0 : -1}
              onClick={() => onCalled(row)}
            >
              {called?.on === today ? worklist.undoCalled : worklist.called}
            </button>
          )}
        </>
      );
    case 'unknown':
      return <span class="unknown">{worklist.unknown}</span>;
    case 'not-expected':
      return (
        <>
          <span aria-hidden="true" class="faint">
            –
          </span>
          <span class="hidden">{worklist.contact.none}</span>
        </>
      );
  }
}
