/**
 * The HEALTHCHECK of the image: exits with 0 if the fake of this container is ready. This is a separate program, so that it
 * starts fast.
 */
import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'
import { readEnvironment } from '../harness/config/variables.ts'

const path = `//127.0.0.1:${readEnvironment(process.env).MOCK_UDESK_PORT ?? '8375'}/readyz`

/** The timeout in ms. Docker allows two seconds. */
const limitMs = 1_500

// The check accepts any certificate, because the fake only has to answer.
const answers = await Promise.all([ask(getHttp, `http:${path}`), ask(getHttps, `https:${path}`)])
process.exit(answers.includes(200) ? 0 : 1)

function ask(get: typeof getHttps, url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(url, { rejectUnauthorized: false, signal: AbortSignal.timeout(limitMs) }, (response) =>
      resolve(response.statusCode),
    ).on('error', () => resolve(undefined))
  })
}
