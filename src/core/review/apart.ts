interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Places of which no two overlap. However many there are, one more is held against them by halving: a text full of them takes no
 * longer than it is long.
 */
export const places = () => {
  const kept: Place[] = []
  /** Where the first one stands that ends behind this one's beginning. */
  const roomFor = ({ from }: Place): number => {
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    meets: (place: Place): boolean => (kept[roomFor(place)]?.from ?? Number.POSITIVE_INFINITY) < place.to,
    /** Only what meets none of them. */
    add: (place: Place): void => {
      kept.splice(roomFor(place), 0, place)
    },
  }
}

/** Takes places that overlap none that was taken before, and says of each whether it was taken. */
export const keptApart = (): ((place: Place) => boolean) => {
  const { meets, add } = places()
  return (place) => {
    if (meets(place)) return false
    add(place)
    return true
  }
}
