// The import rule of docs/ARCHITECTURE.md, one line a layer.
const ours = '^(shared|smart-app|extension|exchange|sandbox|tests)/';

/** Files of `from` may import, of our own code, only `to`; of packages, only `packages`. */
function layer(name, from, to, packages = []) {
  const allowed = [...to, ...packages.map((name) => `^node_modules/${name}(/|$)`)];
  return {
    name,
    comment: `${name} may import only: ${[...to, ...packages].join(', ')}`,
    severity: 'error',
    from: { path: from },
    to: { pathNot: allowed },
  };
}

const domain = '^shared/domain/';
const ports = '^shared/ports/';
const text = '^shared/text/';
const ui = '^shared/ui/';
const config = '^shared/config/';
const queries = '^shared/queries/';
const panel = '^shared/panel/';
const volume = '^shared/volume/';
const worklist = '^shared/worklist/';
const coach = '^shared/coach/';
const fhir = '^shared/fhir/';
const sheet = '^shared/sheet/';
const socialMap = '^shared/social-map/';
const zod = '^shared/zod\\.ts$';
const json = '^shared/json\\.ts$';
const fhirTypes = '@types/fhir';

/** The rooms of shared/fhir, and which of the others each may stand on. None stands on one that stands on it. */
const fhirRooms = Object.entries({
  element: [],
  server: ['element'],
  smart: ['server'],
  record: ['element', 'server'],
  referral: ['element', 'server'],
  follow: ['element', 'server', 'referral'],
  exchange: ['element', 'server', 'record', 'referral', 'follow'],
  worklist: ['element', 'server', 'record', 'referral'],
  volume: ['element', 'server', 'record', 'referral'],
  survey: ['element'],
  coach: ['element', 'server', 'record', 'referral', 'follow', 'exchange', 'worklist'],
}).map(([room, others]) => ({
  name: `fhir/${room}`,
  comment: `shared/fhir/${room} stands on: ${others.join(', ') || 'no other room of shared/fhir'}`,
  severity: 'error',
  from: { path: `${fhir}${room}/` },
  to: { path: fhir, pathNot: `${fhir}(${[room, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    layer('domain', domain, [domain]),
    layer('ports', ports, [ports, domain]),
    layer('text', text, [text, domain]),
    layer('config', config, [config, domain, zod, json]),
    layer('ui', '^shared/ui/(?!volume/)', [ui, text, domain], ['preact', 'lucide-preact']),
    layer('ui of volume', '^shared/ui/volume/', [ui, text, domain], ['preact', 'lucide-preact', 'chart.js']),
    layer('fhir', fhir, [fhir, ports, domain, zod, json], ['fhirclient', fhirTypes]),
    ...fhirRooms,
    layer(
      'sheet',
      sheet,
      [sheet, ports, domain],
      ['papaparse', '@types/papaparse', 'read-excel-file', 'fflate'],
    ),
    layer(
      'social map',
      socialMap,
      [socialMap, sheet, config, text, domain, zod],
      ['papaparse', '@types/papaparse'],
    ),
    layer(
      'survey',
      '^shared/survey/',
      ['^shared/survey/', sheet, panel, ui, domain, text, ports, config],
      ['preact', 'papaparse', '@types/papaparse'],
    ),
    layer(
      'map check',
      '^shared/map-check/',
      ['^shared/map-check/', socialMap, panel, ui, domain, text, config],
      ['preact'],
    ),
    layer('queries', queries, [queries, ports, domain], ['preact', '@tanstack']),
    layer(
      'panel',
      panel,
      [panel, socialMap, queries, ui, domain, text, ports, config, zod],
      ['preact', '@tanstack', 'lean-qr'],
    ),
    layer(
      'worklist',
      worklist,
      [worklist, panel, queries, ui, domain, text, ports, config],
      ['preact', '@tanstack', 'lucide-preact'],
    ),
    layer(
      'coach',
      coach,
      [coach, panel, queries, ui, domain, text, ports, config],
      ['preact', '@tanstack', 'lucide-preact'],
    ),
    layer(
      'volume',
      volume,
      [volume, sheet, '^shared/survey/', panel, queries, ui, domain, text, ports, config],
      ['preact', '@tanstack', 'papaparse', '@types/papaparse'],
    ),
    {
      name: 'zod has one door',
      severity: 'error',
      from: { path: ours, pathNot: [zod, '^(sandbox|tests)/'] },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'surfaces never import each other',
      severity: 'error',
      from: { path: '^(smart-app|extension)/' },
      to: { path: '^(smart-app|extension)/', pathNot: '^$1/' },
    },
    {
      name: 'surfaces stand on shared only',
      severity: 'error',
      from: { path: '^(smart-app|extension)/' },
      to: { path: '^(sandbox|tests)/' },
    },
    {
      name: 'only composition roots know a port and its implementation',
      severity: 'error',
      from: {
        path: '^(smart-app|extension)/',
        pathNot: '^(smart-app/(ports|session)/|extension/(background|connection|panel|session)/)',
      },
      to: { path: fhir, pathNot: '^shared/fhir/smart/' }, // signing in fills no port
    },
    {
      name: 'the sandbox contradicts us',
      comment:
        'sandbox imports only packages, so that it cannot share our mistakes. It reads the access policies of exchange/ as files, because those are what a region deploys',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(shared|smart-app|extension|exchange|tests)/' },
    },
    {
      name: 'exchange stands on shared only',
      severity: 'error',
      from: { path: '^exchange/' },
      to: { path: '^(smart-app|extension|sandbox|tests)/' },
    },
    {
      name: 'nothing that ships stands on exchange',
      severity: 'error',
      from: { path: '^(shared|smart-app|extension)/' },
      to: { path: '^exchange/' },
    },
    {
      name: 'nobody imports tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no unresolvable import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
