/** Coverage as a heat map: every operation with its codes and parameters; darker means seen more often. */
import { html } from 'hono/html'
import type { Coverage } from '../company/company.ts'
import { htmlPage, table, type Html } from '../../common/html-page.ts'
import { showPercent, percentOf, totalsByMeasure } from './totals.ts'

export function coveragePage(coverage: Coverage): Promise<string> {
  const { operations, pushes, totals, unrouted } = coverage
  return htmlPage({
    title: 'Coverage of Udesk’s document',
    lead: `${totals.operations.seen} of ${totals.operations.of} operations were called, and ${totals.pushKinds.seen} of ${totals.pushKinds.of} kinds of push were sent.`,
    tiles: totalsByMeasure(coverage).map(({ name, total }) => ({
      label: name,
      value: showPercent(total),
      note: `${total.seen} of ${total.of}`,
      ...(percentOf(total) === 100 && { tone: 'good' as const }),
    })),
    body: [
      legend,
      html`<h2>Operations</h2>`,
      unrouted > 0
        ? html`<p class="soft">${unrouted} more calls were to no operation: an unknown path, or a wrong method.</p>`
        : html``,
      table(
        'Operations',
        ['operation', 'calls', 'codes', 'parameters'],
        operations.map(({ operation, method, path, count, codes, parameters }) => [
          html`${operation}<br /><small class="soft">${method} ${path}</small>`,
          heat('', count),
          html`<ul class="heats">
            ${codes.map((code) => html`<li>${heat(String(code.code), code.count, code.documented === 'nowhere')}</li>`)}
          </ul>`,
          html`<ul class="heats">
            ${parameters.map(({ name, count }) => html`<li>${heat(name, count)}</li>`)}
          </ul>`,
        ]),
      ),
      html`<h2>Pushes</h2>`,
      table(
        'Pushes',
        ['kind', 'sent', 'types of message'],
        pushes.map(({ kind, count, types }) => [
          kind,
          heat('', count),
          html`<ul class="heats">
            ${types.map((type) => html`<li>${heat(type.type, type.count, !type.documented)}</li>`)}
          </ul>`,
        ]),
      ),
    ],
    style,
  })
}

/** A name with its count, as a colour and as a number. */
function heat(name: string, count: number, undocumented = false): Html {
  const times = count === 0 ? 'never' : `${count}×`
  const note = undocumented ? html` <em>undocumented</em>` : ''
  return html`<span class="heat heat-${levelOf(count)}"
    >${name} <b class="${count === 0 && name !== '' ? 'hidden' : ''}">${times}</b>${note}</span
  >`
}

/** Returns 0 for never seen, 1 for once, 2 for up to 9 times, 3 for up to 99 times, 4 for more. */
const levelOf = (count: number) => (count < 2 ? count : Math.min(2 + Math.floor(Math.log10(count)), 4))

const legend = html`<p class="legend soft">
  Seen <span class="heat heat-0">never</span> <span class="heat heat-1">once</span>
  <span class="heat heat-2">2–9×</span> <span class="heat heat-3">10–99×</span>
  <span class="heat heat-4">100× or more</span>
</p>`

const style = `
:root { --heat-1: #dcefe9; --heat-2: #aeddd0; --heat-3: #6fbfae; --heat-4: #1f6f63; --on-hot: #ffffff; --on-warm: #10302a; }
@media (prefers-color-scheme: dark) {
  :root { --heat-1: #1c352f; --heat-2: #23504a; --heat-3: #2f766a; --heat-4: #7fd0c1; --on-hot: #10302a; --on-warm: #eafaf6; }
}
@media print {
  :root { --heat-1: #dcefe9; --heat-2: #aeddd0; --heat-3: #6fbfae; --heat-4: #1f6f63; --on-hot: #ffffff; --on-warm: #10302a; }
}
.legend { margin: 2rem 0 0; }
.heats { display: flex; flex-wrap: wrap; gap: 0.3rem; margin: 0; padding: 0; list-style: none; }
.heat {
  display: inline-block; padding: 0.05rem 0.5rem; border: 1px solid transparent; border-radius: 0.35rem;
  font: 0.8rem/1.5 var(--mono); white-space: nowrap;
}
.heat b { font-weight: 400; opacity: 0.75; }
.heat em { color: var(--caution); }
.heat-0 { border: 1px dashed var(--line); color: var(--soft); }
.heat-0 b { opacity: 1; }
.heat-1 { background: var(--heat-1); color: var(--on-warm); }
.heat-2 { background: var(--heat-2); color: var(--on-warm); }
.heat-3 { background: var(--heat-3); color: var(--on-warm); }
.heat-4 { background: var(--heat-4); color: var(--on-hot); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
tbody th { min-width: 13rem; }
tbody th small { font-weight: 400; }
td:nth-child(3) { min-width: 14rem; }
`
