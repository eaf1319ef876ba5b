import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { composeAll } from '../core/compose/compose.ts'
import { uncarried } from '../core/compose/margin.ts'
import { dossierOf } from '../core/dossier/build.ts'
import { readDossier } from '../core/dossier/read.ts'
import { ownQuestions } from '../core/vocabulary/own-questions.ts'
import { messageKinds } from '../core/vocabulary/step-kinds.ts'
import { deskOver, newStore } from '../testing/desk.ts'
import { value } from '../testing/lab.ts'
import { askingDossiers } from '../testing/own-say-dossiers.ts'
import { draftAction, draftPlanned } from './draft.ts'
import { sayAction } from './facts/say.ts'
import { importAction } from './import.ts'
import { notedFor } from './noted.ts'
import { perform } from './perform.ts'
import { planOne } from './plan.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-20T17:00[Europe/London]')
const files = Object.fromEntries(
  Object.entries(askingDossiers).map(([name, { dossier }]) => [`${name}.json`, JSON.stringify(dossier)]),
)
const desk = deskOver(store, now, {
  read: async (path) =>
    files[path] === undefined
      ? { ok: false, code: 'not-found', problems: [{ message: 'no such file' }] }
      : { ok: true, value: files[path], findings: 0 },
})
const ids = new Map<string, string>()
before(async () => {
  const { opportunities } = value(await perform(importAction, { files: Object.keys(files) }, desk))
  for (const [at, name] of Object.keys(askingDossiers).entries()) ids.set(name, opportunities[at]?.id ?? '')
})

const letter = async (name: string): Promise<string> => {
  const step = askingDossiers[name]?.step
  const [drafted] = value(await perform(draftAction, { files: [ids.get(name)], step, all: true }, desk))
  return drafted?.drafts[0]?.body ?? ''
}

describe('what only the person can say in a message', () => {
  test('every kind with such a question has a dossier here in which it is asked', () => {
    const asking = messageKinds.filter((kind) => ownQuestions[kind].length > 0)
    const apart = ['value-add', 'check-in', 'offer-time', 'offer-talk']
    assert.deepEqual(
      asking.filter((kind) => !(kind in askingDossiers)),
      apart.toSorted((one, other) => asking.indexOf(one as never) - asking.indexOf(other as never)),
    )
  })

  for (const name of Object.keys(askingDossiers))
    test(`stands in it as it was said, in the place of ours, and can be taken back: ${name}`, async () => {
      const [opportunity, to] = [ids.get(name), askingDossiers[name]?.step]
      const before = await letter(name)
      const said = { opportunity, to, text: 'i passed the hygiene test', further: 'my notice is four weeks' }
      value(await perform(sayAction, said, desk))
      const after = await letter(name)
      assert.match(after, /I passed the hygiene test\. My notice is four weeks\./)
      assert.notEqual(after, before)
      value(await perform(sayAction, { opportunity, to, text: 'I passed it' }, desk))
      assert.match(await letter(name), /I passed it\./)
      assert.doesNotMatch(await letter(name), /hygiene/)
      value(await perform(sayAction, { opportunity, to }, desk))
      assert.equal(await letter(name), before)
      const nothing = await perform(sayAction, { opportunity, to }, desk)
      assert.ok(!nothing.ok)
    })

  test('what goes into a thank-you is said to a person, and a step without a message is refused', async () => {
    const opportunity = ids.get('forward')
    const refusal = async (to: string) => {
      const outcome = await perform(sayAction, { opportunity, to, text: 'hello' }, desk)
      return outcome.ok ? '' : outcome.problems[0]?.message
    }
    assert.match((await refusal('visit/debrief/me')) ?? '', /no message/)
    assert.match((await refusal('visit/nudge/bo')) ?? '', /no step/)
    assert.match((await refusal('bo')) ?? '', /There are: ines, col/)
  })

  test('what one would change in an offer is kept for oneself and stands in no message', async () => {
    const { dossier } = askingDossiers['offer-answer'] ?? assert.fail()
    const change = 'xyzzy I would need Sundays free'
    const read = readDossier(
      JSON.stringify({ ...dossier, offer: { receivedAt: '2026-11-20T09:00Z', ...dossier.offer, change } }),
      { file: 'offer.json' },
    )
    assert.ok(read.ok)
    assert.equal(read.dossier.offer?.change, change)
    const planned = await planOne({ dossier: read.dossier, beside: [] }, now, {}, desk)
    assert.ok(planned.steps.length > 2)
    assert.ok(!JSON.stringify(composeAll(planned.steps, read.dossier, now)).includes('xyzzy'))
  })
})

