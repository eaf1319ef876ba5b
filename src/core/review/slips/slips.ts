import { agreement } from './agreement/agreement.ts'
import { forms } from './forms/forms.ts'
import { homophones } from './homophones/homophones.ts'
import { missing } from './missing/missing.ts'
import { type Slip, type Token, tokensBySentence } from './sentence.ts'

export type { Slip } from './sentence.ts'

/** What kinds of slips are looked for. */
const slipKinds: Readonly<Record<string, (sentence: readonly Token[]) => readonly Slip[]>> = {
  agreement,
  forms,
  homophones,
  missing,
}

/** Slips of grammar that are sure from what each word can be: no word is judged that can be something else there. */
export const slipsIn = (text: string): readonly Slip[] =>
  tokensBySentence(text).flatMap((sentence) => Object.values(slipKinds).flatMap((rule) => rule(sentence)))
