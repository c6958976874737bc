import { UdeskContainer } from 'mock-udesk/testcontainers'
import { inject, test } from 'vitest'
import { testHelpdesk } from './helpdesk-tests.ts'

if (inject('hasDocker')) testHelpdesk(() => new UdeskContainer().start())
else test.skip('the helpdesk, with Udesk in a container')
