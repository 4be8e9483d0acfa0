import { createHash } from 'node:crypto';
import { raw } from 'hono/html';

/** The look of the coach's desk: another vendor's, so nothing of the HIS or of our app in it. */
export const style = raw(`
:root { color-scheme: light; --ink: #22302b; --soft: #5a6b63; --paper: #f6f4ee; --card: #fff; --line: #dcd8cb;
  --accent: #1f6b54; --accent-ink: #fff; --accent-soft: #e4f0ea; --warn: #8a3b12; --warn-soft: #fbeee4; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 16px; top: 8px; background: var(--card); padding: 8px; }
.bar { background: var(--accent); color: var(--accent-ink); padding: 14px 24px; display: flex; flex-wrap: wrap;
  gap: 4px 24px; align-items: baseline; }
.bar a { color: inherit; font-weight: 600; font-size: 18px; text-decoration: none; }
.bar p { margin: 0; }
.bar :focus-visible { outline-color: #fff; }
main { max-width: 1080px; margin: 0 auto; padding: 24px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 0 0 10px; }
.lead { color: var(--soft); margin: 0 0 20px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin: 0 0 16px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: 10px 12px 10px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-size: 14px; font-weight: 600; }
tr:last-child td { border-bottom: 0; }
.state { display: inline-block; padding: 2px 10px; border-radius: 99px; background: var(--accent-soft); font-size: 14px; }
.state[data-state="requested"] { background: var(--accent); color: var(--accent-ink); }
.state[data-state="rejected"], .state[data-state="failed"], .state[data-state="cancelled"] { background: var(--warn-soft); color: var(--warn); }
.columns { display: grid; gap: 16px; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
@media (max-width: 800px) { .columns { grid-template-columns: minmax(0, 1fr); } main { padding: 16px; } }
dl { display: grid; grid-template-columns: minmax(90px, 150px) minmax(0, 1fr); gap: 6px 16px; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 480px) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: 8px; } }
ul, ol { margin: 0; padding-left: 20px; }
.notice { border-left: 4px solid var(--accent); background: var(--accent-soft); padding: 12px 16px; margin: 0 0 16px; border-radius: 0 8px 8px 0; }
.notice.warn { border-color: var(--warn); background: var(--warn-soft); }
.notice p { margin: 0; } .notice p + p { margin-top: 6px; }
details { border-top: 1px solid var(--line); } details:first-of-type { border-top: 0; }
summary { padding: 10px 0; cursor: pointer; font-weight: 600; }
form { display: grid; gap: 10px; padding: 0 0 16px; }
label { display: grid; gap: 4px; font-size: 15px; }
input, select, textarea { font: inherit; color: inherit; background: #fff; padding: 8px 10px; border: 1px solid #8b9590; border-radius: 6px; width: 100%; }
textarea { min-height: 84px; resize: vertical; }
button { font: inherit; font-weight: 600; justify-self: start; padding: 9px 18px; border: 0; border-radius: 6px; background: var(--accent); color: var(--accent-ink); cursor: pointer; }
button:hover { background: #175241; }
.history { list-style: none; padding: 0; } .history li { padding: 6px 0; } dd p { margin: 0 0 6px; }
.when { color: var(--soft); font-size: 14px; display: block; }
.message { border-top: 1px solid var(--line); padding: 10px 0; } .message:first-of-type { border-top: 0; } .message p { margin: 0; white-space: pre-line; }
@media (forced-colors: active) { .state, .notice, button { border: 1px solid; } }
`);

/** The only style that a page of the desk may have, as a Content-Security-Policy names it. */
export const styleHash = `sha256-${createHash('sha256').update(String(style)).digest('base64')}`;
