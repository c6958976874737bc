import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { register } from '../spec/assumptions.ts'
import { createDemonstrationFake } from './assumptions/demonstration.ts'
import { demonstrations } from './assumptions/index.ts'

for (const { id, values } of register) {
  const demonstration = demonstrations[id]
  const shown = new Map(Object.entries(demonstration.shows))

  test.each(values)(`${id}=%s shows what no other value shows`, async (value) => {
    const udesk = await startMockUdesk({ assume: { [id]: value } })
    onTestFinished(udesk.stop)
    const fake = createDemonstrationFake(udesk, onTestFinished)
    const seen = await ('ask' in demonstration ? demonstration.ask(fake) : demonstration.demonstrate(fake))
    expect({ seen }).toMatchObject({ seen: shown.get(value) })
    for (const other of values.filter((each) => each !== value))
      expect({ seen }).not.toMatchObject({ seen: shown.get(other) })
  })
}
