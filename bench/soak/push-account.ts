/** Follows each push from its event stream: each that was created must end in one way, once. */
type PushEvent = { company?: string; id: string; state: string }
type RequestEvent = { company?: string; operation: string | null; status: number | null; fault: unknown }

const endings = ['delivered', 'timed_out', 'failed', 'dropped', 'cancelled']

export type PushAccount = ReturnType<typeof createPushAccount>

export function createPushAccount() {
  const open = new Map<string, Map<string, string>>() // by company: the states of its pushes by id
  const over = new Map<string, Set<string>>()
  const ended = new Map<string, number>(endings.map((state) => [state, 0]))
  const mistakes: string[] = []
  let created = 0
  let calls = 0

  function takePush({ company = '', id, state }: PushEvent): void {
    const openHere = valueOf(open, company, () => new Map<string, string>())
    const overHere = valueOf(over, company, () => new Set<string>())
    if (!openHere.has(id) && !overHere.has(id)) created += 1
    if (!endings.includes(state)) {
      if (overHere.has(id)) mistakes.push(`push ${id} of ${company} is ${state} after its end`)
      else openHere.set(id, state)
      return
    }
    if (overHere.has(id)) return // a remark was added to it
    openHere.delete(id)
    overHere.add(id)
    ended.set(state, (ended.get(state) ?? 0) + 1)
  }

  /** After a reset the ids begin again. */
  function takeReset(company: string): void {
    for (const [id, state] of open.get(company) ?? []) mistakes.push(`push ${id} of ${company} is ${state} at a reset`)
    open.delete(company)
    over.delete(company)
  }

  return {
    take({ type, data }: { type: string; data: unknown }): void {
      if (type === 'push') takePush(data as PushEvent) // as /__admin/pushes lists it
      if (type === 'reset') takeReset((data as { company?: string }).company ?? '') // the stream of all companies
      if (type === 'gap' || type === 'bug') mistakes.push(`an event ${type}: ${JSON.stringify(data)}`)
      if (type !== 'request') return
      calls += 1
      const { company, operation, status, fault } = data as RequestEvent // as /__admin/requests lists it
      if (status !== null && status >= 500 && fault === null) {
        mistakes.push(`${operation ?? 'a call'} of ${company ?? ''} is answered with HTTP ${status}`)
      }
    },
    summary: () => ({
      calls,
      created,
      ended: Object.fromEntries(ended),
      open: [...open].flatMap(([company, pushes]) => [...pushes].map(([id, state]) => `${company} ${id} ${state}`)),
      mistakes,
    }),
  }
}

function valueOf<Value>(all: Map<string, Value>, key: string, create: () => Value): Value {
  const value = all.get(key) ?? create()
  all.set(key, value)
  return value
}
