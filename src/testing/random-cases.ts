/** `npm run check` tries a quarter of the random cases, `npm test` all of them. The seeds are the same, so that the quarter is the first one. */
export const randomCases = (all: number): number =>
  process.env.AFTERWORD_CASES === 'few' ? Math.ceil(all / 4) : all
