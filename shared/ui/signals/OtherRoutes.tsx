import { ExternalLink } from 'lucide-preact';
import type { Considered, Reason, RegionRoute } from '../../domain/considerations/consideration.ts';
import { codeAlone } from '../../domain/referral/choice-fields.ts';
import type { Texts } from '../../text/text.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';

export type OtherRoutesProps = {
  readonly text: Pick<Texts, 'considerations' | 'signals' | 'cautions' | 'record' | 'referral'>;
  readonly considered: Considered;
};

/** "Ook te overwegen": routes that the region knows, each with why it is named. Folded: it is never the first thing. */
export function OtherRoutes({ text, considered: { routes, added, regionsOwn, unknown } }: OtherRoutesProps) {
  const { considerations } = text;
  return (
    <details class="fold">
      <summary class="fold__summary fold__summary--plain">
        {text.record.otherRoutes}{' '}
        <span class="count">{routes.length + added.length + regionsOwn.length}</span>
      </summary>
      <ul class="routes">
        {routes.map(({ id, reasons, at }) => (
          <li class="route" key={id}>
            <strong>{considerations.routes[id].label}</strong>
            <span class="small">{considerations.routes[id].explanation}</span>
            <span class="faint small">{reasonWords(text, reasons)}</span>
            <RouteLinks text={text} at={at} />
          </li>
        ))}
        {added.map(({ route: { id, label, explanation }, reasons, at }) => (
          <li class="route" key={id}>
            <strong>{label}</strong>
            <span class="small">{explanation}</span>
            <span class="faint small">{reasonWords(text, reasons)}</span>
            <RouteLinks text={text} at={at.map((place) => ({ ...place, label: undefined }))} />
          </li>
        ))}
        {regionsOwn.map((route) => (
          <li class="route" key={route.id}>
            <strong>{route.label}</strong>
            <RouteLinks text={text} at={[{ ...route, label: undefined }]} />
          </li>
        ))}
      </ul>
      {unknown !== undefined && unknown !== 'reading' && (
        <p class="unknown small">{considerations.maybeMore}</p>
      )}
    </details>
  );
}

function reasonWords(text: OtherRoutesProps['text'], reasons: readonly Reason[]): string {
  return reasons.map((reason) => wordsOf(text, reason)).join(' · ');
}

function wordsOf(
  { considerations, signals, cautions, referral }: OtherRoutesProps['text'],
  reason: Reason,
): string {
  switch (reason.kind) {
    case 'always':
      return considerations.always;
    case 'signal':
      return considerations.recognised(signals.labels[reason.signal]);
    case 'caution':
      return considerations.caution(cautions.cautions[reason.caution].short);
    case 'theme':
      return considerations.wish(referral.options.themes[reason.theme] ?? codeAlone(reason.theme));
    case 'need':
      return referral.options.needs[reason.need];
    case 'entry':
      return reason.problem.text;
  }
}

function RouteLinks({ text, at }: Pick<OtherRoutesProps, 'text'> & { readonly at: readonly RegionRoute[] }) {
  return at.map(({ id, label, link, phone }) => (
    <span class="route__links" key={`${id}${link}${phone}`}>
      {link !== undefined && (
        <a href={link} target="_blank" rel="noreferrer">
          {label ?? hostOf(link)}
          <ExternalLink size={14} />
        </a>
      )}
      {link === undefined && label !== undefined && <span>{label}</span>}
      {phone !== undefined && <PhoneLink text={text} phone={phone} />}
    </span>
  ));
}

function hostOf(link: string): string {
  return new URL(link).host.replace(/^www\./, '');
}
