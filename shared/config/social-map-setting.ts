import { means, webAddress, z } from '../zod.ts';
import type { ConfigFault } from './config-problem.ts';
import { mailAddress } from './mail-address.ts';

/** A file beside `config.json`, or an address of the region's own. */
const mapFile = z.string().check(z.trim(), ({ value, issues }) => {
  const isName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.(json|csv|xlsx)$/.test(value);
  if (isName || webAddress.safeParse(value).success) return;
  const fault: ConfigFault = { kind: 'wrong-form', form: 'map-file' };
  issues.push({ code: 'custom', input: value, params: { fault } });
});

/** The setting `socialMap`. Nothing of it is fetched before somebody opens it. */
export const socialMapSetting = z
  .optional(
    z.strictObject({
      file: mapFile.check(
        means('a file beside `config.json` (`sociale-kaart.json`, `.csv` or `.xlsx`), or its web address'),
      ),
      editor: z
        .optional(mailAddress)
        .check(means('mail address of who keeps the map, for "Klopt niet?"', 'no such link is shown')),
      practicePostcode: z
        .optional(z.string().check(z.regex(/^[1-9][0-9]{3}$/)))
        .check(
          means(
            'four digits of the postcode of the practice: where "near" begins when the record tells no address',
            'activities of the whole municipality are shown then',
          ),
        ),
    }),
  )
  .check(
    means(
      "the region's social map: activities to name as an example. See `docs/REGION.md`",
      'no map is shown',
    ),
  );
