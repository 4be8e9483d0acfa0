import { z } from '../../shared/zod.ts';

const THREE_SECONDS = 3_000;

const colour = z.optional(z.catch(z.optional(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))), undefined));

/** Only what has a place in our design: sizes and fonts are ours, because the layout is made for them. */
const styleSchema = z.looseObject({ color_background: colour, color_highlight: colour });

/** The colours, as "#rrggbb", in which a HIS likes to see the apps inside it. */
export type HisStyle = { readonly background: string | undefined; readonly highlight: string | undefined };

/** Reads `smart_style_url`; undefined when it is not there, not safe or not understood. */
export async function readHisStyle(url: string): Promise<HisStyle | undefined> {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:' && address?.hostname !== 'localhost') return undefined; // nor what is no URL

  const json = await fetchJson(address);
  const parsed = styleSchema.safeParse(json);
  if (!parsed.success) return undefined;
  return { background: parsed.data.color_background, highlight: parsed.data.color_highlight };
}

/** Looks never stop the work: whatever is wrong with the style, the panel keeps its own. */
async function fetchJson(address: URL): Promise<unknown> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(THREE_SECONDS),
      credentials: 'omit',
    });
    return await response.json();
  } catch {
    return undefined;
  }
}