/** Notes of every sort: some come in, some cannot be read, some are nobody's business. */
const points = [
  { id: 'close', kind: 'insight', who: 'ines', text: 'she lets every new manager close a day early' },
  { id: 'three', kind: 'insight', who: 'ines', text: 'the bakers start at three in the morning' },
  { id: 'ovens', kind: 'insight', who: 'ines', text: 'they repaired all four ovens last spring' },
  { id: 'waste', kind: 'insight', who: 'ines', text: 'waste thing ??' },
  { id: 'dog', kind: 'moment', who: 'ines', text: 'her dog' },
  { id: 'van', kind: 'anecdote', text: 'van story' },
  { id: 'hush', kind: 'reaction', who: 'ines', text: 'went quiet about pay', private: true },
  { id: 'next', kind: 'lesson', text: 'eat first' },
] as const

describe('a note that stayed out', () => {
  const { dossier } = askingDossiers.nudge ?? assert.fail()
  const [visit] = dossier.interviews ?? []
  const raw = {
    ...dossier,
    history: [],
    interviews: [
      {
        ...(visit ?? assert.fail()),
        starts: '2026-11-20T08:00[Europe/London]',
        ends: '2026-11-20T09:00[Europe/London]',
        debrief: { points: [...points] },
      },
    ],
  }
  const step = 'visit/thank-you/ines'
  const drafted = async (include: readonly string[] = []) => {
    const planned = await planOne({ dossier: dossierOf(raw), beside: [] }, now, {}, desk)
    const [draft] = draftPlanned(planned, ({ id }) => id === step, { include }).drafts
    return { planned, draft: draft ?? assert.fail() }
  }

  test('that was said about its reader is asked for with the words offered as one would say them', async () => {
    const [held] = raw.interviews
    const say = 'ines lets the bakers choose their days'
    const about = { id: 'lets', kind: 'insight', who: 'ines', text: '', say } as const
    const told = { ...raw, interviews: [{ ...(held ?? assert.fail()), debrief: { points: [about] } }] }
    const planned = await planOne({ dossier: dossierOf(told), beside: [] }, now, {}, desk)
    const [draft] = draftPlanned(planned, ({ id }) => id === step).drafts
    const { asked } = notedFor(planned, draft ?? assert.fail())
    assert.deepEqual(
      asked.map(({ fact, say: offered }) => [fact, offered]),
      [['point:lets', 'You let the bakers choose their days.']],
    )
    assert.doesNotMatch(draft?.body ?? '', /bakers/)
  })

  test('comes in where it was offered, and only there; the others are asked about, with the true reason', async () => {
    const { planned, draft } = await drafted()
    const { mayCome, asked, out } = notedFor(planned, draft)
    assert.ok(mayCome.size > 0)
    for (const { fact } of draft.unused.filter(({ fact }) => fact.startsWith('point:'))) {
      const there = (await drafted([fact])).draft.sentences.some(({ facts }) => facts.includes(fact))
      assert.equal(there && fact !== 'point:hush', mayCome.has(fact), fact)
    }
    const facts = asked.map(({ fact }) => fact)
    assert.ok(facts.includes('point:waste') && facts.includes('point:van'), facts.join(' '))
    // Of what is told already one more comes last.
    assert.deepEqual(facts, ['point:van', 'point:waste'])
    for (const { ask, because } of asked) {
      assert.match(ask, /^You noted: “/)
      assert.ok((because?.length ?? 0) > 10)
      assert.doesNotMatch(because ?? '', /other notes/)
    }
    assert.ok(!facts.includes('point:hush') && !facts.includes('point:next'))
    assert.deepEqual(
      out
        .filter(({ fact }) => /hush|next/.test(fact))
        .map(({ fact }) => fact)
        .toSorted(),
      ['point:hush', 'point:next'],
    )
    assert.ok(out.every(({ fact, because }) => because !== uncarried || !fact.startsWith('point:')))
  })
})
