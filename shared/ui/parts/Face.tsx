import type { CoachFace } from '../../domain/people/coach-organisation.ts';

/** A coach with picture, first name, hours and number, as far as the organisation shows them. */
export function Face({ face: { firstName, hours, phone, photo } }: { readonly face: CoachFace }) {
  return (
    <span class="face">
      {photo !== undefined && <img class="face__photo" src={photo} alt="" width={40} height={40} />}
      <span>
        <strong>{firstName}</strong>
        {hours !== '' && ` (${hours})`}
        {phone !== '' && (
          <>
            , <span dir="ltr">{phone}</span>
          </>
        )}
      </span>
    </span>
  );
}
