import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, stringify } from 'yaml'
import { quotable } from '../../dossier/quotable.ts'
import { readDossier } from '../../dossier/read.ts'
import { readingOf } from '../../time/reading.ts'
import { inventions } from './inventions.ts'
import { secretsIn } from './secrets.ts'

type Label = 'good' | 'invention' | 'ask'
type Verdict = 'struck' | 'asked' | 'passed'

/** What somebody knew after an interview, and sentences written from it. */
interface Case {
  readonly writer: {
    readonly name: string
    readonly role: string
    readonly firm: string
    readonly profile: readonly string[]
  }
  readonly interviewer: { readonly name: string; readonly title: string }
  readonly event: {
    readonly stage: string
    readonly format: string
    readonly day: string
    readonly partOfDay: string
    readonly minutes: number
  }
  readonly notes: readonly Readonly<Record<string, string>>[]
  readonly said: readonly string[]
  readonly private: readonly string[]
  readonly next?: { readonly text: string; readonly who: string; readonly by?: string }
  readonly sentences: readonly (readonly [Label, string])[]
}

interface Cases {
  readonly cases: readonly Case[]
  readonly disputed: Readonly<Record<string, string>>
}

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Cases

const { cases, disputed } = read('sentences.yaml')

const hours: Readonly<Record<string, string>> = { morning: '10', afternoon: '14', evening: '18' }
const who = 'met'

const pointsOf = ({ notes, said, private: kept }: Case) => [
  ...notes
    .filter((note) => !note.promise)
    .map(({ better, ...note }) => {
      const [[kind = '', text = ''] = []] = Object.entries(note)
      return {
        kind,
        who,
        text,
        ...(better ? { better } : {}),
        ...(kind === 'request' ? { raised: true } : {}),
      }
    }),
  ...said.map((say) => ({ kind: 'insight', who, say })),
  ...kept.map((text) => ({ kind: 'reaction', who, text, private: true })),
]

const dossierOf = (each: Case) => {
  const { writer, interviewer, event, next, notes } = each
  const place = { country: 'GB', zone: 'Europe/London' }
  const starts = Temporal.ZonedDateTime.from(`${event.day}T${hours[event.partOfDay]}:00[Europe/London]`)
  const ends = starts.add({ minutes: event.minutes })
  const shown = (moment: typeof starts) => moment.toString({ offset: 'never', smallestUnit: 'minute' })
  const nextSteps = next && {
    text: next.text,
    ...(next.by ? { hearBy: next.by } : {}),
    ...(next.who === 'they' ? { who } : {}),
  }
  const read = readDossier(
    stringify({
      afterword: 1,
      me: {
        name: writer.name,
        email: 'me@example.org',
        zone: 'Europe/London',
        english: 'GB',
        strengths: writer.profile.map((skill) => ({ skill })),
      },
      opportunity: { role: writer.role, company: { name: writer.firm, ...place } },
      people: { [who]: { name: interviewer.name, title: interviewer.title, email: 'met@example.com' } },
      interviews: [
        {
          id: 'talk',
          stage: event.stage === 'trial' ? 'technical' : event.stage,
          format: event.format,
          starts: shown(starts),
          ends: shown(ends),
          met: [who],
          debrief: { points: pointsOf(each), ...(nextSteps ? { nextSteps } : {}) },
        },
      ],
      promises: notes.flatMap(({ promise }) => (promise ? [{ by: 'me', who, what: promise }] : [])),
    }),
    { file: writer.name },
  )
  assert.ok(read.ok, JSON.stringify(read))
  return { dossier: read.dossier, ends }
}

/** Each sentence alone in a letter, with what becomes of it. */
const judged = (each: Case) => {
  const { dossier, ends } = dossierOf(each)
  const known = quotable(dossier)
  const ground = {
    to: [who],
    reading: readingOf(known, { to: [who] }, ends.add({ minutes: 60 })),
    secrets: secretsIn(dossier),
  }
  return each.sentences.map(([label, text]) => {
    const body = `Hi there,\n\n${text}\n\nBest regards,\n${each.writer.name}`
    const found = inventions({ body }, known, ground)
    const hard = found.some(({ kind }) => kind !== 'asked')
    const verdict: Verdict = hard ? 'struck' : found.length > 0 ? 'asked' : 'passed'
    return { label, text, verdict }
  })
}

const all = cases.flatMap(judged)
const labelled = (label: Label, of = all) => of.filter((each) => each.label === label)
const told = (of: typeof all, verdict: Verdict) =>
  of.flatMap((each) => (each.verdict === verdict ? [each.text] : [])).join('\n')
const share = (of: typeof all, verdict: Verdict) =>
  of.filter((each) => each.verdict === verdict).length / of.length

// An invention that passes in silence is worse than a question too many: what is asked about more buys that hardly any passes.
test('of good sentences three in a hundred are struck at most, and twenty asked about', () => {
  const good = labelled('good')
  assert.equal(good.length, 240)
  assert.ok(share(good, 'struck') <= 0.03, told(good, 'struck'))
  assert.ok(share(good, 'asked') <= 0.2, told(good, 'asked'))
})

test('of inventions seven in eight are struck, and hardly one passes in silence', () => {
  const invented = labelled('invention')
  assert.equal(invented.length, 100)
  assert.ok(share(invented, 'struck') >= 0.875, `${told(invented, 'passed')}\n${told(invented, 'asked')}`)
  assert.ok(share(invented, 'passed') <= 0.02, told(invented, 'passed'))
})

test('what only the writer can know is mostly asked about', () => {
  const own = labelled('ask')
  assert.ok(share(own, 'asked') >= 0.7, `${told(own, 'passed')}\n${told(own, 'struck')}`)
})

const twists = read('twists.yaml').cases.flatMap(judged)

test('of sentences with one small thing turned or added nine in ten are noticed, and none is struck that turns nothing', () => {
  const [good, invented] = [labelled('good', twists), labelled('invention', twists)]
  assert.equal(good.length + invented.length, 148)
  assert.ok(share(invented, 'passed') <= 0.11, told(invented, 'passed'))
  assert.ok(share(good, 'struck') <= 0.015, told(good, 'struck'))
  assert.ok(share(good, 'asked') <= 0.28, told(good, 'asked'))
})

test('where a label is disputed the reason stands beside it, and the sentence is one of these', () => {
  for (const [text, why] of Object.entries(disputed)) {
    const one = all.find((each) => each.text === text)
    assert.ok(one && why.endsWith(`: ${one.verdict}`), `${text} ${one?.verdict}`)
  }
})
