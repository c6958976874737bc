/** Findings as a report. */
import { showAddress, type Case, type Report } from '../report/report.ts'
import { checkGroups, type Check } from './checks.ts'
import { consequences, type Finding, type Grade } from './findings.ts'
import type { Sent } from './post.ts'
import type { Tried } from './try.ts'

export type Checked = {
  url: string
  grade: Grade
  findings: readonly Finding[]
  tried: readonly Tried[]
  at: string
  ms: number
}

type Told = Pick<Check, 'id' | 'claim' | 'hint'>

/** What is asked of all answers together. */
const answers: Told[] = [
  {
    id: 'empty-body',
    claim: 'answers with an empty body',
    hint: 'Answer HTTP 200 with nothing in it: no "ok", and no {}.',
  },
  {
    id: 'in-time',
    claim: 'answers in time, p50 and p99',
    hint: 'Answer first and work afterwards: ten answers too late within a minute, and Udesk falls silent for another.',
  },
  {
    id: 'load',
    claim: 'holds the rate that was asked for',
    hint: 'Beyond it, pushes wait in the receiver until their time is over.',
  },
]

export function reportOf({ url, grade, findings, tried, at, ms }: Checked): Report {
  const groups = [...checkGroups, { name: 'Answers', checks: answers }]
  return {
    title: 'Receiver check',
    subject: showAddress(url),
    verdict: `Grade ${grade}`,
    outcome: grade === 'A' ? 'passed' : grade === 'B' ? 'warning' : 'failed',
    summary: `${meaning[grade]}.`,
    at,
    ms,
    groups: groups.map(({ name, checks }) => ({
      name,
      cases: checks.flatMap((check) =>
        findings.filter((one) => one.check === check.id).map((one) => tell(check, one, tried)),
      ),
    })),
    notes: consequences(tried),
  }
}

const meaning: Record<Grade, string> = {
  A: 'No finding',
  B: 'Warnings only',
  C: 'One check failed',
  D: 'Several checks failed',
  F: 'Nothing got through',
}

function tell({ id, claim, hint }: Told, { verdict, detail }: Finding, tried: readonly Tried[]): Case {
  const sent = tried.filter(({ check }) => check.id === id).flatMap((each) => each.sent)
  return {
    name: id,
    about: verdict === 'passed' && answers.some((each) => each.id === id) ? detail : claim, // what was measured
    verdict,
    outcome: verdict,
    ms: Math.max(0, ...sent.map((each) => each.ms)),
    differences: [],
    because: detail,
    ...(verdict !== 'passed' && { hint: hintFor(sent) ?? hint }),
  }
}

/** Where no answer came at all, it is not what was sent that is to blame. */
function hintFor(sent: readonly Sent[]): string | undefined {
  const outcomes = new Set(sent.map(({ outcome }) => outcome))
  if (outcomes.size !== 1) return undefined
  if (outcomes.has('timed out')) return 'Answer first and work afterwards; look in its log for where it waits.'
  return outcomes.has('refused') ? 'Start the receiver, or look in its log for why it ended.' : undefined
}
