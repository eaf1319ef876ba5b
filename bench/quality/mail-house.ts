/** The house that `mail.ts` reads mail for: one candidate, four searches, two of them through one recruiter, and what she sent. */
import type { RawDossier } from '../../src/core/dossier/schema.ts'
import type { Outgoing } from '../../src/core/mail/outbox/outgoing.ts'
import { type Listed, rosterOf } from '../../src/core/mail/replies/roster.ts'

export const own = 'nadia@ferreira.example'
export const zone = 'Europe/London'

const orla = { name: 'Orla Quirke', email: 'orla.quirke@larkfield.example', title: 'Recruiter' }
const ben = { name: 'Ben Adeyemi', email: 'ben.adeyemi@larkfield.example', title: 'Hiring Manager' }
const sigrid = { name: 'Sigrid Holm', email: 'sigrid.holm@pemberton.example' }
const marcus = { name: 'Marcus Yeo', email: 'marcus@tallisroe.example', title: 'Recruiter at Tallis & Roe' }

interface Sent {
  readonly id: string
  readonly to: string
  readonly at: string
}

const search = (
  id: string,
  role: string,
  company: string,
  people: NonNullable<RawDossier['people']>,
  { met, on, agency }: { readonly met: readonly string[]; readonly on: string; readonly agency?: string },
  sent: readonly Sent[],
): Listed & { readonly sent: readonly Sent[] } => ({
  id,
  sent,
  raw: {
    afterword: 1,
    me: { name: 'Nadia Ferreira', email: own, zone },
    opportunity: { role, company: { name: company, country: 'GB' }, ...(agency ? { agency } : {}) },
    people,
    interviews: [
      {
        ...{ id: 'first', stage: 'screening', format: 'onsite', met: [...met] },
        ...{ starts: `${on}T10:00[${zone}]`, ends: `${on}T11:00[${zone}]` },
      },
    ],
    history: sent.map((each) => ({
      ...{ at: each.at, direction: 'out', channel: 'email', with: [each.to], kind: 'thank-you' },
    })),
  },
})

/** By the number that answers name a search with. */
export const searches = [
  search(
    ...(['1', 'Data Engineer', 'Larkfield Freight', { orla, ben }] as const),
    { met: ['orla', 'ben'], on: '2026-11-02' },
    [
      { id: 'lf-ben-1', to: 'ben', at: '2026-11-02T17:00:00Z' },
      { id: 'lf-orla-1', to: 'orla', at: '2026-11-02T17:05:00Z' },
    ],
  ),
  search('2', 'Analytics Lead', 'Pemberton Dairy', { sigrid }, { met: ['sigrid'], on: '2026-11-03' }, [
    { id: 'pd-sigrid-1', to: 'sigrid', at: '2026-11-03T17:00:00Z' },
  ]),
  search(
    ...(['3', 'BI Developer', 'Oxbow Water', { marcus }] as const),
    { met: [], on: '2026-11-04', agency: 'marcus' },
    [{ id: 'tr-marcus-1', to: 'marcus', at: '2026-11-04T17:00:00Z' }],
  ),
  search(
    ...(['4', 'Reporting Analyst', 'Kestrel Credit', { marcus }] as const),
    { met: [], on: '2026-11-06', agency: 'marcus' },
    [{ id: 'tr-marcus-2', to: 'marcus', at: '2026-11-06T17:00:00Z' }],
  ),
]

export const roster = rosterOf(searches)

/** What she sent, by its Message-ID. */
const sent: ReadonlyMap<string, Outgoing> = new Map(
  searches.flatMap(({ id, sent }) =>
    sent.map((each) => [
      `<${each.id}@ferreira.example>`,
      { id: each.id, opportunity: id, person: each.to, sentAt: each.at } as unknown as Outgoing,
    ]),
  ),
)

export const sentBy = (ids: readonly string[]): Outgoing | undefined =>
  ids.map((id) => sent.get(id)).find((each) => each !== undefined)
