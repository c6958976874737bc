/** One page of a list. Udesk counts pages from 1, and an empty list has one page. */
export type Page<Item> = { items: Item[]; page: number; totalPages: number; total: number }

/** An array, or a list that makes only the items of a page. */
export type Sliceable<Item> = { readonly length: number; slice: (from: number, to: number) => Item[] }

export function pageOf<Item>(items: Sliceable<Item>, page: number, size: number): Page<Item> {
  const start = (page - 1) * size
  return {
    items: items.slice(start, start + size),
    page,
    totalPages: Math.max(1, Math.ceil(items.length / size)),
    total: items.length,
  }
}
