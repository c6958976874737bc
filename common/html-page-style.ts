/** The style of reports. A page can use the variables, and the classes of the elements that html-page.ts makes. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbf9; --card: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #e3e3de; --accent: #1f6f63;
  --good: #1a6b3c; --good-back: #e3f3e8; --caution: #7d5300; --caution-back: #fbf0d5;
  --bad: #a3261f; --bad-back: #fbe6e3; --quiet: #59636e; --quiet-back: #eeeeea;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', 'JetBrains Mono', Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1d2024; --ink: #e4e6e8; --soft: #9aa3ad; --line: #30353b; --accent: #6cc4b4;
    --good: #7fd39d; --good-back: #1a3325; --caution: #e6bd6a; --caution-back: #372c14;
    --bad: #f49a91; --bad-back: #40201e; --quiet: #9aa3ad; --quiet-back: #272b30;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: clamp(1rem, 4vw, 3.5rem); background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.015em; }
h2 { margin: 3rem 0 0.25rem; font-size: 1.2rem; font-weight: 650; }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1rem; font-weight: 650; }
p { margin: 0.25rem 0 1rem; max-width: 44rem; }
.lead { margin: 0.5rem 0 0; color: var(--soft); font-size: 1.1rem; }
.soft, .note, footer { color: var(--soft); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.75rem; margin: 2rem 0 0; }
.tile { padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); }
.tile dt { color: var(--soft); font-size: 0.85rem; }
.tile dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.tile dd.note { font-size: 0.85rem; font-weight: 400; }
.tile.good dd:not(.note) { color: var(--good); }
.tile.caution dd:not(.note) { color: var(--caution); }
.tile.bad dd:not(.note) { color: var(--bad); }

.badge {
  display: inline-block; padding: 0.05rem 0.55rem; border-radius: 1rem; font-size: 0.82rem; font-weight: 600; white-space: nowrap;
}
.badge.good { background: var(--good-back); color: var(--good); }
.badge.caution { background: var(--caution-back); color: var(--caution); }
.badge.bad { background: var(--bad-back); color: var(--bad); }
.badge.quiet { background: var(--quiet-back); color: var(--quiet); }

.scroll { margin: 0.75rem 0 1.5rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.5rem 0.9rem; border-top: 1px solid var(--line); text-align: left; vertical-align: baseline; }
thead th { border-top: 0; color: var(--soft); font-size: 0.82rem; font-weight: 500; }
tbody th { font-weight: 550; }
code, pre { font: 0.88em/1.5 var(--mono); }
code { overflow-wrap: anywhere; }
pre { margin: 0.5rem 0; padding: 0.8rem 1rem; overflow-x: auto; border-radius: 0.5rem; background: var(--quiet-back); }
details { margin: 0.5rem 0; }
summary { cursor: pointer; }
footer { margin-top: 3.5rem; font-size: 0.85rem; }

@media print {
  :root {
    color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --quiet: #444;
    --good: #1a6b3c; --good-back: #e3f3e8; --caution: #7d5300; --caution-back: #fbf0d5; --bad: #a3261f; --bad-back: #fbe6e3;
    --quiet-back: #eeeeea;
  }
  body { max-width: none; padding: 0; font-size: 0.8rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; }
  tr, .tile, pre { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`
