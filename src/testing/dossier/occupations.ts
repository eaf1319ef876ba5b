import type { Dossier, Format } from '../../core/dossier/dossier.ts'
import { readDossier } from '../../core/dossier/read.ts'
import type { Step } from '../../core/plan/step.ts'
import type { Channel } from '../../core/vocabulary/channels.ts'
import type { PointKind } from '../../core/vocabulary/point-kinds.ts'
import type { Stage } from '../../core/vocabulary/stages.ts'
import { type MessageKind, messageKinds } from '../../core/vocabulary/step-kinds.ts'

/** A search of one occupation: who was met, what was noted there, and what their next step is called. */
interface Occupation {
  readonly role: string
  readonly company: { readonly name: string; readonly field: string; readonly formality?: string }
  readonly reader: { readonly name: string; readonly honorific?: string; readonly family?: string }
  readonly colleague: string
  readonly next: string
  readonly promise: string
  readonly points: readonly (readonly [kind: PointKind, text: string, better?: string])[]
}

export const occupations: Readonly<Record<string, Occupation>> = {
  welder: {
    role: 'Welder',
    company: { name: 'Tarn Fabrication', field: 'metal trades', formality: 'informal' },
    reader: { name: 'Gary Holt' },
    colleague: 'Sue Platt',
    next: 'she will ring me',
    promise: 'send photos of the gate I made',
    points: [
      ['moment', 'he let me run a bead on the scrap pile before the weld test'],
      ['insight', 'every weld is signed by whoever made it'],
      ['insight', 'they lost two jobs last year over late steel'],
      ['common-ground', 'we both learned on stick in our dads’ garages'],
      ['interest', 'working on boats as well as gates'],
      ['strength', 'MIG welding on thin plate'],
      ['missed-question', 'who does the setting up?'],
      ['stumble', 'the preheat question', 'I would preheat anything over 25 mm and check it with a crayon'],
    ],
  },
  nurse: {
    role: 'Staff Nurse',
    company: { name: 'St Brannoc’s Hospital', field: 'healthcare' },
    reader: { name: 'Ruth Osei', honorific: 'Mrs', family: 'Osei' },
    colleague: 'Mary Tansley',
    next: 'a call from HR',
    promise: 'send my vaccination record',
    points: [
      ['insight', 'the night staff write their own rota'],
      ['insight', 'the ward is short of two nurses'],
      ['moment', 'she showed me the garden the ward planted'],
      ['common-ground', 'both did our training in Plymouth'],
      ['interest', 'how new starters get a buddy for six months'],
      ['strength', 'calming frightened relatives'],
      ['missed-question', 'how long is the supernumerary period?'],
      [
        'stumble',
        'the drug error question',
        'I would make the patient safe, tell the nurse in charge and then report it',
      ],
    ],
  },
  lawyer: {
    role: 'Associate, Commercial Disputes',
    company: { name: 'Harcourt Vale', field: 'law', formality: 'formal' },
    reader: { name: 'Ruth Feldmann', honorific: 'Ms', family: 'Feldmann' },
    colleague: 'Josh Penrose',
    next: 'the interview with the partners',
    promise: 'send the skeleton argument from the Okafor appeal',
    points: [
      ['insight', 'second-seat associates are on their feet within a year'],
      ['insight', 'clients can ring the trainee directly'],
      ['moment', 'she asked what I would have argued for the other side'],
      ['common-ground', 'both clerked for the same judge, ten years apart'],
      ['interest', 'the firm turns down work it cannot staff with a partner in the room'],
      ['strength', 'drafting under time pressure'],
      ['missed-question', 'do trainees sit in on mediations?'],
      ['stumble', 'the limitation question', 'six years for contract runs from the breach'],
    ],
  },
  'shop manager': {
    role: 'Shop Manager',
    company: { name: 'Rye & Reason', field: 'food retail' },
    reader: { name: 'Ines Duarte' },
    colleague: 'Colin Pratt',
    next: 'they talk on Thursday',
    promise: 'send two references',
    points: [
      ['insight', 'new managers close one shop a day early in the first month'],
      ['insight', 'waste fell by half after they moved the till'],
      ['moment', 'her story about the flooded oven'],
      ['common-ground', 'we both started on the tills'],
      ['interest', 'the Sunday market stall'],
      ['strength', 'turning round queues'],
      ['finding', 'most of the waste is baked after two o’clock'],
      ['finding', 'the queue begins at the oven and not at the till'],
      ['missed-question', 'who looks after the starter at weekends?'],
    ],
  },
  teacher: {
    role: 'Teacher of Mathematics',
    company: { name: 'Halden School', field: 'school' },
    reader: { name: 'Judith Brandt', honorific: 'Dr', family: 'Brandt' },
    colleague: 'Tom Reed',
    next: 'a decision',
    promise: 'send the lesson plan',
    points: [
      ['insight', 'the maths department shares all its lesson plans on one drive'],
      ['insight', 'three teachers left last summer'],
      ['moment', 'she knew every kid’s name in the corridor'],
      ['common-ground', 'both came to teaching late'],
      ['interest', 'helping to set up a debate club'],
      ['strength', 'can hold a bottom set Year 9 on a Friday afternoon'],
      ['anecdote', 'my first lesson ever was interrupted by a goat'],
      ['missed-question', 'how much time is there for planning?'],
      ['stumble', 'the safeguarding question', 'I would go to the safeguarding lead the same day'],
    ],
  },
  engineer: {
    role: 'Senior Data Engineer',
    company: { name: 'Northwind Analytics', field: 'software' },
    reader: { name: 'Dana Okonkwo' },
    colleague: 'Wei Fischer',
    next: 'the panel with the platform team',
    promise: 'send the write-up of the load test',
    points: [
      ['insight', 'the data team decides what the product team measures'],
      ['insight', 'the backlog has grown to 1,100 tickets'],
      ['moment', 'he drew the whole pipeline on a napkin'],
      ['common-ground', 'we both learned to skate as adults'],
      ['interest', 'how much say the data team has in what is measured'],
      ['strength', 'building data platforms that finance people trust'],
      ['finding', 'a third of the nightly load is never read'],
      ['missed-question', 'who owns the schema?'],
      ['stumble', 'the caching question', 'I would measure the hit rate first and only then cache'],
    ],
  },
}

