/**
 * Declares `Symbol.asyncDispose` for projects whose `lib` has no `esnext.disposable`. TypeScript merges it with the declarations
 * of that lib and of @types/node.
 */
declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only interfaces can be merged
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** An object that `await using` stops at the end of the block. */
export type AwaitUsing = {
  [Symbol.asyncDispose]: () => Promise<void>
}
