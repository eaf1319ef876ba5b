/** Whose spelling: the others write with one of these. */
export type Spelling = 'US' | 'GB' | 'CA'

/** What is known of an English that letters are written in. */
interface EnglishTraits {
  readonly says: string
  /** Whose spelling and words it shares. */
  readonly spelling: Spelling
  /** "November 17" and Letter paper; else "17 November" and A4. */
  readonly american: boolean
  /** How a formal letter to someone known by name closes. */
  readonly formalClose: string
  /** Where it is written, beyond doubt. */
  readonly zones: RegExp | undefined
}

const british = {
  spelling: 'GB',
  american: false,
  formalClose: 'Yours sincerely,',
} as const

export const englishes = {
  US: { says: 'American', spelling: 'US', american: true, formalClose: 'Sincerely,', zones: undefined },
  GB: { ...british, says: 'British', zones: /^Europe\/(?:London|Dublin)$/ },
  CA: {
    says: 'Canadian',
    spelling: 'CA',
    american: true,
    formalClose: 'Sincerely,',
    zones: /^America\/(?:Toronto|Vancouver|Montreal|Edmonton|Winnipeg|Halifax|Regina|St_Johns)$|^Canada\//,
  },
  AU: { ...british, says: 'Australian', zones: /^Australia\/|^Pacific\/Auckland$/ },
  IN: { ...british, says: 'Indian', zones: /^Asia\/(?:Kolkata|Calcutta)$/ },
} as const satisfies Readonly<Record<string, EnglishTraits>>

export type English = keyof typeof englishes

export const allEnglishes = Object.keys(englishes) as readonly English[]

/** The English of a zone, where there is no doubt; American where there is. */
export const englishOf = (zone: string | undefined): English =>
  allEnglishes.find((english) => zone !== undefined && englishes[english].zones?.test(zone)) ?? 'US'
