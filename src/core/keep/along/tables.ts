import type { RawDossier } from '../../dossier/schema.ts'
import { touchSays } from '../../vocabulary/touch-kinds.ts'
import { csvTable } from './table.ts'

const place = ({ opportunity: { id, company } }: RawDossier) => [id, company.name] as const

/** A row for each opportunity. */
export const searchTable = (all: readonly RawDossier[]): string =>
  csvTable(
    [
      'id',
      'company',
      'role',
      'status',
      'source',
      'country',
      'talks',
      'last talk',
      'people',
      'offer',
      'respond by',
    ],
    all.map((raw) => {
      const { opportunity, interviews = [], people = {}, offer } = raw
      const last = interviews
        .map(({ starts }) => starts.slice(0, 16))
        .toSorted()
        .at(-1)
      return [
        ...place(raw),
        ...[opportunity.role, opportunity.status ?? 'open', opportunity.source, opportunity.company.country],
        ...[interviews.length, last, Object.keys(people).length, offer?.amount, offer?.respondBy],
      ]
    }),
  )

/** A row for everyone who is known of each opportunity. */
export const peopleTable = (all: readonly RawDossier[]): string =>
  csvTable(
    ['opportunity', 'company', 'name', 'title', 'email', 'phone', 'linkedin', 'talks'],
    all.flatMap((raw) =>
      Object.entries(raw.people ?? {}).map(([id, { name, title, email, phone, linkedin }]) => {
        const talks = (raw.interviews ?? []).filter(({ met = [] }) => met.includes(id)).length
        return [...place(raw), name, title, email, phone, linkedin, talks]
      }),
    ),
  )

/** A row for all that went between them. */
export const touchesTable = (all: readonly RawDossier[]): string =>
  csvTable(
    ['opportunity', 'company', 'when', 'direction', 'way', 'what', 'with', 'text'],
    all.flatMap((raw) =>
      (raw.history ?? []).map(({ at, direction, channel, kind, with: who = [], text }) => [
        ...place(raw),
        ...[
          at,
          direction,
          channel,
          touchSays(kind),
          who.map((id) => raw.people?.[id]?.name ?? id).join('; '),
          text,
        ],
      ]),
    ),
  )
