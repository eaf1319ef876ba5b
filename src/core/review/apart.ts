interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Takes places that overlap none that was taken before, and says of each whether it was taken. However many there are, one more is
 * found its room by halving: a text full of them takes no longer than it is long.
 */
export const keptApart = (): ((place: Place) => boolean) => {
  const kept: Place[] = []
  return (place) => {
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.to ?? 0) <= place.from) low = middle + 1
      else high = middle
    }
    const next = kept[low]
    if (next !== undefined && next.from < place.to) return false
    kept.splice(low, 0, { from: place.from, to: place.to })
    return true
  }
}
