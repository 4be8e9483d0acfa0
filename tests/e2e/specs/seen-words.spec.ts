import { build } from 'vite';
import { expect, story } from '../setup/story.ts';

const hides = (style: string) => `<span style="${style}">Pietersen, Kees</span><span>Proefman, Jan</span>`;
const within = (style: string, inner = '') =>
  `<div style="${style}"><p style="${inner}">Pietersen, Kees</p></div><p>Proefman, Jan</p>`;

const apart = [
  { html: 'Jan<br>Proefman', because: 'another line' },
  { html: '<div>Jan</div><div>Proefman</div>', because: 'blocks' },
  {
    html: '<b style="display:block">Jan</b><b style="display:block">Proefman</b>',
    because: 'blocks by style',
  },
  { html: '<table><tr><td>Jan</td><td>Proefman</td></tr></table>', because: 'cells' },
  {
    html: '<table style="border-collapse:collapse"><tr><td style="padding:0">Jan</td><td style="padding:0">Proefman</td></tr></table>',
    because: 'cells without room between',
  },
  { html: '<div style="display:flex"><b>Jan</b><b>Proefman</b></div>', because: 'parts of a row' },
  { html: '<div style="display:flex;gap:6px"><b>Jan</b><b>Proefman</b></div>', because: 'parts with a gap' },
  { html: '<div style="display:grid"><b>Jan</b><b>Proefman</b></div>', because: 'parts of a grid' },
  { html: '<b style="display:inline-block;margin-right:5px">Jan</b><b>Proefman</b>', because: 'a margin' },
  { html: '<b style="padding-right:5px">Jan</b><b>Proefman</b>', because: 'padding' },
  { html: 'Jan<img alt="" width="16" height="16">Proefman', because: 'a picture between' },
  { html: 'Jan<i style="display:inline-block;width:12px"></i>Proefman', because: 'an icon between' },
  { html: 'Jan&nbsp;Proefman', because: 'a space that does not break' },
  { html: 'Jan&emsp;&thinsp;Proefman', because: 'other spaces' },
  { html: '<ul><li>Jan</li><li>Proefman</li></ul>', because: 'items of a list' },
  { html: '<b>Jan</b> <b>Proefman</b>', because: 'a plain space' },
  {
    html: '<style>.x::after{content:"\\00a0"}</style><b class="x">Jan</b><b>Proefman</b>',
    because: 'a space by style',
  },
  {
    html: '<div style="display:contents"><div>Jan</div><div>Proefman</div></div>',
    because: 'a box that is none',
  },
].map((row) => ({ ...row, reads: 'Jan Proefman' }));

const together = [
  { html: '<b>J</b>an Proef<i>man</i>', because: 'marks inside a word' },
  { html: 'Jan Proef&shy;man', because: 'a soft hyphen' },
  { html: 'Jan Proef&#8203;man', because: 'a space of no width' },
  { html: 'Jan Proef<wbr>man', because: 'a place to break a line' },
  { html: 'Jan Proef<span hidden>x</span>man', because: 'something hidden between' },
  { html: 'Jan Proef<!-- x -->man', because: 'a comment between' },
].map((row) => ({ ...row, reads: 'Jan Proefman' }));

const unseen = [
  { html: '<span hidden>Pietersen, Kees</span><span>Proefman, Jan</span>', because: 'hidden' },
  { html: hides('display:none'), because: 'not displayed' },
  { html: hides('visibility:hidden'), because: 'not visible' },
  { html: hides('visibility:collapse'), because: 'collapsed' },
  { html: hides('opacity:0'), because: 'transparent' },
  { html: hides('opacity:.02'), because: 'nearly transparent' },
  { html: hides('font-size:0'), because: 'letters of no size' },
  { html: hides('position:absolute;left:-9999px'), because: 'left of the page' },
  { html: hides('position:fixed;top:-200px'), because: 'above the window' },
  { html: hides('position:absolute;clip:rect(0,0,0,0)'), because: 'clipped away' },
  { html: hides('position:absolute;clip:rect(1px,1px,1px,1px)'), because: 'clipped to a pixel' },
  { html: hides('display:inline-block;clip-path:inset(50%)'), because: 'clipped by a path' },
  { html: hides('display:inline-block;clip-path:circle(0)'), because: 'clipped to a point' },
  { html: hides('display:inline-block;transform:scale(0)'), because: 'scaled to nothing' },
  {
    html: hides('display:inline-block;width:1px;height:1px;overflow:hidden'),
    because: 'for screen readers only',
  },
  { html: hides('display:inline-block;content-visibility:hidden'), because: 'content not rendered' },
  { html: hides('display:block;text-indent:-9999px;overflow:hidden'), because: 'text put aside' },
  { html: hides('color:transparent'), because: 'letters without a colour' },
  { html: hides('-webkit-text-fill-color:rgb(0 0 0/0)'), because: 'letters that are not filled' },
  { html: within('color:transparent'), because: 'in a box whose letters have no colour' },
  { html: hides('filter:opacity(0)'), because: 'made transparent by a filter' },
  { html: within('filter:blur(1px) opacity(4%)'), because: 'in a box that a filter makes transparent' },
  { html: hides('color:#fff'), because: 'white on a white page' },
  { html: within('background:#036;color:#fff', 'color:#036'), because: 'in the colour of its box' },
  { html: hides('color:#123456;background:#123456'), because: 'in the colour of its own background' },
  {
    html: '<svg width="0" height="0"><text y="9">Pietersen</text></svg>Proefman, Jan',
    because: 'in no drawing',
  },
  {
    html: '<svg width="50" height="9"><defs><text y="9">Pietersen</text></defs></svg>Proefman, Jan',
    because: 'kept in a drawing for use elsewhere',
  },
  { html: within('height:0;overflow:hidden'), because: 'in a box without height' },
  { html: within('opacity:0'), because: 'in a transparent box' },
  {
    html: within('width:200px;overflow:hidden', 'transform:translateX(300px)'),
    because: 'slid out of its box',
  },
  {
    html: within('width:200px;overflow-x:hidden;overflow-y:auto', 'transform:translateX(300px)'),
    because: 'slid out of a box that scrolls the other way',
  },
  { html: within('height:0;overflow:auto'), because: 'in a box without height that scrolls' },
  { html: '<details><summary>Proefman, Jan</summary>Pietersen, Kees</details>', because: 'folded' },
  { html: '<dialog>Pietersen, Kees</dialog>Proefman, Jan', because: 'in a dialog that is closed' },
  {
    html: '<template>Pietersen</template><script type="x">x</script>Proefman, Jan',
    because: 'in what is no text',
  },
  { html: '<div hidden="until-found">Pietersen, Kees</div>Proefman, Jan', because: 'hidden until found' },
].map((row) => ({ ...row, reads: 'Proefman, Jan' }));

