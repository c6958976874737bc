/** The page at `/`: it lists the addresses of the fake and contains no secret. */

type Entry = { address: string; what: string }

/** Plain text; for a browser, a page with links. */
export function frontPage({ url, headers }: Request): Response {
  const { origin } = new URL(url)
  const isBrowser = (headers.get('accept') ?? '').includes('text/html')
  return new Response(isBrowser ? asHtml(origin) : asText(origin), {
    headers: { 'content-type': `text/${isBrowser ? 'html' : 'plain'}; charset=utf-8`, vary: 'Accept' },
  })
}

const entriesAt = (origin: string): Entry[] =>
  [
    ['/__admin/companies', 'the variables for your integration: address, e-mail address, password, token, key'],
    ['/__admin/state', 'the state of the company: clock, webhook, counts'],
    ['/__admin/sessions', 'the sessions; here you act as the agent'],
    ['/__admin/requests', 'the journal: what your integration called, and why it was refused'],
    ['/__admin/pushes', 'the pushes to your webhook, and whether they were delivered'],
    ['/__admin/events', 'all events, live (server-sent events)'],
    ['/__admin/openapi.json', 'the OpenAPI document of /__admin'],
    ['/__admin/udesk-openapi.json', 'the OpenAPI document of the open API'],
  ].map(([path = '', what = '']) => ({ address: `${origin}${path}`, what }))

const title = 'mock-udesk, a fake of Udesk’s IM open API'

const introduction = (origin: string) => [
  `The open API is at ${origin}/open_api_v1: set your integration's base URL (UDESK_BASE_URL) to it.`,
  'Set where pushes go: PUT /__admin/webhook {"url": "http://127.0.0.1:3000/udesk"}.',
]

const ending = 'The documentation is in the package: README.md, and mock-udesk --help.'

function asText(origin: string): string {
  const entries = entriesAt(origin).map(({ address, what }) => `  ${address}\n      ${what}`)
  return [title, '', ...introduction(origin), '', ...entries, '', ending, ''].join('\n')
}

function asHtml(origin: string): string {
  const entries = entriesAt(origin).map(
    ({ address, what }) => `<dt><a href="${escape(address)}">${escape(address)}</a></dt><dd>${escape(what)}</dd>`,
  )
  const paragraphs = (texts: string[]) => texts.map((text) => `<p>${escape(text)}</p>`)
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>mock-udesk</title><h1>${escape(title)}</h1>`,
    ...paragraphs(introduction(origin)),
    ...['<dl>', ...entries, '</dl>'],
    ...paragraphs([ending]),
    '</html>\n',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (each) => entities[each] ?? each)