/** How a round was held: the stage, the format, and whether it took a whole day. */
export const rounds: readonly (readonly [name: string, stage: Stage, format: Format, hours: number])[] = [
  ['informational chat', 'informational', 'video', 1],
  ['screening call', 'screening', 'phone', 1],
  ['screening', 'screening', 'video', 1],
  ['trial', 'technical', 'onsite', 3],
  ['technical interview', 'technical', 'video', 2],
  ['case at home', 'case', 'take-home', 72],
  ['panel', 'panel', 'onsite', 2],
  ['campus day', 'final', 'onsite', 7],
  ['final', 'final', 'video', 1],
  ['text chat', 'screening', 'chat', 1],
]

/** What came after the round, as far as it changes a message. */
export const turns = ['told a day', 'told nothing', 'told a span'] as const
type Turn = (typeof turns)[number]

const starts = Temporal.ZonedDateTime.from('2026-11-17T08:00[Europe/London]')
const wall = (moment: Temporal.ZonedDateTime) =>
  `${moment.toPlainDateTime().toString({ smallestUnit: 'minute' })}[Europe/London]`

const nextSteps = (turn: Turn, text: string) =>
  turn === 'told a day'
    ? { nextSteps: { text, hearBy: '2026-11-26', who: 'ann' }, askedNextSteps: true }
    : turn === 'told a span'
      ? { nextSteps: { span: 'about a week' }, askedNextSteps: true }
      : {}

/** One search of this occupation, with one round behind it; `noted` of its points were noted, in the order of the table. */
export const searchOf = (
  { role, company, reader, colleague, next, promise, points }: Occupation,
  [, stage, format, hours]: (typeof rounds)[number],
  turn: Turn,
  noted = points.length,
): Dossier => {
  const read = readDossier(
    JSON.stringify({
      afterword: 1,
      me: {
        ...{ name: 'Marta Oyelaran', email: 'marta@example.org', phone: '+44 20 5550 0101' },
        ...{ zone: 'Europe/London', english: 'GB' },
      },
      opportunity: { role, company: { ...company, country: 'GB', zone: 'Europe/London' } },
      people: {
        ann: { ...reader, email: 'ann@firm.example', phone: '+44 20 5550 0102' },
        bob: { name: colleague },
      },
      interviews: [
        {
          ...{ id: 'talk', stage, format, met: stage === 'panel' ? ['ann', 'bob'] : ['ann'] },
          ...{ starts: wall(starts), ends: wall(starts.add({ hours })) },
          debrief: {
            points: points.slice(0, noted).map(([kind, text, better]) => ({
              ...{ kind, text, ...(better ? { better } : {}) },
              ...(['strength', 'finding', 'anecdote'].includes(kind) ? {} : { who: 'ann' }),
            })),
            ...nextSteps(turn, next),
          },
        },
      ],
      promises: [
        { id: 'mine', by: 'me', who: 'ann', what: promise, due: '2026-11-24' },
        { id: 'theirs', by: 'them', who: 'ann', what: 'send the job description', due: '2026-11-20' },
      ],
      offer: {
        ...{ receivedAt: '2026-11-27T10:00Z', from: 'ann', respondBy: '2026-12-04' },
        ...{
          amount: 42000,
          currency: 'GBP',
          per: 'year',
          terms: ['25 days of leave', 'a start on 4 January'],
        },
      },
      elsewhere: [{ what: 'offer', until: '2026-12-02', nameIt: false }],
    }),
    { file: 'occupation.yaml' },
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.dossier
}

/** Days after the round on which such a message goes out. */
const after: Partial<Record<MessageKind, number>> = {
  ...{ nudge: 12, 'check-in': 17, 'follow-up': 6, detailed: 2, promise: 3, lever: 11, close: 8, feedback: 9 },
  ...{ 'offer-answer': 10, 'offer-talk': 11, 'offer-time': 11, 'offer-accept': 14, 'offer-decline': 14 },
  ...{ joining: 20, helper: 8, 'value-add': 6, withdraw: 5, reply: 4 },
}

/** A step of each kind of message to the reader of such a search. */
export const stepsOf = ({ interviews }: Dossier, channel: Channel): readonly Step[] => {
  const ended = interviews[0]?.ends ?? starts
  return messageKinds.flatMap((kind) => {
    const at = ended.add({ days: after[kind] ?? 0, hours: 2 })
    const step: Step = {
      ...{ id: `talk/${kind}/ann`, kind, to: ['ann'], channel, opens: at, best: at, due: at },
      ...{ state: 'ready', says: '', why: [], facts: [], interview: 'talk' },
      ...(kind === 'forward' || kind === 'find-address' ? { about: ['bob'] } : {}),
    }
    const stalled = { ...step, id: `${step.id}-theirs`, facts: ['promise:theirs'] }
    return kind === 'follow-up' ? [step, stalled] : [step]
  })
}
