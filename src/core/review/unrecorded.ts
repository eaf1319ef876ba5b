import { begunDossier, begunProfile } from '../dossier/begun.ts'
import type { Channel, Dossier, Formality } from '../dossier/dossier.ts'
import type { Finding } from '../finding.ts'
import type { English } from '../vocabulary/englishes.ts'
import type { StepKind } from '../vocabulary/step-kinds.ts'
import { readLetter } from './letter.ts'
import { review } from './review.ts'

/** What the writer says about a text that belongs to no dossier. All of it may be left out. */
export interface Known {
  readonly subject?: string
  readonly kind?: StepKind
  readonly channel?: Channel
  /** The reader's name, as it is spelled. */
  readonly name?: string
  readonly role?: string
  readonly company?: string
  readonly formality?: Formality
  /** Whose spelling counts; American unless said. */
  readonly english?: English
  /** Files that travel with it. */
  readonly attachments?: number
  /** What the proofreader found in it. */
  readonly proofread?: readonly Finding[]
}

/** The dossier that holds just this, and nothing guessed: whose name stands below the text wrote it. */
export const unrecorded = (body: string, known: Known): Dossier =>
  begunDossier({
    me: begunProfile(readLetter(body).signature?.text ?? '', known.english ?? 'US'),
    opportunity: {
      role: known.role ?? '',
      company: {
        name: known.company ?? '',
        ...(known.formality === undefined ? {} : { formality: known.formality }),
      },
      status: 'open',
    },
    people: new Map(
      known.name === undefined
        ? []
        : [['reader', { id: 'reader', name: known.name, primary: true, helper: false }]],
    ),
  })

/** Rules that would have to guess: how one is reached, what form of address is on record, who else is there, what role, which house. */
const guesses = (known: Known): readonly string[] => [
  'X7',
  'X17',
  'X34',
  ...(known.role === undefined || known.company === undefined ? ['X23'] : []),
  ...(known.formality === undefined ? ['X24'] : []),
]

/** The review of a text without a dossier: checks whose facts are not known stay silent. */
export const reviewUnrecorded = (body: string, known: Known): readonly Finding[] => {
  const { subject, kind, channel, name, attachments, proofread } = known
  const silent = guesses(known)
  const reviewed = {
    body,
    to: name === undefined ? [] : ['reader'],
    ...(subject === undefined ? {} : { subject }),
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(proofread === undefined ? {} : { proofread }),
  }
  return review(reviewed, unrecorded(body, known)).filter(({ rule }) => !silent.includes(rule))
}
