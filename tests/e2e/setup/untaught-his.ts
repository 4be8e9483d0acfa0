import type { BrowserContext } from '@playwright/test';

/** Pages of HISs that know nothing of us: no class or attribute in them was made for the extension. */
export type UntaughtHis = {
  readonly called: string;
  readonly path: string;
  /** Where its page shows things, as a person would point at them; `frame`: in this iframe. */
  readonly frame?: string;
  /** The whole page at an address. */
  readonly pageAt: (url: URL) => string;
  readonly serve: (context: BrowserContext) => Promise<unknown>;
};

const patients = {
  meer: {
    name: 'Meer, R. van der',
    born: '14-05-1953',
    number: '30417',
    code: 'Z15',
    problem: 'Verlies partner',
  },
  jansen: { name: 'Jansen, K.', born: '03-02-1961', number: '30999', code: 'P76', problem: 'Depressie' },
};
export type Who = keyof typeof patients;
export const nameOf = (who: Who) => patients[who].name;

function pages(path: string, bodyOf: (url: URL) => string): Pick<UntaughtHis, 'pageAt' | 'serve'> {
  const pageAt = (url: URL) =>
    `<!doctype html><html lang="nl"><head><title>HIS</title></head>${bodyOf(url)}</html>`;
  return {
    pageAt,
    serve: (context) =>
      context.route(`**/${path}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: pageAt(new URL(route.request().url())),
        }),
      ),
  };
}

function whoIn(url: URL): Who {
  return url.href.includes('jansen') ? 'jansen' : 'meer';
}

/** Of 2008: tables in tables, no id, no class; every patient is a page of its own. */
export const oldTables: UntaughtHis = {
  called: 'een pagina van 2008, tabellen in tabellen',
  path: 'oud/patient-meer',
  ...pages('oud', (url) => {
    const { name, born, number, code, problem } = patients[whoIn(url)];
    return `<body bgcolor="#ffffff"><table border="0" width="100%"><tr><td>
      <table cellpadding="3"><tr><td>Naam:</td><td><b>${name}</b></td><td>Geboren:</td><td>${born}</td></tr>
      <tr><td>Nummer:</td><td>${number}</td><td>Arts:</td><td>dr. Bakker</td></tr></table></td></tr>
      <tr><td><table border="1" summary="Episoden" id="episoden"><tr><th>Code</th><th>Omschrijving</th><th>Sinds</th></tr>
      <tr><td>${code}</td><td>${problem}</td><td>03-02-2021</td></tr></table></td></tr></table>
      <a href="/oud/patient-meer">Meer</a> <a href="/oud/patient-jansen">Jansen</a></body>`;
  }),
};

/** A single-page app: classes made at every build, drawn anew at every change of address, several dossiers kept. */
export const spa: UntaughtHis = {
  called: 'een app met verzonnen klassen, die zichzelf steeds opnieuw tekent',
  path: 'app/consult/30417',
  ...pages(
    'app',
    () => `<body><div id="root"></div><script>
    const patients = ${JSON.stringify(Object.values(patients))};
    const made = () => 'css-' + Math.random().toString(36).slice(2, 9);
    function draw() {
      const open = location.pathname.split('/').at(-1);
      document.getElementById('root').innerHTML = '<nav>' + patients.map((one) =>
        '<a href="/app/consult/' + one.number + '">' + one.name.split(',')[0] + '</a> ').join('') + '</nav>' +
        patients.map((one) => '<main class="' + made() + '" data-consult="' + one.number + '"' +
          (one.number === open ? '' : ' style="display: none"') + '><header class="' + made() + '"><h1 class="' + made() +
          '">' + one.name + '</h1><time class="' + made() + '">' + one.born + '</time></header>' +
          '<ul class="' + made() + '"><li><code>' + one.code + '</code> <em>' + one.problem + '</em></li></ul></main>').join('');
    }
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      draw();
    });
    draw();
    </script></body>`,
  ),
};

/** Two dossiers open in iframes, one behind the other; the page around them names no one. */
export const twoFrames: UntaughtHis = {
  called: 'een pagina met twee open dossiers in iframes',
  path: 'frames/start',
  frame: 'iframe:visible',
  ...pages('frames', (url) => {
    if (url.pathname.endsWith('start')) {
      return `<body><button data-opens="0">Meer</button> <button data-opens="1">Jansen</button>
      <iframe class="dossier" src="/frames/meer" title="Dossier 1" width="800" height="400"></iframe>
      <iframe class="dossier" src="/frames/jansen" title="Dossier 2" width="800" height="400" style="display: none"></iframe>
      <script>document.addEventListener('click', (event) => {
        const which = event.target.dataset.opens;
        if (which === undefined) return;
        document.querySelectorAll('iframe').forEach((frame, index) => { frame.style.display = String(index) === which ? '' : 'none'; });
      });</script></body>`;
    }
    const { name, born, code, problem } = patients[whoIn(url)];
    return `<body><div class="kop"><span class="naam">${name}</span> <span class="geboren">geb. ${born}</span></div>
      <table class="problemen"><tr><td>${code}</td><td>${problem}</td></tr></table></body>`;
  }),
};
