/** Random choices that repeat with the same seed (a linear congruential generator). */
export type Chance = ReturnType<typeof createChance>

export function createChance(seed: number) {
  let state = seed >>> 0
  /** A whole number from 0 to below `below`. */
  const below = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return {
    below,
    /** Once in `times` calls, on average. */
    oneIn: (times: number): boolean => below(times) === 0,
    pick<Item>(items: readonly [Item, ...Item[]]): Item {
      return items[below(items.length)] ?? items[0]
    },
  }
}
