import { outcomes } from './report.ts'

/** Adds to the style of the frame: rows of cases, and a filter that works with the radio buttons only. */
export const htmlStyle = `
.lead code { overflow-wrap: anywhere; }
.notes { margin: 2rem 0 0; padding: 0.9rem 1.2rem; border-left: 3px solid var(--accent); background: var(--card); list-style: none; }
.notes li + li { margin-top: 0.35rem; }
.filter { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 2rem 0 -1.5rem; padding: 0; border: 0; }
.filter legend { float: left; padding: 0.2rem 0.4rem 0 0; color: var(--soft); font-size: 0.9rem; }
.filter input { position: absolute; opacity: 0; }
.filter label {
  padding: 0.15rem 0.8rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); font-size: 0.9rem; cursor: pointer;
}
.filter input:checked + label { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.filter input:focus-visible + label { outline: 2px solid var(--accent); outline-offset: 2px; }
${outcomes.map(only).join('\n')}
.cases { overflow: hidden; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); }
.case { margin-top: -1px; padding: 0.6rem 1rem; border-top: 1px solid var(--line); }
.case:target { box-shadow: inset 3px 0 var(--accent); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.7rem; }
.head .badge { min-width: 5.6rem; text-align: center; }
.head h3 { margin: 0; font: 600 0.92rem/1.5 var(--mono); overflow-wrap: anywhere; }
.head h3 a { color: inherit; text-decoration: none; }
.head h3 a:hover { text-decoration: underline; }
.about { color: var(--soft); overflow-wrap: anywhere; }
.ms { margin-left: auto; color: var(--soft); font-size: 0.88rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.because, .hint, .case .scroll { margin: 0.35rem 0 0 6.3rem; }
.because, .hint { max-width: 52rem; overflow-wrap: anywhere; }
.passed .because { display: none; }
.hint { color: var(--soft); }
.case .scroll { margin-bottom: 0.4rem; }
.case tbody th, .case td { min-width: 8rem; }
@media (max-width: 40rem) {
  .about { order: 1; flex-basis: 100%; }
  .because, .hint, .case .scroll { margin-left: 0; }
}
@media print { .filter { display: none; } .case { break-inside: avoid; } }
`

/** Shows only the cases with this outcome. If a link leads to a case, that case stays visible. */
function only(outcome: string): string {
  const chosen = `main:has(#show-${outcome}:checked)`
  return `${chosen} .case:not(.${outcome}, :target), ${chosen} .group:not(:has(.${outcome}, :target)) { display: none; }`
}
