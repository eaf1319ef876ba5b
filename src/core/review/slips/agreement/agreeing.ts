import { verbReading } from '../../../english/verb-forms.ts'
import { toTeam, toYou } from '../../../notes/agree.ts'
import { among, type Token } from '../sentence.ts'

/** An auxiliary → the same one of the other number. */
export const other: Readonly<Record<string, string>> = { ...toYou, ...toTeam }

/** Forms that are plural nouns as well, but seldom: behind their subject they are verbs. */
const plainVerbs = among(
  'makes takes gives gets goes comes seems needs wants knows thinks says tells asks keeps runs looks shows helps works means likes loves hopes feels sounds brings puts cares',
)

export const agrees = 'Subject and verb do not agree.'

/** Who is meant does not count where something is wished or supposed: “if I were”, “suggest that he come”. */
export const supposed = among(
  'if wish as though whether unless lest suggest suggested recommend recommended insist insisted ask asked ensure require required propose proposed let make makes made help helps helped see saw watch watched hear heard have had',
)

export const isThird = (token: Token): boolean =>
  token.is('third') && !token.is('base') && !token.is('past') && (plainVerbs(token) || !token.is('many'))

export const baseOf = (token: Token): string => verbReading(token.low)?.base ?? token.low
