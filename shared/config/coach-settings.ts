import { type CoachOrganisation, textWays } from '../domain/people/coach-organisation.ts';
import { means, webAddress, z } from '../zod.ts';
import type { ConfigFault, ConfigProblem } from './config-problem.ts';
import { isMailAddress } from './mail-address.ts';

const text = z.string().check(z.trim(), z.minLength(1));

/** Letters of a picture: some 15 kB, enough for 120 by 120 points. Every consult loads the settings. */
const LARGEST_PHOTO = 20_000;

const faceSchema = z.strictObject({
  firstName: text.check(z.maxLength(30), means('as the patient will hear it; no last name')),
  hours: z._default(z.string().check(z.maxLength(60)), '').check(means('when they work ("ma t/m wo")')),
  phone: z._default(z.string(), '').check(means('their own number; without it that of the organisation')),
  photo: z
    .optional(
      z
        .string()
        .check(z.maxLength(LARGEST_PHOTO), z.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/)),
    )
    .check(means('a picture, as `data:image/jpeg;base64,…` (or png, webp), at most 20,000 letters')),
});

const coachFields = z.strictObject({
  id: text.check(means('your own short name for it')),
  name: text.check(means('its name on the screen')),
  channel: z
    .optional(z.enum(['fhir', 'portal', 'text']))
    .check(
      means(
        'how it takes referrals: `fhir` (at a server of `issuers`), `portal` (a form on the web) or `text` (a letter by mail, fax or post). Only `fhir` needs a server',
        '`fhir` where `reference` is set',
      ),
    ),
  reference: z
    .optional(z.string().check(z.regex(/^(HealthcareService|Organization)\/[A-Za-z0-9\-.]{1,64}$/)))
    .check(
      means(
        '`HealthcareService/…` or `Organization/…` at the server that referrals go to. Required where `channel` is `fhir`; beside another channel, what the server records is found under it',
      ),
    ),
  organization: z
    .optional(z.string().check(z.regex(/^Organization\/[A-Za-z0-9\-.]{1,64}$/)))
    .check(
      means(
        "`Organization/…` that provides that HealthcareService (its `providedBy`): the patient's permission names it, and without it an exchange cannot write an access rule on permissions",
      ),
    ),
  portal: z
    .optional(
      z.strictObject({
        name: text.check(means('what users call the portal')),
        address: webAddress.check(
          means('the form, or the product of this organisation in the portal; opened in a new tab'),
        ),
        opens: z
          ._default(z.enum(['here', 'from-his']), 'here')
          .check(
            means(
              "who opens it: `here`, in a new tab; or `from-his`, for a portal that takes its patient from the HIS (ZorgDomein): the user opens it with the HIS's own button, and the address is offered in that tab, for one minute",
            ),
          ),
        adapter: z
          .optional(text)
          .check(
            means(
              'id of the portal adapter by which the extension offers to fill the form; named here, it is on. See `docs/PORTAL-FILLING.md`',
              'the text is copied field by field',
            ),
          ),
      }),
    )
    .check(means('with channel `portal`: where the form is')),
  text: z
    .optional(
      z.strictObject({
        by: z
          .enum(textWays)
          .check(means('`mail` (secure mail, NTA 7516), `fax` or `post`, as the organisation wants it')),
        to: text.check(means('the mail address, the fax number, or the postal address on one line')),
        how: z
          ._default(z.string(), '')
          .check(means('what else the organisation asks, in one sentence; shown beside the letter')),
      }),
    )
    .check(means('with channel `text`: where a letter goes')),
  municipalities: z._default(z.array(text), []).check(means('whom they serve: gemeenten by name')),
  postcodes: z
    ._default(z.array(z.string().check(z.regex(/^[1-9][0-9]{3}$/))), [])
    .check(means('whom they serve: postcodes by four digits. They go before `municipalities`')),
  phone: z._default(z.string(), '').check(means('on the patient card')),
  waitingTime: z
    ._default(z.string(), '')
    .check(
      means(
        'how long it takes now until the **first talk** with the coach, in words that follow "over" ("ongeveer 2 weken"). It is not the time until the first call: that is `norms.contactWorkingDays`. Shown beside the name, on the card and after sending',
      ),
    ),
  faces: z
    .optional(z.array(faceSchema).check(z.maxLength(20)))
    .check(
      means(
        'its coaches, where they want to be shown: beside the name and on the card. One alone is named in the question and on the button too',
      ),
    ),
});
type CoachFields = z.output<typeof coachFields>;

/** One organisation as IT writes it → as the product knows it, its channel with all that goes with it. */
export const coachSchema = z.pipe(
  coachFields.check(({ value, issues }) => {
    for (const [field, fault] of channelFaults(value)) {
      issues.push({ code: 'custom', input: value, path: field.split('.'), params: { fault } });
    }
  }),
  z.transform(toCoach),
);

/** What does not go together, each at the field to mend. */
function channelFaults(coach: CoachFields): readonly (readonly [string, ConfigFault])[] {
  const { reference, portal, text: letter } = coach;
  const channel = channelOf(coach);
  if (channel === undefined) return [['channel', { kind: 'missing' }]];

  const needed = { fhir: { reference }, portal: { portal }, text: { text: letter } }[channel];
  const others = { fhir: { portal, text: letter }, portal: { text: letter }, text: { portal } }[channel];
  const setting = `channel "${channel}"`;
  return [
    ...Object.entries(needed).flatMap(([field, value]) =>
      value === undefined ? [[field, { kind: 'needed-with', setting }] as const] : [],
    ),
    ...Object.entries(others).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, { kind: 'not-with', setting }] as const],
    ),
    ...(channel === 'text' && letter ? letterFaults(letter) : []),
  ];
}

function letterFaults({
  by,
  to,
}: NonNullable<CoachFields['text']>): readonly (readonly [string, ConfigFault])[] {
  const isNumber = /^\+?[\d\s().-]{8,}$/.test(to);
  if (by === 'mail' && !isMailAddress(to)) return [['text.to', { kind: 'wrong-form', form: 'mail-address' }]];
  return by === 'fax' && !isNumber ? [['text.to', { kind: 'wrong-form', form: 'fax-number' }]] : [];
}

function channelOf({ channel, reference }: CoachFields): CoachFields['channel'] {
  return channel ?? (reference === undefined ? undefined : 'fhir');
}

function toCoach({ channel: _channel, portal, text: letter, ...coach }: CoachFields): CoachOrganisation {
  const { reference, organization, ...others } = coach;
  const known = { ...others, reference, ...(organization !== undefined && { organization }) };
  if (portal) return { ...known, channel: { kind: 'portal', ...portal, adapter: portal.adapter } };
  if (letter) return { ...known, channel: { kind: 'text', ...letter } };
  return { ...known, channel: { kind: 'fhir' } };
}

/** Organisations that are asked at a server, where the settings name none. */
export function withoutServer(
  coaches: readonly CoachOrganisation[],
  servers: readonly unknown[],
): readonly ConfigProblem[] {
  if (servers.length > 0) return [];
  return coaches.flatMap(({ channel }, index) =>
    channel.kind === 'fhir' ? [{ field: `coaches[${index}].channel`, fault: { kind: 'no-server' } }] : [],
  );
}
