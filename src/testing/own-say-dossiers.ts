import type { RawDossier } from '../core/dossier/schema.ts'

type Raw = Partial<RawDossier>
type Interview = NonNullable<RawDossier['interviews']>[number]

const me = {
  name: 'Marta Oyelaran',
  email: 'marta@example.org',
  zone: 'Europe/London',
  english: 'GB',
} as const
const points = [
  { kind: 'insight' as const, who: 'ines', say: 'you close one shop a day early. i never saw that' },
]
const thanked = {
  at: '2026-11-10T15:00Z',
  direction: 'out' as const,
  channel: 'email' as const,
  with: ['ines'],
  kind: 'thank-you' as const,
  interview: 'visit',
  text: 'Thank you.',
}
const visit: Interview = {
  id: 'visit',
  stage: 'final',
  format: 'onsite',
  starts: '2026-11-10T08:00[Europe/London]',
  ends: '2026-11-10T09:00[Europe/London]',
  met: ['ines'],
  debrief: { points, nextSteps: { text: 'a decision', hearBy: '2026-11-13', who: 'ines' } },
}

const bakery = (company: string, more: Raw = {}): RawDossier => ({
  afterword: 1,
  me,
  opportunity: { role: 'Shop Manager', company: { name: company, country: 'GB', zone: 'Europe/London' } },
  people: {
    ines: {
      name: 'Ines Duarte',
      pronouns: 'she/her',
      email: `ines@${company.toLowerCase()}.example`,
      contact: 'primary',
    },
  },
  interviews: [visit],
  history: [thanked],
  ...more,
})

type Touch = NonNullable<RawDossier['history']>[number]

const from = (kind: 'rejection' | 'reply', at: string, more: Partial<Touch>): Touch => ({
  ...{ at, direction: 'in', channel: 'email', with: ['ines'], kind },
  ...more,
})

/** For each kind of message that asks something on its own page: a dossier in which it is to be written on Friday 20 November 2026, and its step. */
export const askingDossiers: Readonly<
  Record<string, { readonly step: string; readonly dossier: RawDossier }>
> = {
  nudge: { step: 'visit/nudge/ines', dossier: bakery('Nudge') },
  'follow-up': {
    step: 'visit/follow-up/ines-w',
    dossier: bakery('Follow', {
      promises: [{ id: 'w', by: 'me', who: 'ines', what: 'get in touch again', due: '2026-11-19' }],
    }),
  },
  promise: {
    step: 'visit/promise/ines-plan',
    dossier: bakery('Promise', {
      promises: [{ id: 'plan', by: 'me', who: 'ines', what: 'send her the rota', due: '2026-11-19' }],
    }),
  },
  forward: {
    step: 'visit/forward/ines',
    dossier: bakery('Forward', {
      people: {
        ines: { name: 'Ines Duarte', email: 'ines@forward.example', contact: 'primary' },
        col: { name: 'Colin Pratt', called: 'Col' },
      },
      interviews: [
        {
          ...visit,
          starts: '2026-11-20T08:00[Europe/London]',
          ends: '2026-11-20T09:00[Europe/London]',
          met: ['col'],
          debrief: {},
        },
      ],
      history: [],
    }),
  },
  'offer-answer': {
    step: 'offer/offer-answer/ines',
    dossier: bakery('Offer', {
      offer: { receivedAt: '2026-11-20T09:00Z', from: 'ines', respondBy: '2026-11-27' },
    }),
  },
  'offer-decline': {
    step: 'offer/offer-decline/ines',
    dossier: bakery('Decline', {
      offer: { receivedAt: '2026-11-20T09:00Z', from: 'ines', respondBy: '2026-11-27' },
    }),
  },
  close: {
    step: 'process/close/ines',
    dossier: bakery('Close', {
      history: [from('rejection', '2026-11-19T10:00Z', { text: 'Sorry, we chose someone else.' })],
    }),
  },
  withdraw: {
    step: 'process/withdraw/ines',
    dossier: bakery('Withdraw', {
      opportunity: {
        role: 'Shop Manager',
        company: { name: 'Withdraw', country: 'GB', zone: 'Europe/London' },
        keen: 'out',
      },
    }),
  },
  reply: {
    step: 'process/reply/ines',
    dossier: bakery('Reply', {
      history: [
        thanked,
        from('reply', '2026-11-20T09:00Z', {
          text: 'When could you start?',
          meaning: { is: 'courtesy', asks: true, at: '2026-11-20T10:00Z', by: 'you' },
        }),
      ],
    }),
  },
}
