/** `mock-udesk/testcontainers`: the fake in a container, for tests that need it outside their own process. */
import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers'
import type { AssumptionId, Assumptions } from '../spec/assumptions.ts'
import type { Scenario } from '../scenarios/format/scenario.ts'
import { randomNonce } from '../server/ids.ts'
import packageJson from '../package.json' with { type: 'json' }
import type { MockUdesk } from './company/company.ts'
import type { Config } from './config/config.ts'
import { urlFromContainer, hostFromContainer, withHostWebhooks } from './container/network.ts'
import { packSettings } from './container/settings.ts'
import { disposedBy } from './company/disposable.ts'
import { connectMockUdesk } from './udesk.ts'

/** The configuration of `startMockUdesk`, without the options that the image sets. */
export type ContainerConfig = Omit<Config, 'port' | 'host' | 'tls'>

/**
 * Has the methods of `startMockUdesk`’s result (`udesk.sessions`) and of the container (`udesk.logs()`). `stop` stops the
 * container.
 */
export type StartedUdesk = MockUdesk & StartedTestContainer

const port = 8375
/** The admin token of reused containers. It is fixed, because the next process must know the token too. */
const reusedToken = 'mock-udesk'
/** Lets the fake finish its calls; Testcontainers’ default is to kill the container at once. */
const stopTimeoutMs = 2_000

/**
 * The image as a container of Testcontainers. Pushes reach a receiver on this machine if it listens on all addresses; its URL
 * may contain 127.0.0.1 or localhost.
 */
export class UdeskContainer extends GenericContainer {
  #config: ContainerConfig = {}

  /** Default: the image of this package’s version. */
  constructor(image = `mock-udesk:${packageJson.version}`) {
    super(image)
    this.withExposedPorts(port)
      .withExtraHosts([{ host: hostFromContainer, ipAddress: 'host-gateway' }])
      .withWaitStrategy(Wait.forHttp('/readyz', port, { abortOnContainerExit: true }).withReadTimeout(250))
  }

  /** Sets options of `startMockUdesk`. A new value replaces an earlier value of the same option. */
  withConfig(config: ContainerConfig): this {
    this.#config = { ...this.#config, ...config }
    return this
  }

  /** Sets the address for pushes. To change the address later, call `udesk.webhook.set`. */
  withWebhook(url: string): this {
    return this.withConfig({ webhook: url })
  }

  /** Sets the data: the name of a data file on this machine, or the content of a data file. */
  withData(data: NonNullable<Config['data']>): this {
    return this.withConfig({ data })
  }

  /**
   * Adds a scenario to play from the start. The scenario is the name of a library scenario, a file on this machine, or a scenario
   * object.
   */
  withScenario(scenario: string | Scenario): this {
    return this.withConfig({ scenario: [...[this.#config.scenario ?? []].flat(), scenario] })
  }

  withAssumption<Id extends AssumptionId>(id: Id, value: Assumptions[Id]): this {
    return this.withConfig({ assume: { ...this.#config.assume, [id]: value } })
  }

  withSeed(seed: number): this {
    return this.withConfig({ seed })
  }

  withLocale(locale: NonNullable<Config['locale']>): this {
    return this.withConfig({ locale })
  }

  /** Sets the token for /__admin. By default the token is random; a reused container has the token `mock-udesk`. */
  withAdminToken(token: string): this {
    return this.withConfig({ adminToken: token })
  }

  /** Starts the container. Rejects with a `UsageError` if the configuration is wrong. */
  override async start(): Promise<StartedUdesk> {
    const { webhook, ...config } = this.#config
    const defaultToken = this.reuse ? reusedToken : randomNonce()
    const adminToken = config.adminToken ?? (config.insecureAdmin === true ? undefined : defaultToken)
    const admin = adminToken === undefined ? {} : { adminToken }
    // Testcontainers finds a reused container by its settings. The receiver's port differs in each run, so it is set later.
    const { environment, files } = packSettings({
      ...config,
      ...admin,
      ...(!this.reuse && typeof webhook === 'string' && { webhook: urlFromContainer(webhook) }),
    })
    this.withEnvironment(environment).withCopyContentToContainer(files)

    const container = await super.start()
    const open = async () => {
      const url = `http://${container.getHost()}:${container.getMappedPort(port)}`
      const udesk = withHostWebhooks(await connectMockUdesk(url, admin))
      if (this.reuse && webhook !== undefined) await udesk.webhook.set(webhook)
      return udesk
    }
    const stopContainer = container.stop.bind(container)
    const stop: StartedTestContainer['stop'] = (options) => stopContainer({ timeout: stopTimeoutMs, ...options })
    const udesk = await open().catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return Object.assign(container, udesk, { stop, ...disposedBy(() => stop().then(() => undefined)) })
  }
}
