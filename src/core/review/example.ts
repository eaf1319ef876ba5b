import type { Dossier, Interview, Moment, Person, Point, Touch } from '../dossier/dossier.ts'
import type { Finding } from '../finding.ts'
import type { Case } from '../playbook/rule.ts'
import type { English } from '../vocabulary/englishes.ts'
import { pointKinds } from '../vocabulary/point-kinds.ts'
import type { Reviewed, ReviewFacts } from './reviewed.ts'

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  primary: false,
  helper: false,
  ...more,
})

const point = (kind: Point['kind'], text: string, more: Partial<Point> = {}): Point => ({
  id: `${kind}-${text.length}`,
  kind,
  text,
  private: pointKinds[kind].private,
  ...more,
})

const held = (id: string, ends: string, more: Partial<Interview>): Interview => ({
  id,
  stage: 'screening',
  format: 'video',
  presented: false,
  starts: Temporal.ZonedDateTime.from(ends).subtract({ minutes: 45 }),
  ends: Temporal.ZonedDateTime.from(ends),
  met: [],
  ...more,
})

const byId = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((each) => [each.id, each]))

/** An informal place: a screening on Tuesday, 17 November 2026, in Montréal; an answer is due by the 24th. */
const studio = (): Dossier => ({
  me: {
    name: 'Amina Yusuf',
    email: 'amina.yusuf@example.org',
    english: 'CA',
    zone: 'America/Toronto',
    strengths: [{ skill: 'shipping small releases every week', proof: 'cut rollbacks at Kestrel by half' }],
    temper: 'balanced',
    channels: [],
    numbers: {},
  },
  opportunity: {
    role: 'Gameplay Engineer',
    company: { name: 'Lanternfish Studio', field: 'games', country: 'CA', zone: 'America/Toronto' },
    status: 'open',
    expected: { amount: 96000, currency: 'CAD', per: 'year' },
  },
  people: byId([
    person('marc', 'Marc Ollivier', { title: 'Lead Engineer', email: 'marc.ollivier@lanternfish.example' }),
    person('ines', 'Inês Duarte', { title: 'Producer', email: 'ines.duarte@lanternfish.example' }),
    person('theo', 'Theodora Blass', { called: 'Theo', title: 'Artist' }),
    person('muthu', 'Muthu Raja', { honorific: 'Mr' }),
    person('doctor', 'Dr Rosalind Kadam'),
    person('engineer', 'Vikram Patil', { honorific: 'Er.' }),
    person('captain', 'Capt. Rosa Lind', { title: 'Lead Artist' }),
    person('chef', 'Kofi Asamoah', { called: 'Chef Kofi' }),
    person('wei', 'Wei Ming Tan', { honorific: 'Mdm' }),
  ]),
  interviews: [
    held('screen', '2026-11-17T10:45[America/Toronto]', {
      met: ['marc', 'ines'],
      debrief: {
        points: [
          point('insight', 'the build farm now finishes before lunch', { who: 'marc' }),
          point('moment', 'he told me about the level that only opens at full moon', { who: 'marc' }),
          point('clue', 'worried that candidates leave after one release', { who: 'marc' }),
          point('reaction', 'looked bored while I described the physics rewrite', { who: 'ines' }),
          point('request', 'a look at my portfolio', { who: 'ines', what: 'résumé-review', raised: true }),
        ],
        nextSteps: { text: 'a call about the trial week', hearBy: Temporal.PlainDate.from('2026-11-24') },
        askedNextSteps: true,
      },
    }),
  ],
  promises: [
    {
      id: 'reel',
      by: 'me',
      who: 'ines',
      what: 'send my animation reel',
      kept: false,
      attachment: 'reel.pdf',
    },
  ],
  touches: [],
  choices: [],
  elsewhere: [],
  said: [],
})

/** A formal place: a panel on Thursday, 19 November 2026, in Edinburgh. */
const chambers = (): Dossier => ({
  ...studio(),
  me: {
    ...studio().me,
    name: 'Callum Reid',
    email: 'callum.reid@example.org',
    english: 'GB',
    zone: 'Europe/London',
  },
  opportunity: {
    role: 'Legal Counsel',
    company: { name: 'Strathallan Mutual', field: 'insurance', country: 'GB', zone: 'Europe/London' },
    status: 'open',
  },
  people: byId([
    person('helen', 'Helen Forsyth', {
      honorific: 'Ms',
      family: 'Forsyth',
      given: 'Helen',
      title: 'General Counsel',
      email: 'helen.forsyth@strathallan.example',
    }),
    person('robert', 'Robert Achterberg', {
      honorific: 'Mr',
      family: 'Achterberg',
      given: 'Robert',
      email: 'robert.achterberg@strathallan.example',
    }),
  ]),
  interviews: [
    held('panel', '2026-11-19T16:30[Europe/London]', {
      stage: 'panel',
      format: 'onsite',
      met: ['helen', 'robert'],
      debrief: {
        points: [
          point('insight', 'claims lawyers sit with the underwriters', { who: 'helen' }),
          point('reaction', 'seemed doubtful about my notice period', { who: 'robert' }),
        ],
        nextSteps: { text: 'a decision', span: 'about a week', spanDays: 7 },
        askedNextSteps: true,
      },
    }),
  ],
  promises: [],
})

