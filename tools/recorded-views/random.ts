/** Random choices that a seed decides: the same in every version of Node and of every library. */
export type Random = ReturnType<typeof createRandom>

export function createRandom(seed: number) {
  let state = seed >>> 0

  /** Mulberry32: a number in [0, 1). */
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from `least` to `most`. */
  const integer = (least: number, most: number) => least + Math.floor(draw() * (most - least + 1))
  const pick = <Item>(items: readonly Item[]): Item => items[integer(0, items.length - 1)] as Item // the lists here are not empty

  return {
    integer,
    pick,
    /** Whether a thing happens that happens in `percent` of 100 cases. */
    chance: (percent: number) => draw() * 100 < percent,
    /** One of the items; an item of weight 3 is chosen three times as often as one of weight 1. */
    weighted<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item {
      let left = draw() * items.reduce((sum, [weight]) => sum + weight, 0)
      const chosen = items.find(([weight]) => (left -= weight) < 0) ?? items[0]
      return chosen?.[1] as Item // the lists here are not empty
    },
  }
}
