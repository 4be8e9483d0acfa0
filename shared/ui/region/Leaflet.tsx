import { Euro, Hand, MessagesSquare, Phone } from 'lucide-preact';
import type { RegionLeaflet } from '../../domain/region/region.ts';
import type { LeafletPartId, LeafletTranslation } from '../../domain/region/translations.ts';
import type { LeafletWords } from '../../text/nl/region/leaflet-text.ts';

/** Dark squares of a QR code, row by row. */
export type QrSquares = readonly (readonly boolean[])[];

export type LeafletProps = {
  readonly text: LeafletWords;
  /** As the browser and a screen reader have to read it. */
  readonly language: string;
  readonly direction: LeafletTranslation['direction'];
  readonly workingDays: number;
  readonly leaflet: RegionLeaflet;
  /** Of the region's page; undefined where the region has none. */
  readonly qr: QrSquares | undefined;
};

const pictograms: Readonly<Record<LeafletPartId, typeof Phone>> = {
  what: MessagesSquare,
  'who-calls': Phone,
  'you-decide': Hand,
  cost: Euro,
};

/** What a patient takes home before they say yes or no: one A5, about no one in particular. */
export function Leaflet({ text, language, direction, workingDays, leaflet, qr }: LeafletProps) {
  const { cost, phone, organisation, page } = leaflet;
  return (
    <article class="paper leaflet" lang={language} dir={direction}>
      <header>
        <h3 class="paper__title">{text.title}</h3>
        <p>{text.subtitle}</p>
      </header>
      {text.parts({ workingDays, cost }).map(({ id, heading, body }) => {
        const Pictogram = pictograms[id];
        return (
          <section key={id} class="leaflet__part">
            <Pictogram size={28} strokeWidth={1.5} />
            <div>
              <h4>{heading}</h4>
              <p>{body}</p>
            </div>
          </section>
        );
      })}
      <footer class="leaflet__footer">
        <div>
          <p>{text.yourself}</p>
          {organisation !== undefined && (
            <p>
              <strong>{organisation}</strong>
            </p>
          )}
          {phone !== undefined && (
            <p>
              {text.phone}: <strong dir="ltr">{phone}</strong>
            </p>
          )}
          {page !== undefined && (
            <p>
              {text.page} <strong dir="ltr">{page.replace(/^https?:\/\/|\/$/g, '')}</strong>
            </p>
          )}
        </div>
        {qr && <Qr squares={qr} label={text.scan} />}
      </footer>
    </article>
  );
}

/** Squares as one path, with the quiet edge of four that a camera needs. */
function Qr({ squares, label }: { readonly squares: QrSquares; readonly label: string }) {
  const size = squares.length + 8;
  const path = squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')))
    .join('');
  return (
    <figure class="leaflet__qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
