/** The paging of most lists of Udesk: the page that a call requests, and `meta` of the reply. */
import type { Assumptions } from '../../../spec/assumptions.ts'
import type { Page } from '../../world/paging.ts'

type PagingParameters = { page?: number; per_page?: number; page_size?: number }

/** The default and the largest size of a page. */
export const pagesOf20 = { usual: 20, most: 100 }
export const pagesOf30 = { usual: 30, most: 100 }
export const pagesOfRecords = { usual: 30, most: 1000 }

/** A page out of range gets here only if an assumption says that the reply has the nearest page. */
export function pageAndSize(
  { page = 1, per_page, page_size }: PagingParameters,
  { usual, most }: { usual: number; most: number },
): [page: number, size: number] {
  const size = per_page ?? page_size ?? usual
  return [Math.max(1, page), Math.min(Math.max(1, size), most)]
}

export const totalPagesOf = ({ total, totalPages }: Page<unknown>, assumptions: Assumptions): number =>
  total === 0 && assumptions['paging.empty-pages'] === 'zero' ? 0 : totalPages

/** `meta` of a page. */
export const metaOf = (page: Page<unknown>, assumptions: Assumptions) => ({
  current_page: page.page,
  total_pages: totalPagesOf(page, assumptions),
  total_count: page.total,
})
