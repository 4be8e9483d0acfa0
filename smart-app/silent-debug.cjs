/**
 * Stands in for the package `debug` that fhirclient logs with: it would print tokens and records to the console of
 * whoever has set `localStorage.debug`.
 */
module.exports = function createDebug() {
  const log = () => {};
  log.extend = createDebug;
  return log;
};
