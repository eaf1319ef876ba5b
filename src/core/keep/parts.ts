import type { RawDossier } from '../dossier/schema.ts'
import { shortHash } from '../hash.ts'
import type { Kept, Me, Message } from './keep.ts'

type PartKind =
  | 'opportunity'
  | 'person'
  | 'interview'
  | 'debrief'
  | 'point'
  | 'promise'
  | 'touch'
  | 'offer'
  | 'choice'
  | 'elsewhere'
  | 'said'
  | 'message'
  | 'me'

/** One fact on its own: what a row of the store holds. */
export interface Part {
  readonly kind: PartKind
  readonly id: string
  /** For a debrief and its points: the interview. */
  readonly owner?: string
  readonly body: object
}

type Interviews = NonNullable<RawDossier['interviews']>
type Debrief = NonNullable<Interviews[number]['debrief']>

const ofInterview = ({ debrief, ...held }: Interviews[number]): Part[] => {
  const { points = [], ...rest } = debrief ?? {}
  return [
    { kind: 'interview', id: held.id, body: held },
    ...(debrief ? [{ kind: 'debrief' as const, id: held.id, owner: held.id, body: rest }] : []),
    ...points.map((point): Part => ({ kind: 'point', id: point.id ?? '', owner: held.id, body: point })),
  ]
}

/** Things the format gives no id get one from what they say; equal ones are numbered. */
const named = (kind: PartKind, things: readonly object[]): Part[] => {
  const seen = new Map<string, number>()
  return things.map((body): Part => {
    const hash = shortHash(JSON.stringify(body))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return { kind, id: count === 1 ? hash : `${hash}-${count}`, body }
  })
}

/** A dossier in the file's form, its ids written out (see `fileOf`), cut into facts in the file's order. */
export const partsOf = ({
  raw,
  messages,
  example,
}: Pick<Kept, 'raw' | 'messages' | 'example'>): readonly Part[] => [
  // The example search is somebody else's: it brings its own profile.
  ...(example ? [{ kind: 'me' as const, id: 'it', body: raw.me }] : []),
  { kind: 'opportunity', id: 'it', body: raw.opportunity },
  ...Object.entries(raw.people ?? {}).map(([id, body]): Part => ({ kind: 'person', id, body })),
  ...(raw.interviews ?? []).flatMap(ofInterview),
  ...(raw.promises ?? []).map((body): Part => ({ kind: 'promise', id: body.id ?? '', body })),
  ...(raw.history ?? []).map((body): Part => ({ kind: 'touch', id: body.id ?? '', body })),
  ...(raw.offer ? [{ kind: 'offer' as const, id: 'it', body: raw.offer }] : []),
  ...named('choice', raw.choices ?? []),
  ...named('elsewhere', raw.elsewhere ?? []),
  ...named('said', raw.said ?? []),
  ...messages.map((body): Part => ({ kind: 'message', id: body.step, body })),
]

/** The facts, in order, put together again. */
export const joined = (parts: readonly Part[], me: Me): Pick<Kept, 'raw' | 'messages'> => {
  const of = (kind: PartKind) => parts.filter((part) => part.kind === kind)
  const bodies = <Body>(kind: PartKind) => of(kind).map(({ body }) => body as Body)
  const [opportunity] = bodies<RawDossier['opportunity']>('opportunity')
  if (!opportunity) throw new Error('The store holds an opportunity without its own row.')
  const interviews = of('interview').map(({ id, body }): Interviews[number] => {
    const [debrief] = of('debrief').filter(({ owner }) => owner === id)
    const points = of('point').filter(({ owner }) => owner === id)
    return {
      ...(body as Interviews[number]),
      ...(debrief
        ? {
            debrief: {
              ...(points.length > 0 ? { points: points.map((point) => point.body) } : {}),
              ...debrief.body,
            } as Debrief,
          }
        : {}),
    }
  })
  const people = of('person')
  const list = <Key extends string, Body>(key: Key, items: readonly Body[]) =>
    (items.length > 0 ? { [key]: items } : {}) as { [Name in Key]?: Body[] }
  const [offer] = bodies<NonNullable<RawDossier['offer']>>('offer')
  return {
    raw: {
      afterword: 1,
      me: bodies<Me>('me')[0] ?? me,
      opportunity,
      ...(people.length > 0
        ? { people: Object.fromEntries(people.map(({ id, body }) => [id, body])) as RawDossier['people'] }
        : {}),
      ...list('interviews', interviews),
      ...list('promises', bodies<NonNullable<RawDossier['promises']>[number]>('promise')),
      ...list('history', bodies<NonNullable<RawDossier['history']>[number]>('touch')),
      ...(offer ? { offer } : {}),
      ...list('choices', bodies<NonNullable<RawDossier['choices']>[number]>('choice')),
      ...list('said', bodies<NonNullable<RawDossier['said']>[number]>('said')),
      ...list('elsewhere', bodies<NonNullable<RawDossier['elsewhere']>[number]>('elsewhere')),
    },
    messages: bodies<Message>('message'),
  }
}
