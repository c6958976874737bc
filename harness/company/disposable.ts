type Disposable = Record<typeof Symbol.asyncDispose, () => Promise<void>>

/**
 * The method that `await using` calls at the end of its block. vitest's pools vmThreads and vmForks run tests in contexts of
 * node:vm, which lack `Symbol.asyncDispose` before Node 24; in such contexts, vite compiles `await using` to
 * `Symbol.for('Symbol.asyncDispose')`.
 */
export function disposedBy(stop: () => Promise<void>): Disposable {
  const registered = Symbol.for('Symbol.asyncDispose')
  const { asyncDispose = registered } = Symbol as { asyncDispose?: symbol } // the type of Symbol says that asyncDispose always exists
  return Object.assign({} as Disposable, { [registered]: stop, [asyncDispose]: stop }) // one of the two keys is Symbol.asyncDispose
}
