import type { PointKind } from '../../vocabulary/point-kinds.ts'
import type { Stage } from '../../vocabulary/stages.ts'

/** How a sentence may begin; `…` stands for the writer's own words. What begins so may be of a kind of its own. */
interface Starter {
  readonly says: string
  readonly kind?: PointKind
  /** For a request: it was raised in the conversation. */
  readonly raised?: true
}

const screening: readonly Starter[] = [
  { says: 'You said the job needs …' },
  { says: 'I liked that …, because …' },
  { says: 'I’ve done this before, when I …', kind: 'strength' },
  { says: 'In my last job I …', kind: 'strength' },
  { says: 'I didn’t mention that …', kind: 'strength' },
  { says: 'When you asked about …, I should have said …', kind: 'stumble' },
]
const worked: readonly Starter[] = [
  { says: 'You showed me …' },
  { says: 'The hard part was …, because …', kind: 'finding' },
  { says: 'I chose …, because …', kind: 'finding' },
  { says: 'Next I would …', kind: 'finding' },
  { says: 'Afterwards I worked out that …', kind: 'finding' },
  { says: 'I’d do … differently, because …', kind: 'finding' },
]
const last: readonly Starter[] = [
  { says: 'You asked me …' },
  { says: 'When you said …, I thought of …' },
  { says: 'Your team needs …, and I have …', kind: 'strength' },
  { says: 'In my first month I would …', kind: 'strength' },
  { says: 'I had the same problem when …', kind: 'common-ground' },
  { says: 'I’d like to work with you because …' },
]
const informational: readonly Starter[] = [
  { says: 'I didn’t know that …' },
  { says: 'You told me to …, so I will …' },
  { says: 'Because of what you said, I …' },
  { says: 'We both …', kind: 'common-ground' },
  { says: 'I can help you with …', kind: 'strength' },
  { says: 'You offered to …, yes please', kind: 'request', raised: true },
]

export const starters: Readonly<Record<Stage, readonly Starter[]>> = {
  screening,
  technical: worked,
  trial: worked,
  case: worked,
  panel: last,
  final: last,
  informational,
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** Do the words of the starter stand in the sentence, one after the other, the first at its beginning? */
const beginsLike = (said: string, { says }: Starter): boolean => {
  const [first = '', ...rest] = plain(says)
    .split('…')
    .map((part) => part.replace(/^[\s,]+/, '').trimEnd())
    .filter((part) => part !== '')
  let at = said.startsWith(first) ? first.length : -1
  for (const part of rest) at = at < 0 ? at : said.indexOf(part, at)
  return at >= 0
}

/** The starter a said sentence begins with, where that tells of which kind it is. */
export const begunWith = (said: string): (Starter & { readonly kind: PointKind }) | undefined => {
  const words = plain(said).trimStart()
  return Object.values(starters)
    .flat()
    .find(
      (one): one is Starter & { readonly kind: PointKind } =>
        one.kind !== undefined && beginsLike(words, one),
    )
}
