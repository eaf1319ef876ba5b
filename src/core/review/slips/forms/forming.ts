import { verbReading } from '../../../english/verb-forms.ts'
import type { Token } from '../sentence.ts'

export const baseOf = (token: Token): string => verbReading(token.low)?.base ?? token.low

export const plainAfter = (word: string) => `After “${word}” stands the plain form of the verb.`
