import { holdsAll, holdsRun, type Piece, plainWords, shownAround } from '../../core/english/sought.ts'
import { handbook } from '../../core/handbook.ts'
import type { PlacedFact } from '../../core/keep/keep.ts'
import type { Part } from '../../core/keep/parts.ts'
import { textsOf } from '../../core/keep/seen-in.ts'
import { ruleSays } from '../../core/playbook/rule.ts'
import { tempers } from '../../core/vocabulary/numbers.ts'

/** What is found is told apart by what it is. */
export const hitGroups = ['firms', 'people', 'notes', 'messages', 'promises', 'playbook'] as const

export type HitGroup = (typeof hitGroups)[number]

/** One thing that was found. */
export interface Hit {
  readonly group: HitGroup
  /** What it is called: a firm, a person, a rule; for the rest the firm it belongs to. */
  readonly title: string
  /** Its text around what was looked for. */
  readonly pieces: readonly Piece[]
  /** The firm it stands with; absent for the playbook. */
  readonly company?: string
  /** The fact itself, to open it: its opportunity, what kind of fact it is, its id there; somebody known without an opportunity is a contact. */
  readonly opportunity?: string
  readonly kind?: Part['kind'] | 'contact'
  readonly id?: string
  /** For a note and what they told: the interview. */
  readonly interview?: string
  /** Of a person: who is the same elsewhere shares it. */
  readonly same?: string
  readonly rule?: string
  /** When it was or is, ISO 8601, UTC. */
  readonly at?: string
  /** Who wrote it, or gave their word; a draft is one’s own and has not gone. */
  readonly by?: 'me' | 'them' | 'draft'
  /** For nobody else’s eyes. */
  readonly private?: boolean
}

const groupOf: Readonly<Record<Part['kind'], HitGroup | undefined>> = {
  opportunity: 'firms',
  person: 'people',
  debrief: 'notes',
  point: 'notes',
  offer: 'notes',
  elsewhere: 'notes',
  promise: 'promises',
  touch: 'messages',
  said: 'messages',
  message: 'messages',
  interview: undefined,
  choice: undefined,
  me: undefined,
}

interface Body {
  readonly name?: string
  readonly by?: 'me' | 'them'
  readonly direction?: 'in' | 'out'
  readonly private?: boolean
  readonly step?: string
}

const byOf = (kind: Part['kind'], { by, direction }: Body): Hit['by'] => {
  if (kind === 'message' || kind === 'said') return 'draft'
  if (kind === 'promise') return by
  return direction === undefined ? undefined : direction === 'out' ? 'me' : 'them'
}

/** What is told beside the title: of a firm its role, of a person their job; of the rest the text itself. */
const textBeside = (fact: PlacedFact, kind: Part['kind'], sought: readonly string[]): string => {
  const texts = textsOf({ kind, body: fact.body })
  if (kind === 'opportunity')
    return [fact.role, ...texts.filter((text) => text !== fact.role && text !== fact.company)].join(', ')
  if (kind === 'person') return texts.slice(1).join(', ')
  // Of several texts the one that holds what was looked for.
  return texts.find((text) => holdsAll(text, sought)) ?? texts.join(' · ')
}

/** A fact as it is shown where it was found; undefined where nobody looks for such a thing. */
export const hitOf = (fact: PlacedFact, sought: readonly string[]): Hit | undefined => {
  const kind = fact.kind as Part['kind']
  const group = groupOf[kind]
  if (!group) return undefined
  const body = fact.body as Body
  const by = byOf(kind, body)
  return {
    group,
    title: kind === 'person' ? (body.name ?? '') : fact.company,
    pieces: shownAround(textBeside(fact, kind, sought), sought),
    company: fact.company,
    opportunity: fact.opportunity,
    kind,
    id: kind === 'said' ? (body.step ?? fact.id) : fact.id,
    ...(fact.owner === undefined ? {} : { interview: fact.owner }),
    ...(fact.same === undefined ? {} : { same: fact.same }),
    ...(fact.at === undefined ? {} : { at: fact.at }),
    ...(by === undefined ? {} : { by }),
    ...(body.private === true ? { private: true } : {}),
  }
}

interface Told {
  readonly rule: string
  readonly title: string
  readonly says: string
  readonly words: string
}

let told: readonly Told[] | undefined

/** The rules, read once for whoever looks for something. */
const rulesTold = (): readonly Told[] => {
  told ??= handbook.map((rule) => {
    const says = ruleSays(rule, tempers.balanced)
    return { rule: rule.id, title: rule.title, says, words: ` ${plainWords(`${rule.title} ${says}`)}` }
  })
  return told
}

/** What the playbook says about it. */
export const rulesOn = (sought: readonly string[]): readonly Hit[] =>
  sought.length === 0
    ? []
    : rulesTold()
        .filter(({ words }) => sought.every((run) => holdsRun(words, run)))
        .map(({ rule, title, says }) => ({
          group: 'playbook',
          title,
          pieces: shownAround(says, sought),
          rule,
        }))
