const PLACE = '{id}';
const ENDS = /[/?#&]/;

/** What is at `{id}` of a template ("/s/consult/{id}/") in an address; undefined when it is not there, or twice. */
export function urlPart(url: string, template: string): string | undefined {
  const { pathname, search, hash } = new URL(url);
  const [before = '', after = ''] = template.split(PLACE);
  const [, rest, ...more] = `${pathname}${search}${hash}`.split(before);
  if (rest === undefined || more.length > 0) return undefined;

  const end = rest.search(ENDS);
  const id = end < 0 ? rest : rest.slice(0, end);
  if (id === '' || !rest.slice(id.length).startsWith(after)) return undefined;
  return decoded(id);
}

function decoded(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined; // a percent sign that encodes nothing
  }
}
