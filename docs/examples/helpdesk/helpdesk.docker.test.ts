import { UdeskContainer } from 'mock-udesk/testcontainers'
import { testHelpdesk } from './helpdesk-tests.ts'

testHelpdesk(() => new UdeskContainer().start())
