import {
  among,
  isAdverb,
  isModal,
  isQuality,
  lacks,
  opensClause,
  type Slip,
  type Token,
} from '../sentence.ts'

const ended = (token: Token | undefined): boolean =>
  token === undefined ||
  among('to that for if with in at and of about , but because when on by from as or so since than who')(token)

/** “I would happy to”, “I able to”, “I very interested”. */
export const be = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    let next = at + 1
    while (isAdverb(sentence[next]) && sentence[next]?.low !== 'not') next += 1
    const state = sentence[next]
    if (
      state === undefined ||
      state.named ||
      !(isQuality(state) || among('glad able sorry keen pleased interested ready')(state)) ||
      state.is('base')
    )
      return []
    if (!ended(sentence[next + 1]) || among('to')(state)) return []
    const contracted = /'(?:ll|d)$/.test(token.low)
    if (
      isModal(token) &&
      !/'s$/.test(token.low) &&
      (contracted || (before !== undefined && among('i we you he she they it that which who')(before))) &&
      !state.is('adverb')
    )
      return [lacks(token, 'be')]
    const said = among('i we they he she')(token) && opensClause(before) && !among('and or')(before)
    if (!said || (state.is('past') && !among('interested pleased excited delighted')(state))) return []
    return [lacks(token, token.low === 'i' ? 'am' : among('he she')(token) ? 'is' : 'are')]
  })
