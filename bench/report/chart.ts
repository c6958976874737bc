/** An SVG with one bar for each subject, in three panels. It has no style of its own for a dark page, so its ground is white. */
import * as measures from './measures.ts'
import type { Samples } from './samples.ts'
import { shown } from './table.ts'

const panels = [
  { title: 'createSession + closeSession, calls/s', measure: measures.rateOf('createSession+closeSession') },
  { title: 'cold start to the first right answer, ms', measure: measures.coldStart },
  { title: 'memory idle, MiB', measure: measures.memoryIdle },
]

const size = { width: 960, top: 52, row: 24, names: 120, panel: 270, bar: 190, bottom: 34 }

/** `captions`: date, machine and versions. `strong`: the subject whose bars stand out. */
export function drawChart(
  samples: Samples,
  subjects: readonly string[],
  strong: string,
  captions: readonly string[],
): string {
  const height = size.top + subjects.length * size.row + size.bottom
  const names = subjects.map((name, row) => label(0, row, name, name === strong))
  const bars = panels.map(({ title, measure }, panel) => {
    const left = size.names + panel * size.panel
    const values = subjects.map((subject) => samples.median(measure, subject))
    const longest = Math.max(...values.filter((value) => !Number.isNaN(value)), 1)
    const rows = values.map((value, row) => {
      const isStrong = subjects[row] === strong
      const width = Number.isNaN(value) ? 0 : Math.max(1, (value / longest) * size.bar)
      const y = size.top + row * size.row + 4
      return [
        `<rect x="${left}" y="${y}" width="${width.toFixed(1)}" height="${size.row - 8}" fill="${isStrong ? '#d9480f' : '#868e96'}"/>`,
        label(left + width + 6, row, shown(value), isStrong),
      ].join('')
    })
    return [`<text x="${left}" y="36" font-weight="bold">${escape(title)}</text>`, ...rows].join('\n')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...names,
    ...bars,
    `<text x="4" y="${height - 10}" fill="#495057" font-size="11">${escape(captions.filter(Boolean).join(' · '))}</text>`,
    '</svg>\n',
  ].join('\n')
}

const label = (x: number, row: number, text: string, isStrong: boolean) =>
  `<text x="${(x + 4).toFixed(1)}" y="${size.top + row * size.row + 16}"${isStrong ? ' font-weight="bold"' : ''}>${escape(text)}</text>`

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
