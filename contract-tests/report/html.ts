/** Writes a report as a web page without network or script: radio buttons filter it, and every case has a link. */
import { html } from 'hono/html'
import { badge, htmlPage, table, type Html, type Tone } from '../../common/html-page.ts'
import { htmlStyle } from './html-style.ts'
import {
  casesOf,
  countOf,
  outcomes,
  showDuration,
  type ReportCase,
  type ReportGroup,
  type CaseOutcome,
  type Report,
} from './report.ts'

export function writeHtml(report: Report): Promise<string> {
  const { title, subject, verdict, outcome, summary, at, ms, groups, notes } = report
  const cases = casesOf(report)
  const seen = outcomes.filter((each) => countOf(cases, each) > 0)
  return htmlPage({
    title,
    lead: html`<code>${subject}</code>`,
    tiles: [
      { label: 'Verdict', value: verdict, note: summary, tone: tones[outcome] },
      ...seen.map((each) => ({ label: words[each], value: countOf(cases, each), tone: tones[each] })),
      { label: 'Took', value: showDuration(ms), note: at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC') },
    ],
    body: [
      notes.length > 0
        ? html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : html``,
      filter(seen, cases),
      ...groups.map(showGroup),
    ],
    style: htmlStyle,
  })
}

const tones: Record<CaseOutcome, Tone> = {
  failed: 'bad',
  error: 'bad',
  warning: 'caution',
  skipped: 'quiet',
  passed: 'good',
}
const words: Record<CaseOutcome, string> = {
  failed: 'Failed',
  error: 'Unanswered',
  warning: 'Warnings',
  skipped: 'Skipped',
  passed: 'Passed',
}

function filter(seen: readonly CaseOutcome[], cases: readonly ReportCase[]): Html {
  const choice = (value: string, text: string, checked = false) =>
    html`<input type="radio" name="show" id="show-${value}" ${checked ? 'checked' : ''} /><label for="show-${value}"
        >${text}</label
      >`
  return html`<fieldset class="filter">
    <legend>Show</legend>
    ${choice('all', `All ${cases.length}`, true)}
    ${seen.map((each) => choice(each, `${words[each]} ${countOf(cases, each)}`))}
  </fieldset>`
}

const showGroup = ({ name, cases }: ReportGroup): Html =>
  html`<section class="group">
    <h2>${name}</h2>
    <div class="cases">${cases.map(showCase)}</div>
  </section>`

function showCase(each: ReportCase): Html {
  const { name, about, verdict, outcome, ms, because, differences, hint } = each
  const id = idOf(name)
  return html`<article class="case ${outcome}" id="${id}">
    <div class="head">
      ${badge(tones[outcome], verdict)}
      <h3><a href="#${id}">${name}</a></h3>
      ${about === undefined ? '' : html`<span class="about">${about}</span>`}
      ${ms === 0 ? '' : html`<span class="ms">${showDuration(ms)}</span>`}
    </div>
    ${because === undefined ? '' : html`<p class="because">${because}</p>`}
    ${differences.length > 0 ? showDifferences(each) : ''}
    ${hint === undefined ? '' : html`<p class="hint">${hint}</p>`}
  </article>`
}

function showDifferences({ name, differences }: ReportCase): Html {
  const code = (text: string) => html`<code>${text}</code>`
  const caption = `Where ${name} differs`
  if (differences.every(({ expected }) => expected === undefined))
    return table(
      caption,
      ['At', 'What'],
      differences.map(({ pointer, got }) => [code(pointer || '/'), got]),
    )
  return table(
    caption,
    ['At', 'Expected', 'Got'],
    differences.map(({ pointer, expected = '', got }) => [code(pointer || '/'), code(expected), code(got)]),
  )
}

/** The fragment of a link to a case: `#createSession`. */
const idOf = (name: string) => name.replace(/[^\w-]+/g, '-')
