/** One page of a list, as every paged call of Udesk counts it: from 1, and one page even where there is nothing. */
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