const seen = [
  { html: '<span aria-hidden="true">Proefman, Jan</span>', because: 'hidden from screen readers only' },
  {
    html: '<div style="height:20px;overflow:auto"><p style="height:90px"></p>Proefman, Jan</div>',
    because: 'it can be scrolled to',
  },
  {
    html: '<div style="height:0"><b style="position:absolute">Proefman, Jan</b></div>',
    because: 'a box without height cuts nothing off',
  },
  {
    html: '<div style="height:0;overflow:hidden"><b style="position:absolute">Proefman, Jan</b></div>',
    because: 'it is placed outside of the box that cuts off',
  },
  {
    html: '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Proefman, Jan</div>',
    because: 'only its end is cut off',
  },
  {
    html: '<span style="visibility:hidden"><b style="visibility:visible">Proefman, Jan</b></span>',
    because: 'shown in what is hidden',
  },
  {
    html: '<b style="background:linear-gradient(red,blue);background-clip:text;color:transparent"><i>Proefman, Jan</i></b>',
    because: 'coloured by the background, cut to the letters',
  },
  {
    html: '<b style="color:transparent;text-shadow:0 0 0 #000">Proefman, Jan</b>',
    because: 'drawn by its shadow',
  },
  { html: '<b style="filter:opacity(60%)">Proefman, Jan</b>', because: 'only fainter' },
  { html: '<p style="background:#036;color:#fff">Proefman, Jan</p>', because: 'white on a dark box' },
  {
    html: '<p style="background:#036"><i style="background:rgb(255 255 255 / .1);color:#fff">Proefman, Jan</i></p>',
    because: 'white on a dark box with a veil',
  },
  {
    html: '<p style="background:linear-gradient(#036,#036);color:#fff">Proefman, Jan</p>',
    because: 'white on a picture',
  },
  {
    html: '<p style="position:relative"><i style="position:absolute;inset:0;background:#036"></i><b style="position:relative;color:#fff">Proefman, Jan</b></p>',
    because: 'white over something that is beside it',
  },
  {
    html: '<style>.y{position:relative;z-index:0;color:#fff}.y::before{content:"";position:absolute;inset:0;z-index:-1;background:#036}</style><p class="y">Proefman, Jan</p>',
    because: 'white over what a style sheet puts before it',
  },
  {
    html: '<b style="color:#fff;-webkit-text-stroke:1px #000">Proefman, Jan</b>',
    because: 'white with an edge',
  },
  {
    html: '<svg width="200" height="20"><rect width="200" height="20" fill="#036"/><text y="15" fill="#fff">Proefman, Jan</text></svg>',
    because: 'white over a shape of the drawing',
  },
  { html: '<svg width="200" height="20"><text y="15">Proefman, Jan</text></svg>', because: 'in a drawing' },
  { html: '<details open><summary>Proefman,</summary>Jan</details>', because: 'unfolded' },
  { html: '<patient-name></patient-name>', because: 'in an open shadow root' },
  {
    html: '<patient-slots><b slot="given">Jan</b><i>nobody sees this</i><b slot="family">Proefman,</b></patient-slots>',
    because: 'put into slots',
  },
].map((row) => ({ ...row, reads: 'Proefman, Jan' }));

const rows = [...apart, ...together, ...unseen, ...seen];

function defineElements(): void {
  const define = (name: string, html: string) =>
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = html;
        }
      },
    );
  define('patient-name', '<b>Proefman,</b> <b>Jan</b><i hidden>Pietersen</i>');
  define('patient-slots', '<slot name="family"></slot> <slot name="given"></slot>');
}

story('De extensie leest op een pagina wat een mens ziet, en niets anders', async ({ page, sandbox }) => {
  const body = rows.map(({ html }) => `<section class="row">${html}</section>`).join('');
  const html = `<!doctype html><html lang="nl"><title>Woorden</title><body style="font:16px sans-serif">${body}`;
  const address = `${sandbox.hisUrl}/portal/plain`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(address);
  await page.evaluate(defineElements);
  await page.evaluate(await wordsDriver());

  const read: unknown = await page.evaluate('seenWordsOf("row")');

  expect(read).toHaveLength(rows.length);
  for (const [index, { html, reads, because }] of rows.entries()) {
    expect.soft(Object(read)[index], `${because}: ${html}`).toBe(reads);
  }
  await page.goto(`${sandbox.hisUrl}/portal`);
});

async function wordsDriver(): Promise<string> {
  const entry = new URL('../setup/words-driver.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'driver' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (output === undefined || !('output' in output)) throw new Error('the reader was not bundled');
  return output.output[0].code;
}
