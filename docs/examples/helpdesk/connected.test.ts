import { connectMockUdesk } from 'mock-udesk'
import { afterAll } from 'vitest'
import { startCommand } from './command.ts'
import { testHelpdesk } from './helpdesk-tests.ts'

const command = await startCommand()
afterAll(command.stop)

testHelpdesk(() => connectMockUdesk(command.url))
