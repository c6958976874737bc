/** `mock-udesk/testcontainers`: the fake in a container, for tests that want it apart from their own process. */
import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers'
import type { AssumptionId, Assumptions } from '../spec/assumptions.ts'
import type { Scenario } from '../scenarios/format/scenario.ts'
import { randomNonce } from '../server/ids.ts'
import packageJson from '../package.json' with { type: 'json' }
import type { MockUdesk } from './company/company.ts'
import type { Config } from './config/config.ts'
import { fromInside, hostFromInside, pushingToHost } from './container/network.ts'
import { packSettings } from './container/settings.ts'
import { disposedBy } from './company/disposable.ts'
import { connectMockUdesk } from './udesk.ts'

/** What `startMockUdesk` takes, but for what the image decides. */
export type ContainerConfig = Omit<Config, 'port' | 'host' | 'tls'>

/** What `startMockUdesk` gives, and the container: `udesk.sessions`, `udesk.logs()`. Its `stop` ends the container. */
export type StartedUdesk = MockUdesk & StartedTestContainer

const port = 8375
/** The next process must know it too, if it is to find the container again. */
const tokenOfReused = 'mock-udesk'
/** Testcontainers would kill it at once: calls being answered may end. */
const farewellMs = 2_000

/**
 * The image, to be started like any container of Testcontainers. Pushes reach a receiver on this machine if it listens on
 * all addresses; its URL may name 127.0.0.1 or localhost.
 */
export class UdeskContainer extends GenericContainer {
  #config: ContainerConfig = {}

  /** Default: the image of this package’s version. */
  constructor(image = `mock-udesk:${packageJson.version}`) {
    super(image)
    this.withExposedPorts(port)
      .withExtraHosts([{ host: hostFromInside, ipAddress: 'host-gateway' }])
      .withWaitStrategy(Wait.forHttp('/readyz', port, { abortOnContainerExit: true }).withReadTimeout(250))
  }

  /** Any options of `startMockUdesk`; they go before those chosen so far. */
  withConfig(config: ContainerConfig): this {
    this.#config = { ...this.#config, ...config }
    return this
  }

  /** Where pushes go; `udesk.webhook.set` changes it later. */
  withWebhook(url: string): this {
    return this.withConfig({ webhook: url })
  }

  /** A data file of this machine, or what could stand in one. */
  withData(data: NonNullable<Config['data']>): this {
    return this.withConfig({ data })
  }

  /** Played from the start, after those told before: the library’s by name, a file of this machine, a scenario. */
  withScenario(told: string | Scenario): this {
    return this.withConfig({ scenario: [...[this.#config.scenario ?? []].flat(), told] })
  }

  withAssumption<Id extends AssumptionId>(question: Id, answer: Assumptions[Id]): this {
    return this.withConfig({ assume: { ...this.#config.assume, [question]: answer } })
  }

  withSeed(seed: number): this {
    return this.withConfig({ seed })
  }

  withLocale(locale: NonNullable<Config['locale']>): this {
    return this.withConfig({ locale })
  }

  /** What callers of /__admin must know. Default: what only the started fake knows, `mock-udesk` if it is to be reused. */
  withAdminToken(token: string): this {
    return this.withConfig({ adminToken: token })
  }

  /** Rejects with a `UsageError` where the configuration is wrong. */
  override async start(): Promise<StartedUdesk> {
    const { webhook, ...config } = this.#config
    const drawn = this.reuse ? tokenOfReused : randomNonce()
    const adminToken = config.adminToken ?? (config.insecureAdmin === true ? undefined : drawn)
    const admin = adminToken === undefined ? {} : { adminToken }
    // A reused container is found by its settings, and a receiver's port is another one in each run: it is told later.
    const { environment, files } = packSettings({
      ...config,
      ...admin,
      ...(!this.reuse && typeof webhook === 'string' && { webhook: fromInside(webhook) }),
    })
    this.withEnvironment(environment).withCopyContentToContainer(files)

    const container = await super.start()
    const open = async () => {
      const url = `http://${container.getHost()}:${container.getMappedPort(port)}`
      const udesk = pushingToHost(await connectMockUdesk(url, admin))
      if (this.reuse && webhook !== undefined) await udesk.webhook.set(webhook)
      return udesk
    }
    const stopContainer = container.stop.bind(container)
    const stop: StartedTestContainer['stop'] = (options) => stopContainer({ timeout: farewellMs, ...options })
    const udesk = await open().catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return Object.assign(container, udesk, { stop, ...disposedBy(() => stop().then(() => undefined)) })
  }
}
