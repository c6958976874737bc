type Disposable = Record<typeof Symbol.asyncDispose, () => Promise<void>>

/**
 * What `await using` calls at the end of its block. Contexts of node:vm, in which vitest's pools vmThreads and vmForks run tests,
 * lack `Symbol.asyncDispose` before Node 24; what vite makes of `await using` takes the registered symbol of that name then.
 */
export function disposedBy(stop: () => Promise<void>): Disposable {
  const registered = Symbol.for('Symbol.asyncDispose')
  const { asyncDispose = registered } = Symbol as { asyncDispose?: symbol } // its type does not know of such contexts
  return Object.assign({} as Disposable, { [registered]: stop, [asyncDispose]: stop }) // one of the two is its key
}
