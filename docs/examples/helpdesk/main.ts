/** npx tsx main.ts, with UDESK_BASE_URL, UDESK_EMAIL and UDESK_API_TOKEN set. */
import { startHelpdesk } from './start.ts'

const { catchUp, port } = await startHelpdesk({
  env: process.env,
  port: Number(process.env.PORT ?? 3000),
  log: console.log,
})
setInterval(() => void catchUp().catch(console.error), 60_000)
console.log(`The helpdesk listens on port ${port}; Udesk's 接收消息URL is /udesk here`)
