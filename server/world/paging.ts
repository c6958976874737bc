/** One page of a list. Udesk counts pages from 1, and an empty list has one page. */
export type Page<Item> = { items: Item[]; page: number; totalPages: number; total: number }

export function pageOf<Item>(items: readonly Item[], page: number, size: number): Page<Item> {
  const start = (page - 1) * size
  return {
    items: items.slice(start, start + size),
    page,
    totalPages: Math.max(1, Math.ceil(items.length / size)),
    total: items.length,
  }
}
