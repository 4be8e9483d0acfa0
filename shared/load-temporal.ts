/** Brings `Temporal` to browsers without it. Before anything that reckons with dates. */
export async function loadTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
