/** What stands at the root: where everything is. No secret stands in it. */

type Entry = { address: string; what: string }

/** Plain text, or for a browser a page with links. */
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
    ['/__admin/state', 'how things stand: clock, webhook, counts'],
    ['/__admin/sessions', 'the sessions; you play the agent there'],
    ['/__admin/requests', 'the journal: what your integration called, and why it was refused'],
    ['/__admin/pushes', 'what was pushed to your webhook, and what became of it'],
    ['/__admin/events', 'everything that happens, as it happens (server-sent events)'],
    ['/__admin/openapi.json', 'all that /__admin can do'],
    ['/__admin/udesk-openapi.json', 'all that the open API can do'],
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
