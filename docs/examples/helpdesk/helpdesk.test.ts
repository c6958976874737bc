import { startMockUdesk } from 'mock-udesk'
import { testHelpdesk } from './helpdesk-tests.ts'

testHelpdesk(() => startMockUdesk())
