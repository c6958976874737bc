/**
 * `npx tsx tools/recorded-views/record.ts` records the views again, after a change that is meant.
 * `npx tsx tools/recorded-views/record.ts conversations 17` prints the views of conversation 17, and `… 17 events` one of them.
 */
import { playSeed, record, viewNames } from './recording.ts'

const [set, seed, wanted] = process.argv.slice(2)
if (set === undefined) await record()
else {
  const views = await playSeed(set === 'secrets' ? 'secrets' : 'conversations', Number(seed))
  for (const name of viewNames.filter((name) => wanted === undefined || name === wanted))
    console.log(`== ${name}\n${[views[name]].flat().join('\n')}\n`)
}
