import * as z from 'zod'
import { ownChannels, touchChannels } from '../vocabulary/channels.ts'
import { allEnglishes } from '../vocabulary/englishes.ts'
import { allFormats } from '../vocabulary/formats.ts'
import { allHelps } from '../vocabulary/helps.ts'
import { allMeanings } from '../vocabulary/meanings.ts'
import { numberNames } from '../vocabulary/numbers.ts'
import { allOutcomes } from '../vocabulary/outcomes.ts'
import { allPointKinds } from '../vocabulary/point-kinds.ts'
import { allStages } from '../vocabulary/stages.ts'
import { allStatuses, statusWords } from '../vocabulary/statuses.ts'
import { allTouchKinds } from '../vocabulary/touch-kinds.ts'

/**
 * The file format. One description: the reader walks it, docs/dossier.schema.json is made from it. `is` names a form
 * that JSON Schema has no word for; forms.ts reads each.
 */
type Form = 'day' | 'wall-time' | 'instant' | 'zone' | 'email' | 'person' | 'interview' | 'country' | 'region'

const patterns: Partial<Record<Form, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  'wall-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?\\[[A-Za-z0-9_+\\-/]+\\]$',
  instant:
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})(\\[[A-Za-z0-9_+\\-/]+\\])?$',
  country: '^[A-Za-z]{2}$',
}

const text = (says: string) => z.string().min(1).describe(says)
const form = (is: Form, says: string) => {
  const pattern = patterns[is]
  return z
    .string()
    .min(1)
    .describe(says)
    .meta(pattern === undefined ? { is } : { is, pattern })
}
const person = (says: string) => form('person', says)
const yes = (says: string) => z.boolean().describe(says)
const figure = (says: string) => z.number().min(0).describe(says)

const phrase = (says: string) =>
  z.array(z.string().min(1).max(60).describe(says)).max(3).describe(says).optional()

const rest = z
  .strictObject({
    at: form('instant', 'When you said so'),
    until: form('instant', 'Until when'),
    by: text('Who said so'),
  })
  .describe('“Not today”: nothing is urged until then but what is truly due')

const phrases = z
  .strictObject({
    greeting: phrase('How you greet, without the name'),
    closing: phrase('How you close'),
    signature: phrase('The name you sign with'),
    thanks: phrase('How your thanks begin, such as Many thanks for'),
  })
  .describe('Your own phrases, learnt from what you changed in drafts; the newest first')

const me = z
  .strictObject({
    name: text('Your name as you sign it; asked for when something is signed').optional(),
    email: form('email', 'Your e-mail address').optional(),
    phone: text('Your phone number').optional(),
    postal: text('Your postal address').optional(),
    zone: form('zone', 'Your IANA time zone, such as Europe/London').optional(),
    english: z.enum(allEnglishes).describe('The English you write').optional(),
    strengths: z
      .array(
        z.strictObject({
          skill: text('What you are good at'),
          proof: text('What shows it').optional(),
        }),
      )
      .describe('What you bring, with proof')
      .optional(),
    signature: text('How you sign, if not with your name').optional(),
    phrases: phrases.optional(),
    temper: z.enum(['eager', 'balanced', 'patient']).describe('How soon you like to follow up').optional(),
    channels: z.array(z.enum(ownChannels)).describe('The channels you can use; all unless named').optional(),
    words: z
      .array(text('One word'))
      .describe('Words that are spelled right, though no dictionary knows them')
      .optional(),
    rest: rest.optional(),
    numbers: z
      .strictObject(
        Object.fromEntries(
          numberNames.map((name) => [name, figure('See docs/playbook/numbers.md').optional()]),
        ),
      )
      .describe('Single numbers of the playbook, set your way')
      .optional(),
  })
  .describe('You')

const money = z.strictObject({
  amount: figure('The figure'),
  currency: text('ISO 4217, such as CAD').optional(),
  per: text('year, month, day or hour').optional(),
})

const opportunity = z
  .strictObject({
    id: text('Written by export; with it an import updates').optional(),
    role: text('The role as advertised'),
    company: z
      .strictObject({
        name: text('The company’s name as it spells it'),
        field: text('Its field, such as software or law').optional(),
        country: form('country', 'ISO 3166-1, two letters: decides the holidays').optional(),
        region: form('region', 'The second part of ISO 3166-2, such as ON or ENG').optional(),
        zone: form('zone', 'Its IANA time zone').optional(),
        formality: z
          .enum(['formal', 'neutral', 'informal'])
          .describe('How formal it is; by its field unless named')
          .optional(),
      })
      .describe('Who is hiring'),
    source: text('Where you heard of it').optional(),
    status: z
      .enum([...allStatuses, ...Object.keys(statusWords)] as [string, ...string[]])
      .describe('Where it stands')
      .optional(),
    keen: z.enum(['keen', 'unsure', 'out']).describe('How much you still want it').optional(),
    expected: money.describe('What you hope for; private').optional(),
    named: figure('The pay you named when they asked; the offer is held against it').optional(),
    agency: person('The recruiter in between').optional(),
    contactVia: person('The one through whom everything goes').optional(),
    directContact: yes('The agency allows writing to the company directly').optional(),
    noContact: yes('Their rules forbid writing to them: nothing is sent').optional(),
    notes: text('Whatever else you noted, such as the link to the job; private').optional(),
  })
  .describe('The opportunity')

