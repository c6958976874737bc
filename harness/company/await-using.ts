/**
 * `Symbol.asyncDispose` for projects whose `lib` has no `esnext.disposable`. Where that or @types/node declares it too, the
 * declarations are one.
 */
declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to another
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** What `await using` takes, and ends with its block. */
export type AwaitUsing = {
  [Symbol.asyncDispose]: () => Promise<void>
}
