import type { Page } from '../world/paging.ts'

/** `meta` of a page, as most lists have it. */
export const metaOf = ({ page, totalPages, total }: Page<unknown>) => ({
  current_page: page,
  total_pages: totalPages,
  total_count: total,
})
