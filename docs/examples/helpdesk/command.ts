import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url))

/** `npx mock-udesk --port 0 --json`, from these sources, in another process. */
export async function startCommand() {
  const args = ['--import', 'tsx', main, '--port', '0', '--json']
  const command = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH }, // without variables that configure it
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(createInterface(command.stdout), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  const stop = async () => {
    command.kill()
    await once(command, 'exit')
  }
  return { url, stop }
}
