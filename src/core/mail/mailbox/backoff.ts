/**
 * How long to wait before the next attempt, in milliseconds: anything between nothing and a ceiling that doubles with every
 * failure (“full jitter”), so that many who were cut off together do not come back together.
 */
export const backoff = (failures: number, random: number, first = 30_000, most = 900_000): number =>
  Math.floor(random * Math.min(most, first * 2 ** Math.max(0, Math.min(failures - 1, 30))))
