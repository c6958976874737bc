/** Writes findings as a report. */
import { showAddress, type ReportCase, type Report } from '../report/report.ts'
import { checkGroups, type WebhookCheck } from './checks.ts'
import { describeConsequences, type Finding, type Grade } from './findings.ts'
import type { SentPush } from './post.ts'
import type { TriedCheck } from './try-check.ts'

export type WebhookCheckResults = {
  url: string
  grade: Grade
  findings: readonly Finding[]
  tried: readonly TriedCheck[]
  at: string
  ms: number
}

type DescribedCheck = Pick<WebhookCheck, 'id' | 'claim' | 'hint'>

/** Checks that judge all answers together. */
const answerChecks: DescribedCheck[] = [
  {
    id: 'empty-body',
    claim: 'answers with an empty body',
    hint: 'Answer HTTP 200 with an empty body: no "ok" and no {}.',
  },
  {
    id: 'in-time',
    claim: 'answers in time (p50 and p99)',
    hint: 'Answer first, then do the work: after ten late answers within a minute, Udesk suspends pushes for a minute.',
  },
  {
    id: 'load',
    claim: 'keeps up with the rate of --load',
    hint: 'At higher rates, pushes wait in the receiver until they time out.',
  },
]

export function reportWebhookCheck({ url, grade, findings, tried, at, ms }: WebhookCheckResults): Report {
  const groups = [...checkGroups, { name: 'Answers', checks: answerChecks }]
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
        findings.filter((one) => one.check === check.id).map((one) => caseOf(check, one, tried)),
      ),
    })),
    notes: describeConsequences(tried),
  }
}

const meaning: Record<Grade, string> = {
  A: 'No finding',
  B: 'Warnings only',
  C: 'One check failed',
  D: 'Several checks failed',
  F: 'No push was answered with 200',
}

function caseOf(
  { id, claim, hint }: DescribedCheck,
  { verdict, detail }: Finding,
  tried: readonly TriedCheck[],
): ReportCase {
  const sent = tried.filter(({ check }) => check.id === id).flatMap((each) => each.sent)
  return {
    name: id,
    about: verdict === 'passed' && answerChecks.some((each) => each.id === id) ? detail : claim, // the measured numbers
    verdict,
    outcome: verdict,
    ms: Math.max(0, ...sent.map((each) => each.ms)),
    differences: [],
    because: detail,
    ...(verdict !== 'passed' && { hint: hintFor(sent) ?? hint }),
  }
}

/** Returns a hint if the receiver gave no answer. In this case the content of the push is not the cause. */
function hintFor(sent: readonly SentPush[]): string | undefined {
  const outcomes = new Set(sent.map(({ outcome }) => outcome))
  if (outcomes.size !== 1) return undefined
  if (outcomes.has('timed out'))
    return 'Answer first, then do the work. Look in the log of the receiver for what it waits for.'
  if (!outcomes.has('refused')) return undefined
  return sent.every(({ note }) => note.startsWith('nothing listens'))
    ? 'Start the receiver, or look in its log for why it stopped.'
    : 'Correct the address of the receiver, or its certificate: no connection to it could be opened.'
}
