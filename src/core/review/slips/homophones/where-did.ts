import {
  among,
  isDeterminer,
  isPossessive,
  isSubject,
  meant,
  opensClause,
  type Slip,
  type Token,
} from '../sentence.ts'
import { has } from './sounding.ts'

/** … and those that sound like what someone did. */
const soundsLikeDid: Readonly<Record<string, string>> = {
  no: 'know',
  right: 'write',
  new: 'knew',
  past: 'passed',
  threw: 'through',
  herd: 'heard',
  here: 'hear',
  though: 'thought',
  scent: 'sent',
  wood: 'would',
  red: 'read',
  except: 'accept',
}

/** “I no that”, “I past the exam”, “you new how”. */
export const whereDid = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const said = has(soundsLikeDid, token)
    if (said === undefined) return []
    const back = among('still already also just never always')(sentence[at - 1]) ? at - 1 : at
    const [before, after] = [sentence[back - 1], sentence[at + 1]]
    if (token.low === 'no' && among('me us them him her you')(before) && sentence[back - 2]?.low === 'let')
      return [meant(token, said)]
    if (!isSubject(before) || before?.low === 'it' || !opensClause(sentence[back - 2])) return []
    if (token.low === 'wood') return [meant(token, said)]
    const fits =
      {
        no:
          /^(?:it's|you're|that's|there's|we're|they're|i'm|he's|she's)$/.test(after?.low ?? '') ||
          isDeterminer(after) ||
          among('that how what you it if whether him them where why')(after),
        right: isPossessive(after) || among('mine again soon to')(after),
        new: isDeterminer(after) || among('that how what it at about you right i of from')(after),
        past: isDeterminer(after) || among('it with all both')(after),
        here: among('that from you about a the')(after),
        though: among('that about of it you i we the your')(after),
        threw: false,
        except: isDeterminer(after),
      }[token.low] ??
      (isDeterminer(after) || among('that from about you of')(after))
    return fits ? [meant(token, said)] : []
  })
