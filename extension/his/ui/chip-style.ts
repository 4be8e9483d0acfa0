/** The chip's own style: px, since rem would be the page's; colours as in shared/ui/tokens.css, light, as HISs are. */
export const chipStyle = `
:host { color-scheme: light; direction: ltr; }
* { box-sizing: border-box; margin: 0; }
.chip, .card { font: 13px/1.4 system-ui, "Segoe UI", sans-serif; color: #17201e; }
.chip { max-width: 340px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-height: 26px; padding: 2px 10px;
  border: 1px solid #0a6a66; border-radius: 13px; background: #e1f1ef; color: #07504d; font-weight: 600; cursor: pointer; }
.chip[data-tone=news] { background: #0a6a66; color: #fff; }
.chip:hover, .open:hover { background: #07504d; color: #fff; }
:focus-visible { outline: 2px solid #07504d; outline-offset: 2px; }
.card { position: fixed; inset: auto; width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  padding: 12px 16px 16px; border: 1px solid #dbe2e0; border-radius: 10px; background: #fff; box-shadow: 0 6px 24px #17201e33;
  text-align: left; overflow-wrap: anywhere; }
strong { display: block; padding-right: 28px; font-size: 15px; }
p, ol, blockquote { margin-top: 8px; }
.close { position: absolute; top: 6px; right: 6px; width: 32px; height: 32px; border: 0; border-radius: 6px; background: none;
  color: #54615e; font-size: 20px; line-height: 1; cursor: pointer; }
.close:hover { background: #eef2f1; }
.late { color: #8a5300; font-weight: 600; }
ol { display: flex; flex-wrap: wrap; gap: 4px 6px; padding: 0; list-style: none; }
li { padding: 1px 8px; border: 1px solid #dbe2e0; border-radius: 10px; color: #54615e; font-size: 12px; }
li[data-status=done] { background: #e1f1ef; color: #07504d; }
li[data-status=done]::before { content: "✓ " / ""; }
li[data-status=current] { border-color: #0a6a66; color: #07504d; font-weight: 600; }
.from { color: #54615e; font-size: 12px; }
blockquote { margin-top: 2px; padding-left: 8px; border-left: 3px solid #0a6a66; white-space: pre-line; }
.open { margin-top: 12px; min-height: 32px; padding: 4px 14px; border: 1px solid #0a6a66; border-radius: 6px; background: #0a6a66;
  color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host, .chip { display: none !important; } }
@media (forced-colors: active) { li[data-status=current] { outline: 2px solid; } }
`;
