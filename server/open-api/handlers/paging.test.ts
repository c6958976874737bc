import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { operations } from '../../../spec/operations.ts'
import { createFrozenFake } from '../../testing.ts'

/** What each list needs beside its page. */
const path = { id: 37540 }
const window = { start_time: '2026-01-01', end_time: '2026-01-02' }
const needed: Record<string, Record<string, string | number>> = {
  listAbandonedQueues: window,
  listSessionLogs: { session_id: 1 },
}

const lists = operations.flatMap(({ id, path: template, parameters }) => {
  const size = parameters.find(({ name }) => name === 'per_page' || name === 'page_size')
  if (!size) return []
  const url = template.replace('{id}', String(path.id))
  return [{ id, url, name: size.name, most: size.schema.maximum ?? 0, query: needed[id] ?? {} }]
})

/** The code, or the status, of a list that is asked for a page. */
async function verdictOf(url: string, query: Record<string, string | number>, assume: Partial<Assumptions> = {}) {
  const { get } = await createFrozenFake({ assume })
  const { code, status } = await get(url, query)
  return code ?? status
}

test('every list that has pages is here', () => {
  expect(lists.length).toBe(
    operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'page')).length,
  )
  expect(lists.length).toBeGreaterThan(5)
})

test.each(lists)('$id refuses pages that it does not have, unless it is assumed to answer', async (list) => {
  const { url, name, most, query } = list
  const first: Partial<Assumptions> = { 'paging.page': 'first' }
  const nearest: Partial<Assumptions> = { 'paging.size': 'nearest' }
  for (const page of [0, -1]) {
    expect(await verdictOf(url, { ...query, page })).toBe(2005)
    expect(await verdictOf(url, { ...query, page }, first)).toBeOneOf([0, 1000])
  }
  for (const size of [0, -5, most + 1]) {
    expect(await verdictOf(url, { ...query, [name]: size })).toBe(2005)
    expect(await verdictOf(url, { ...query, [name]: size }, nearest)).toBeOneOf([0, 1000])
  }
  expect(await verdictOf(url, { ...query, page: 1, [name]: most })).toBeOneOf([0, 1000])
})

test('the nearest page is what is answered: the first, the largest, or one item', async () => {
  const { get } = await createFrozenFake({ assume: { 'paging.page': 'first', 'paging.size': 'nearest' } })
  const list = async (query: Record<string, number>) => {
    const { agents, meta } = await get('/agents', query)
    return { count: (agents as unknown[]).length, meta }
  }
  expect(await list({ page: 0, per_page: 2 })).toEqual(await list({ page: 1, per_page: 2 }))
  expect(await list({ per_page: 101 })).toEqual(await list({ per_page: 100 }))
  expect(await list({ per_page: 0 })).toEqual(await list({ per_page: 1 }))
})

test('a list of nothing has one page, or none where that is assumed', async () => {
  const pagesOf = async (assume: Partial<Assumptions>) => {
    const { get } = await createFrozenFake({ assume })
    const records = await get('/im/sessions/search')
    const queues = await get('/im/im_queues', window)
    return [records.total_pages, (queues.meta as { total_pages: number }).total_pages]
  }
  expect(await pagesOf({})).toEqual([1, 1])
  expect(await pagesOf({ 'paging.empty-pages': 'zero' })).toEqual([0, 0])
})
