/** The `given` part of a scenario. A run makes these changes in the company before its first step, and undoes them at its end. */
import { assumptionsPatchSchema } from '../../server/admin-api/resources/control/assumptions.ts'
import { agentChoices } from '../../server/admin-api/resources/world/agents.ts'
import { settingsPatchSchema } from '../../server/admin-api/resources/world/settings.ts'
import { listOf, name, object, oneOf, optional, text, type Of } from '../../common/schema.ts'
import { mostPeople } from './limits.ts'
import { alias, aliasReference } from './schema-parts.ts'

const agents = listOf(
  object({
    as: alias,
    name: optional(name('As colleagues see it; default: the name that the scenario gives')),
    ...agentChoices,
    groups: optional(listOf(aliasReference('A group of given'))),
  }),
  'The agents of the scenario; while it runs, the company’s other agents are offline',
)

const groups = listOf(object({ as: alias, name: optional(name('Default: the name that the scenario gives')) }))

const customers = listOf(
  object({
    as: alias,
    customer_token: optional(name('Default: the name that the scenario gives')),
    web_token: optional(name('Of a customer of the web plugin, who has no customer_token')),
    sdk_token: optional(name('Of a customer of the SDK, who has no customer_token')),
    channel: optional(text()),
    nick_name: optional(name()),
  }),
  'Only customers that need one of these fields: the others are added when they join',
)

export const given = object({
  agents: optional({ maxItems: mostPeople, ...agents }),
  groups: optional(groups),
  customers: optional({ maxItems: mostPeople, ...customers }),
  settings: optional(settingsPatchSchema),
  assumptions: optional(assumptionsPatchSchema),
  webhook: optional({
    ...oneOf('any', 'stand-in'),
    description:
      'any: the company’s webhook, or, where it has none, a stand-in that answers 200 at once; stand-in: always the stand-in. Not given: a company without webhook drops its pushes',
  }),
})

export type ScenarioGiven = Of<typeof given>
