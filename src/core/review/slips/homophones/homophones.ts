import { besides, type Slip, type Token } from '../sentence.ts'
import { byContext } from './by-context.ts'
import { inPlace } from './in-place.ts'
import { its } from './its.ts'
import { shortWords } from './short-words.ts'
import { than } from './than.ts'
import { their } from './their.ts'
import { too } from './too.ts'
import { whereDid } from './where-did.ts'
import { whereDone } from './where-done.ts'
import { whereThing } from './where-thing.ts'
import { whereVerb } from './where-verb.ts'
import { your } from './your.ts'

const rules: readonly ((sentence: readonly Token[]) => readonly Slip[])[] = [
  whereVerb,
  whereDid,
  whereDone,
  whereThing,
  its,
  their,
  your,
  than,
  too,
  shortWords,
  inPlace,
]

export const homophones = (sentence: readonly Token[]): readonly Slip[] =>
  besides(
    rules.flatMap((rule) => rule(sentence)),
    byContext(sentence),
  )
