/** Which sentences of a file of pairs were flagged, and what that comes to. */
export interface Pair {
  readonly wrong: string
  readonly right: string
}

export interface Score {
  /** Share of the wrong sentences that were flagged, in per cent. */
  readonly recall: number
  /** Share of the right sentences that were flagged, in per cent. */
  readonly falsely: number
  /** Of all flagged sentences, those that were wrong, in per cent. */
  readonly precision: number
  /** Precision counted twice as heavily as recall, in per cent. */
  readonly f05: number
}

/**
 * Recall over the wrong sentences; precision = flagged wrong / (flagged wrong + flagged right);
 * F0.5 = 1.25 · P · R / (0.25 · P + R).
 */
export const scoreOf = (
  pairs: readonly Pair[],
  flagged: (sentence: string) => boolean,
  /** Correct sentences without a wrong twin. */
  correct: readonly string[] = [],
): Score => {
  const rights = [...pairs.map(({ right }) => right), ...correct]
  const caught = pairs.filter(({ wrong }) => flagged(wrong)).length
  const alarms = rights.filter(flagged).length
  const recall = pairs.length === 0 ? 0 : caught / pairs.length
  const precision = caught + alarms === 0 ? 1 : caught / (caught + alarms)
  const f05 = precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall)
  const percent = (share: number) => Math.round(share * 1000) / 10
  return {
    recall: percent(recall),
    falsely: percent(rights.length === 0 ? 0 : alarms / rights.length),
    precision: percent(precision),
    f05: percent(f05),
  }
}

/** Text that a tool cut into tokens put together again: no blank before a stop, around an apostrophe or inside quotes. */
const joinedTokens = (line: string): string =>
  line
    .replace(/ (n['’]t|['’](?:s|re|ve|ll|d|m))\b/gi, '$1')
    .replace(/ ([.,;:!?%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/(?:``|'') ?/g, '"')
    .replace(/" ([^"]*?) ?"/g, '"$1"')
    .replace(/ {2,}/g, ' ')
    .trim()

/** A tab-separated file: wrong, right. Pairs whose sides are equal say nothing and are left out. */
export const pairsIn = (text: string): readonly Pair[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [wrong = '', right = ''] = line.split('\t').map(joinedTokens)
    return wrong === '' || right === '' || wrong === right ? [] : [{ wrong, right }]
  })