const personShape = z.strictObject({
  name: text('As spelled on the card'),
  given: text('The given name, where the name’s order leaves doubt').optional(),
  family: text('The family name').optional(),
  honorific: text('Ms, Dr, Professor …; never guessed').optional(),
  called: text('How they are addressed').optional(),
  pronouns: text('Their pronouns as they give them, such as she/her; never guessed').optional(),
  title: text('Their job').optional(),
  email: form('email', 'Their e-mail address').optional(),
  phone: text('Their phone number').optional(),
  linkedin: text('Their LinkedIn profile').optional(),
  postal: text('Their postal address').optional(),
  prefers: z.enum(ownChannels).describe('How they like to be contacted').optional(),
  zone: form('zone', 'Their zone, if not the company’s').optional(),
  rapport: text('How you got on').optional(),
  contact: z.enum(['primary']).describe('primary: the one to ask').optional(),
  helper: yes('Referred, introduced or advised you').optional(),
  helped: z.enum(allHelps).describe('What they did for you').optional(),
  left: yes('Gone for good: nothing is written to them any more').optional(),
  same: text('A word shared with the same person in other opportunities').optional(),
  apart: z
    .array(text('A word shared with one who only looks like the same person'))
    .max(50)
    .describe('Who is somebody else for sure: each such pair shares a word')
    .optional(),
})

const point = z.strictObject({
  id: text('Derived from kind, who and text unless named').optional(),
  kind: z.enum(allPointKinds).describe('What kind of note this is'),
  who: person('Whose it is').optional(),
  text: text('The note, for yourself; may be left out where there is `say`').optional(),
  say: text('What you would say to their face, one to three sentences, word for word').optional(),
  better: text('For a stumble: the better answer').optional(),
  answers: text('For a stumble: the private note it answers, by id').optional(),
  raised: yes('For a request: it was raised in the conversation').optional(),
  what: z
    .enum(['résumé-review', 'introduction', 'referral', 'recommendation'])
    .describe('For a request: what it asks for')
    .optional(),
  enough: yes('Nothing more is asked about it').optional(),
  private: yes('Private notes steer what is chosen and never supply words').optional(),
})

const interview = z.strictObject({
  id: text('A short name, such as screen'),
  stage: z.enum(allStages).describe('Which round'),
  format: z.enum(allFormats).describe('How it took place'),
  presented: yes('A take-home presented in person').optional(),
  starts: form('wall-time', 'Local time with the zone in brackets: 2026-11-17T10:00[America/Toronto]'),
  ends: form('wall-time', 'Local time with the zone in brackets; for a take-home when it was handed in'),
  outcome: z.enum(allOutcomes).describe('What became of it').optional(),
  changedBy: z
    .enum(['me', 'them'])
    .describe('Moved, called off or missed: by whom; by them unless named')
    .optional(),
  ill: yes('Moved or called off because of illness').optional(),
  place: text('Where: an address, a room, or the link of a call').optional(),
  met: z.array(person('A person’s id')).describe('Who took part').optional(),
  debrief: z
    .strictObject({
      points: z.array(point).describe('What you noted').optional(),
      nextSteps: z
        .strictObject({
          text: text('What happens next').optional(),
          who: person('Who said so').optional(),
          hearBy: form('day', 'The date they named').optional(),
          span: text('The span they named, such as about a week').optional(),
        })
        .describe('What they told you about what comes next')
        .optional(),
      askedNextSteps: yes('You asked').optional(),
    })
    .describe('What stayed with you')
    .optional(),
})

const promise = z.strictObject({
  id: text('Derived unless named').optional(),
  by: z.enum(['me', 'them']).describe('Who promised'),
  who: person('To whom, or who'),
  what: text('What was promised'),
  due: form('day', 'By when').optional(),
  condition: text('What must be so first, such as: if I get another job').optional(),
  since: form('day', 'For a condition: the day since which it is so').optional(),
  kept: yes('It has been kept').optional(),
  attachment: text('The file that goes with it').optional(),
})

