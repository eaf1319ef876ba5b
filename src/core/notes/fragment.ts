import type { Company, FactId, Person, Profile } from '../dossier/dossier.ts'
import type { English } from '../vocabulary/englishes.ts'

/**
 * What a note can be: an about-noun ("the Thursday reading group"), a how-clause ("how much say the data team has"),
 * a statement ("they measure a campaign by returns"), a doing ("turning work down"), a bare verb phrase
 * ("send the write-up"), a whole sentence in the writer's own voice ("I have run Kafka Streams for three years"),
 * or a question ("who owns the price files").
 */
type Shape = 'noun' | 'how' | 'that' | 'gerund' | 'verb' | 'sentence' | 'question' | 'quote'

/**
 * A note ready for a frame: turned to face the reader (the interviewer's "she" is "you", "their team" is "your team",
 * the writer's "my" stays), mended, in the writer's dialect, without a final stop, its first word in lower case unless
 * it is a name or "I". `forms` holds every slot it can fill, so a frame asks `forms.that` and takes undefined for no.
 */
export interface Fragment {
  readonly fact: FactId
  readonly shape: Shape
  readonly forms: {
    /** After "about", "for", "I liked": "your story about the mis-dated fax". */
    readonly noun?: string
    /** After "to hear": "how much say your data team has"; any indirect question: "what you measure first". */
    readonly how?: string
    /** After "that": "your team moved to streaming last spring". */
    readonly that?: string
    /** After "by", "about": "turning down work you cannot staff". */
    readonly gerund?: string
    /** After "to", "will": "send the write-up". */
    readonly verb?: string
    /** Stands alone once capitalised and stopped: "I have run Kafka Streams for three years". */
    readonly sentence?: string
    /** Stands alone before a question mark: "who owns the price files". */
    readonly question?: string
    /** The reader's own words, to stand between quotation marks. */
    readonly quote?: string
  }
  /** The clause's subject after turning. `we` is the writer and the reader ("we both clerked"). */
  readonly subject?: 'you' | 'I' | 'we' | 'team' | 'other'
  readonly tense?: 'past' | 'present' | 'future'
  /** It is one statement of a note that makes several: what it leaves out may be the point of it. */
  readonly part?: true
  /** It was typed as a sentence, and stands as one whatever its grammar. */
  readonly typed?: true
  /** What was mended or turned into the writer's dialect, for the user to see. */
  readonly mended: readonly { readonly was: string; readonly now: string }[]
  /** Possible typos that are not certain enough to mend: to be asked about. */
  readonly doubts: readonly string[]
}

/** A note's words in the forms that they take. */
export interface Whole {
  readonly shape: Shape
  readonly forms: Fragment['forms']
  readonly subject?: NonNullable<Fragment['subject']>
  readonly tense?: NonNullable<Fragment['tense']>
  readonly typed?: true
}

/** Who speaks to whom. `speaker` is the person the note is about (the point's `who`). */
export interface Voice {
  readonly reader?: Person
  readonly speaker?: Person
  /** Wording the writer chose for the letter itself, such as a better answer: whole sentences stand as they are. */
  readonly own?: boolean
  /** What it was noted as, where that tells how it is meant: a strength is read again by itself. */
  readonly as?: 'strength'
  /** A sentence meant for the reader’s ears: “you” is the reader already, and nobody else in it is. */
  readonly said?: boolean
  /** It was typed as a sentence, with its capital and its stop; or it was made out of one, as “hearing more about …” is of “I asked about …”. */
  readonly typed?: 'whole' | 'made'
  readonly writer: Profile
  readonly company: Company
  readonly english: English
  /** Everyone in the dossier: names are kept as spelled, and "he" may be one of them. */
  readonly people: readonly Person[]
}

/** A note that fits no frame is declined with the reason and, where it helps, a question to the user. */
export type NoteReading =
  | { readonly ok: true; readonly fragment: Fragment }
  | { readonly ok: false; readonly because: string; readonly ask?: string }
