/** The parameters for a page of a list, and the assumptions for pages that the list does not have. */
import type { Extensions } from '../extensions.ts'
import { documented, inQuery, integer } from '../shapes.ts'

type SizeName = 'per_page' | 'page_size'

export const pageParameters = (
  sizeName: SizeName,
  { usual, most }: { usual: number; most: number },
  known: typeof documented = documented,
) => [
  inQuery('page', known(integer('Number of the page. The first page is 1, also if it is absent.', { minimum: 1 }))),
  inQuery(
    sizeName,
    known(integer(`Number of items on a page: ${usual} if absent, at most ${most}.`, { minimum: 1, maximum: most })),
  ),
]

/** The assumptions under which a page that is out of range is answered with the nearest one. */
export const tolerantPages = (sizeName: SizeName): Pick<Extensions, 'tolerates'> => ({
  tolerates: [
    { pointer: '/page', keyword: 'minimum', when: { assumption: 'paging.page', is: 'first' } },
    ...(['minimum', 'maximum'] as const).map((keyword) => ({
      pointer: `/${sizeName}`,
      keyword,
      when: { assumption: 'paging.size', is: 'nearest' } as const,
    })),
  ],
})
