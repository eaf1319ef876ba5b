import assert from 'node:assert/strict'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { soughtIn } from '../../core/english/sought.ts'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

const debrief = {
  points: [
    { id: 'p1', kind: 'insight' as const, who: 'renee', text: 'They prove the dough überall by hand.' },
  ],
}
const rich: Partial<RawDossier> = {
  people: { renee: { name: 'Renée O’Brien', title: 'Head Baker', email: 'Renee@Crust.example' } },
  interviews: [
    {
      ...{ id: 'talk', stage: 'panel', format: 'video', met: ['renee'], debrief },
      ...{ starts: '2026-11-18T10:00[America/Toronto]', ends: '2026-11-18T11:00[America/Toronto]' },
    },
  ],
  promises: [{ id: 'sent', by: 'me', who: 'renee', what: 'the oven plan', due: '2026-11-30' }],
  history: [
    {
      id: 't1',
      at: '2026-11-19T09:00-05:00',
      direction: 'out',
      channel: 'email',
      kind: 'other',
      text: 'Hello',
    },
  ],
}

/** What is found among facts, without loading a dossier. */
export const seenContract = (open: Open): void => {
  const test = testsOver(open)
  const filled = async (store: Parameters<Parameters<typeof test>[1]>[0]) =>
    value(
      await store.write(
        'a',
        { opportunities: [write('x', 0, raw('Crust & Co', rich)), write('y', 0, raw('Crumb'))] },
        deed('two'),
      ),
    )

  test('a fact is found by the beginnings of its words, whatever their case and accents, and by all of them', async (store) => {
    await filled(store)
    const found = async (typed: string, account = 'a') =>
      value(await store.find(account, soughtIn(typed)))
        .facts.map(({ kind, id }) => `${kind} ${id}`)
        .sort()
    assert.deepEqual(await found('RENEE'), ['person renee'])
    assert.deepEqual(await found('obri head'), ['person renee'])
    assert.deepEqual(await found('renee@crust'), ['person renee'])
    assert.deepEqual(await found('Ueberall'), ['point p1'])
    assert.deepEqual(await found('uberall dough'), ['point p1'])
    assert.deepEqual(await found('oven'), ['promise sent'])
    assert.deepEqual(await found('crust'), ['opportunity it', 'person renee'])
    assert.deepEqual(await found('rust'), [], 'the middle of a word is no beginning')
    assert.deepEqual(await found('renee oven'), [], 'each word in the same fact')
    assert.deepEqual(await found('%'), [])
    assert.deepEqual(await found('renee', 'b'), [], 'another account')
  })

  test('what was changed is found as it is now, and no more once it is gone', async (store) => {
    await filled(store)
    const people = { renee: { name: 'Rosa Lind' } }
    value(
      await store.write('a', { opportunities: [write('x', 1, raw('Crust', { people }))] }, deed('renamed')),
    )
    const found = async (typed: string) =>
      value(await store.find('a', soughtIn(typed))).facts.map(({ id }) => id)
    assert.deepEqual(await found('renee'), [])
    assert.deepEqual(await found('lind'), ['renee'])
    value(await store.write('a', { opportunities: [write('x', 2, undefined)] }, deed('gone')))
    assert.deepEqual(await found('lind'), [])
  })

  test('where a word stands nearly everywhere, firms and people are found all the same, and it is said', async (store) => {
    const history = Array.from({ length: 700 }, (_, index) => ({
      ...{
        id: `t${index}`,
        at: '2026-11-19T09:00-05:00',
        direction: 'in' as const,
        channel: 'email' as const,
      },
      ...{ kind: 'other' as const, text: 'Crumbs again' },
    }))
    const people = { z: { name: 'Zoë Crumb' } }
    const all = [write('a', 0, raw('Mill', { history })), write('z', 0, raw('Crumbly', { people }))]
    value(await store.write('a', { opportunities: all }, deed('many')))
    const found = value(await store.find('a', soughtIn('crumb')))
    assert.equal(found.all, false)
    const kinds = new Set(found.facts.map(({ kind, company }) => `${kind} ${company}`))
    for (const kind of ['person Crumbly', 'opportunity Crumbly']) assert.ok(kinds.has(kind), kind)
  })

  test('everybody is listed with the firm they are met at', async (store) => {
    await filled(store)
    const people = value(await store.people('a'))
    assert.deepEqual(
      people.map(({ id, opportunity, company }) => [id, opportunity, company]),
      [['renee', 'x', 'Crust & Co']],
    )
    assert.deepEqual(value(await store.people('b')), [])
  })

  test('what went on is told without its words, and read again only once something was changed', async (store) => {
    await filled(store)
    const past = value(await store.past('a'))
    assert.deepEqual(
      past.map(({ kind, company }) => `${kind} ${company}`),
      ['interview Crust & Co', 'touch Crust & Co'],
    )
    assert.ok(past.every(({ body }) => !('text' in body || 'debrief' in body)))
    assert.equal(value(await store.past('a')), past)
    assert.deepEqual(value(await store.past('b')), [])
    const history = [
      {
        at: '2026-11-20T10:00Z',
        direction: 'out' as const,
        channel: 'email' as const,
        kind: 'other' as const,
      },
    ]
    value(
      await store.write('a', { opportunities: [write('later', 0, raw('Quay', { history }))] }, deed('more')),
    )
    const more = value(await store.past('a'))
    assert.equal(more.length, 3)
    // What was not touched is not read anew, whatever was changed beside it.
    assert.deepEqual(
      past.map((fact) => more.includes(fact)),
      [true, true],
    )
    value(await store.write('a', { opportunities: [write('x', 1, raw('Crust & Co'))] }, deed('less')))
    assert.deepEqual(
      value(await store.past('a')).map(({ kind, company }) => `${kind} ${company}`),
      ['touch Quay'],
    )
  })

  test('the times of the first and the last fact are told', async (store) => {
    assert.deepEqual(value(await store.span('a')), {})
    await filled(store)
    assert.deepEqual(value(await store.span('a')), {
      first: '2026-11-18T15:00:00.000Z',
      last: '2026-11-30T00:00:00.000Z',
    })
    assert.deepEqual(value(await store.span('b')), {})
  })

  test('what has a time is found between two instants, its end left out, the earliest first', async (store) => {
    await filled(store)
    const between = async (from: string, to: string, kinds = ['interview', 'promise', 'touch']) =>
      value(await store.between('a', { from, to, kinds })).map(({ kind, at }) => `${kind} ${at}`)
    assert.deepEqual(await between('2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'), [
      'interview 2026-11-18T15:00:00.000Z',
      'touch 2026-11-19T14:00:00.000Z',
      'promise 2026-11-30T00:00:00.000Z',
    ])
    assert.deepEqual(await between('2026-11-18T15:00:00.000Z', '2026-11-19T14:00:00.000Z'), [
      'interview 2026-11-18T15:00:00.000Z',
    ])
    assert.deepEqual(await between('2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', ['promise']), [
      'promise 2026-11-30T00:00:00.000Z',
    ])
  })
}
