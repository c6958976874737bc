/** Writes a report for the terminal: one line for each passed case, and details for other cases. */
import { printable } from '../../common/printable.ts'
import { padToWidth, widest } from '../../common/text-table.ts'
import { casesOf, countOutcomes, showDuration, type ReportCase, type Report } from './report.ts'

/** Functions that add colours, or that return the text unchanged. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>

export function writeTerminal(report: Report, paint: Paint): string {
  const { title, subject, verdict, outcome, summary, ms, groups, notes } = printable(report)
  const width = Math.min(24, widest(casesOf(report).map(({ name }) => printable(name))))
  const colour = { passed: paint.green, warning: paint.yellow, failed: paint.red }[outcome]
  return [
    `${paint.bold(title)} ${subject}`,
    ...groups.flatMap(({ name, cases }) => [
      '',
      paint.bold(name),
      ...cases.flatMap((each) => describeCase(each, paint, width)),
    ]),
    '',
    `${colour(paint.bold(verdict))} ${summary} ${paint.dim(`${countOutcomes(casesOf(report))}; ${showDuration(ms)}`)}`,
    ...notes.map((note) => `  ${note}`),
    '',
  ].join('\n')
}

/** Returns one line for the case, with the name padded to `width`, and the lines with its details. */
export function describeCase(each: ReportCase, paint: Paint, width = 0): string[] {
  const { name, about, verdict, outcome, ms, differences, because, hint } = printable(each)
  const mark = {
    passed: paint.green('✓'),
    warning: paint.yellow('!'),
    failed: paint.red('✗'),
    error: paint.red('✗'),
    skipped: paint.dim('–'),
  }[outcome]
  const title = about === undefined ? name : `${padToWidth(name, width)} ${paint.dim(about)}`
  const time = ms === 0 ? '' : ` ${paint.dim(showDuration(ms))}`
  if (outcome === 'passed') return [`  ${mark} ${title}${time}`]
  return [
    `  ${mark} ${title}${verdict === outcome ? '' : ` ${paint.dim(verdict)}`}${time}`,
    ...(because === undefined ? [] : [`      ${because}`]),
    ...differences.flatMap(({ pointer, expected, got }) =>
      expected === undefined
        ? [`      ${paint.bold(pointer || '/')} ${got}`]
        : [`      ${paint.bold(pointer || '/')}`, `        expected ${expected}`, `        got      ${got}`],
    ),
    ...(hint === undefined ? [] : [`      ${paint.dim(hint)}`]),
  ]
}
