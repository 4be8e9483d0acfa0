/** Part of a municipality, as the region names it. */
export type Wijk = { readonly municipality: string; readonly wijk: string };

/** A line of the region's own table: postcodes of four digits, or whole ones where a wijk divides them. */
export type WijkLine = Wijk & { readonly postcodes: readonly string[] };

/** The region's table, made ready for many look-ups. */
export type WijkTable = ReadonlyMap<string, Wijk>;

/** The lines of a region as one table. */
export function wijkTable(lines: readonly WijkLine[]): WijkTable {
  return new Map(
    lines.flatMap(({ postcodes, municipality, wijk }) =>
      postcodes.map((postcode) => [compact(postcode), { municipality, wijk }] as const),
    ),
  );
}

/** The wijk of a postcode, written with or without its space; a whole postcode goes before its four digits. */
export function wijkOf(postcode: string, table: WijkTable): Wijk | undefined {
  const written = compact(postcode);
  return table.get(written) ?? table.get(written.slice(0, 4)); // not in the region's table
}

function compact(postcode: string): string {
  return postcode.replace(/\s+/g, '').toUpperCase();
}