/** The studio, with a product that only a promise names. */
const products = (): Dossier => ({
  ...studio(),
  promises: [
    {
      id: 'wave',
      by: 'me',
      who: 'marc',
      what: 'send the Wavecatcher file',
      due: Temporal.PlainDate.from('2026-11-19'),
      kept: false,
    },
  ],
})

/** The studio, after its offer of Thursday, 19 November. */
const offered = (): Dossier => ({
  ...studio(),
  interviews: studio().interviews.map((each) => ({
    ...each,
    debrief: {
      points: [],
      nextSteps: {
        text: 'offer by phone 19 nov, written answer by wed nov 25',
        hearBy: Temporal.PlainDate.from('2026-11-25'),
      },
    },
  })),
})

/** The studio, with a note of what somebody else than the reader told. */
const lighthouse = (): Dossier => ({
  ...studio(),
  interviews: studio().interviews.map((each) => ({
    ...each,
    debrief: {
      points: [point('insight', 'the lighthouse lamp is older than the tower around it', { who: 'wei' })],
    },
  })),
})

/** The studio, with somebody to whom one writes “Ma'am” in India. */
const hospital = (): Dossier => ({
  ...studio(),
  people: byId([person('suma', 'Suma Pillai', { called: 'Suma', pronouns: 'she' })]),
})

/** Made when a case is tried: a page of a browser without `Temporal` carries the cases too, and never tries one. */
const examples = { studio, chambers, products, offered, lighthouse, hospital }

export interface AboutText extends Partial<Omit<Reviewed, 'body' | 'sentAt'>> {
  /** Which example the text belongs to; the studio unless said otherwise. */
  readonly at?: keyof typeof examples
  /** Wall time with zone; three hours after the interview unless said otherwise. */
  readonly sent?: string
  /** Another English than that of the example. */
  readonly english?: English
  /** When the status was asked for before, without an answer. */
  readonly asked?: readonly string[]
}

const sentAt = (said: string | undefined, at: keyof typeof examples): Moment =>
  Temporal.ZonedDateTime.from(
    said ?? (at === 'chambers' ? '2026-11-19T19:00[Europe/London]' : '2026-11-17T14:00[America/Toronto]'),
  )

const nudged = (at: string): Touch => ({
  id: `nudge-${at.slice(0, 10)}`,
  at: Temporal.ZonedDateTime.from(at),
  direction: 'out',
  channel: 'email',
  with: ['marc'],
  kind: 'nudge',
})

const readers: Readonly<Partial<Record<keyof typeof examples, string>>> = {
  chambers: 'helen',
  hospital: 'suma',
}

const factsOf = (
  body: string,
  { at = 'studio', sent, asked = [], english, ...reviewed }: AboutText,
): ReviewFacts => {
  const dossier = examples[at]()
  return {
    reviewed: { to: [readers[at] ?? 'marc'], ...reviewed, body, sentAt: sentAt(sent, at) },
    dossier: {
      ...dossier,
      me: { ...dossier.me, ...(english ? { english } : {}) },
      touches: asked.map(nudged),
    },
  }
}

type ReviewCase = Case<ReviewFacts, readonly Finding[]>

/**
 * A case in which exactly these words of the body are flagged, and nothing that should not be; an empty string stands for the
 * message as a whole.
 */
export const flags = (
  name: string,
  body: string,
  words: string,
  told: AboutText = {},
  rightly: (found: readonly Finding[]) => boolean = () => true,
): ReviewCase => ({
  name,
  get facts() {
    return factsOf(body, told)
  },
  expect: (found = []) => found.some(({ from, to }) => body.slice(from, to) === words) && rightly(found),
})

/** A case that must not be flagged. */
export const passes = (name: string, body: string, told: AboutText = {}): ReviewCase => ({
  name,
  get facts() {
    return factsOf(body, told)
  },
  expect: undefined,
})

/** What about a text is known where these words of it were said by the person; `leave` was offered otherwise and refused. */
export const saidFirst = (text: string, leave: readonly string[] = []): AboutText => ({
  draft: {
    kind: 'thank-you',
    channel: 'email',
    sentences: [{ text, facts: [], element: 'insight', said: true }],
    also: [],
    body: text,
    manner: { leave },
  },
})

/** What a proofreader would hand over, for a case. */
export const found = (rule: 'X25' | 'X26', from: number, to: number): Finding => ({
  from,
  to,
  severity: 'warning',
  rule,
  message: 'A slip.',
  fixes: [],
  source: 'harper',
})
