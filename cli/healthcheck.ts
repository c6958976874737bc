/** For the image's HEALTHCHECK: ends with 0 where the fake of this container is ready. A program of its own, to start fast. */
import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'
import { readEnvironment } from '../harness/config/variables.ts'

const path = `//127.0.0.1:${readEnvironment(process.env).MOCK_UDESK_PORT ?? '8375'}/readyz`

/** A fake that is stuck is not healthy; Docker gives us two seconds. */
const limitMs = 1_500

// The certificate is whoever's: it only has to answer.
const answers = await Promise.all([ask(getHttp, `http:${path}`), ask(getHttps, `https:${path}`)])
process.exit(answers.includes(200) ? 0 : 1)

function ask(get: typeof getHttps, url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(url, { rejectUnauthorized: false, signal: AbortSignal.timeout(limitMs) }, (response) =>
      resolve(response.statusCode),
    ).on('error', () => resolve(undefined))
  })
}
