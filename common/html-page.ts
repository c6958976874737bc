/**
 * The frame of a report as a web page: one file that loads nothing, is light or dark as the browser prefers, and can be
 * printed. Its content is written with `html` of `hono/html`, which escapes every value.
 */
import { html, raw } from 'hono/html'
import { pageStyle } from './html-page-style.ts'

export type Html = ReturnType<typeof html>
/** A colour. The word beside the colour says the same as the colour. */
export type Tone = 'good' | 'caution' | 'bad' | 'quiet'

export type HtmlPage = {
  title: string
  /** The outcome in one sentence, below the title. */
  lead: Html | string
  /** The main numbers. */
  tiles?: Tile[]
  body: Html | readonly Html[]
  /** CSS rules for this page only. The colours of the frame are variables, see html-page-style.ts. */
  style?: string
}
export type Tile = { label: string; value: string | number; note?: string; tone?: Tone }

/** The whole page, as the text of a file. */
export async function htmlPage({ title, lead, tiles = [], body, style = '' }: HtmlPage): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${raw(pageStyle + style)}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          ${tiles.length > 0 ? html`<dl class="tiles">${tiles.map(showTile)}</dl>` : ''}
        </header>
        <main>${body}</main>
        <footer>Written by mock-udesk</footer>
      </body>
    </html> `
  return page.toString()
}

const showTile = ({ label, value, note, tone = 'quiet' }: Tile) =>
  html`<div class="tile ${tone}">
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${note === undefined ? '' : html`<dd class="note">${note}</dd>`}
  </div>`

/** A word in its colour: a verdict, a state. */
export const badge = (tone: Tone, text: string): Html => html`<span class="badge ${tone}">${text}</span>`

/** Scrolls sideways on a narrow screen. The first cell of a row is its head. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html {
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`)
  const showRow = ([head = '', ...cells]: readonly (Html | string)[]) =>
    html`<tr>
      <th scope="row">${head}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(showRow)}
      </tbody>
    </table>
  </div>`
}
