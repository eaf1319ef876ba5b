import { among, isAdverb, isBe, isDeterminer, isHave, meant, type Slip, type Token } from '../sentence.ts'
import { has } from './sounding.ts'

/** … and those that sound like a participle, where one must stand. */
const soundsLikeDone: Readonly<Record<string, string>> = {
  lead: 'led',
  scene: 'seen',
  bin: 'been',
  past: 'passed',
  scent: 'sent',
  herd: 'heard',
  red: 'read',
  aloud: 'allowed',
  loosed: 'lost',
  effected: 'affected',
}

/** “have lead a team”, “was aloud to”, “has past”. */
export const whereDone = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const done = has(soundsLikeDone, token)
    let back = at - 1
    while (back > 0 && isAdverb(sentence[back])) back -= 1
    const [before, after] = [sentence[back], sentence[at + 1]]
    if (done === undefined || before === undefined) return []
    if (token.low === 'bin') return isHave(before) ? [meant(token, done)] : []
    if (token.low === 'aloud') return isBe(before) && after?.low === 'to' ? [meant(token, done)] : []
    if (token.low === 'effected') return after?.low === 'by' ? [meant(token, done)] : []
    if (token.low === 'lead' && isBe(before)) return after?.low === 'by' ? [meant(token, done)] : []
    return isHave(before) && (isDeterminer(after) || among('to by it you all two three several')(after))
      ? [meant(token, done)]
      : []
  })
