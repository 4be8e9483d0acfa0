// fhirclient takes `fetch` and `Response` from `window`, which a worker does not have (and Firefox's event page does).
// Imported before it.
if (!('window' in globalThis)) Object.assign(globalThis, { window: globalThis });