const touch = z.strictObject({
  id: text('Derived unless named').optional(),
  at: form('instant', 'When, with its offset: 2026-10-20T18:10+02:00'),
  direction: z.enum(['out', 'in']).describe('out: from you'),
  channel: z.enum([...touchChannels, 'none']).describe('How it went'),
  with: z.array(person('A person’s id')).describe('Between you and whom').optional(),
  kind: z.enum(allTouchKinds).describe('What it was'),
  interview: form(
    'interview',
    'Which interview it belongs to, if not the latest with that person',
  ).optional(),
  text: text('What it said').optional(),
  folds: z
    .array(text('A step’s id'))
    .max(20)
    .describe('The steps that went along in it: a promise kept, notes to pass on')
    .optional(),
  about: z.enum(['pay']).describe('For a question: what it asks after').optional(),
  returns: form('day', 'For an auto-reply: the day they are back').optional(),
  answerBy: form('day', 'By when they want what they ask for').optional(),
  meaning: z
    .strictObject({
      is: z.enum(allMeanings).describe('What the answer means'),
      hearBy: form('day', 'By when they will be heard, for a new date or a next step').optional(),
      asks: yes('They asked you something as well; false: they asked nothing').optional(),
      at: form('instant', 'When you said so').optional(),
      by: text('Who said so').optional(),
    })
    .describe('What you say the answer means')
    .optional(),
})

const offer = z.strictObject({
  receivedAt: form('instant', 'When it came'),
  from: person('Who made it').optional(),
  amount: figure('The figure').optional(),
  currency: text('ISO 4217').optional(),
  per: text('year, month, day or hour').optional(),
  respondBy: form('day', 'Their deadline').optional(),
  terms: z.array(text('One term')).describe('What comes with it').optional(),
  asked: figure('The figure you named in the interview').optional(),
  reviewers: z.array(text('Who looks at it with you')).optional(),
  questions: z.array(text('What you want to know')).optional(),
  change: text('What you would change, and why: for the talk, in no message').optional(),
  signed: yes('It is signed').optional(),
  signedOn: form('day', 'When it was signed').optional(),
  conditions: z
    .array(
      z.strictObject({
        what: text('What must be so first: a background check, references, a visa …'),
        cleared: form('day', 'The day on which it was cleared; absent as long as it is open').optional(),
      }),
    )
    .describe('What must be cleared before it holds')
    .optional(),
  counters: z
    .array(
      z.strictObject({
        from: z
          .enum(['them', 'employer'])
          .describe('them: their new figure; employer: you are asked to stay'),
        at: form('instant', 'When it came'),
        amount: figure('The new figure, in the offer’s currency').optional(),
        declined: yes('You said no to it').optional(),
      }),
    )
    .describe('What came after your ask: their new figure, or an offer of your present employer to stay')
    .optional(),
})

const choice = z.strictObject({
  step: text('The step’s id'),
  kind: z.enum(['snooze', 'skip', 'pin', 'override', 'voice']).describe('What you chose'),
  warmth: z.enum(['warmer', 'formal']).describe('Voice: how the message sounds').optional(),
  shorter: yes('Voice: in few words').optional(),
  version: z.number().int().min(1).max(20).describe('Voice: another wording, counted from 1').optional(),
  with: z.array(text('A fact, by its id')).max(12).describe('Voice: facts that shall go in').optional(),
  leave: z.array(text('Words of yours')).max(12).describe('Voice: what stays as you said it').optional(),
  without: z
    .array(text('A sentence of yours'))
    .max(12)
    .describe('Voice: what you left out of this message')
    .optional(),
  until: form('instant', 'Snooze: until then. Pin: send then').optional(),
  because: text('Why').optional(),
  at: form('instant', 'When you chose it'),
  by: text('Who chose it'),
})

const said = z.strictObject({
  step: text('The step’s id'),
  text: text('What you would say, word for word'),
  at: form('instant', 'When you said so'),
})

const elsewhere = z.strictObject({
  what: z.enum(['offer']).describe('What it is'),
  company: text('Whose').optional(),
  until: form('day', 'The deadline'),
  nameIt: yes('The other company may be named').optional(),
})

export const fileSchema = z
  .strictObject({
    afterword: z.literal(1).describe('The version of this format'),
    me,
    opportunity,
    people: z.record(z.string(), personShape).describe('Everyone, by a short id of your own').optional(),
    interviews: z.array(interview).describe('Every interview, past and ahead').optional(),
    promises: z.array(promise).describe('What was promised by either side').optional(),
    history: z.array(touch).describe('What went between you, in or out').optional(),
    offer: offer.describe('The offer, once there is one').optional(),
    choices: z
      .array(choice)
      .describe('Steps you snoozed, skipped, pinned, overrode or gave a voice')
      .optional(),
    elsewhere: z.array(elsewhere).describe('Real deadlines somewhere else').optional(),
    said: z.array(said).describe('What you would say in messages that are no thank-yous, by step').optional(),
  })
  .describe('One opportunity: who you met, what was said, what went between you')

/** The file as it stands, before references and times are understood. */
export type RawDossier = z.infer<typeof fileSchema>
