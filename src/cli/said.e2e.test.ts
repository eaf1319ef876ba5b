import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawDossier } from '../core/dossier/schema.ts'
import { exampleFile, newHouse } from '../testing/house.ts'
import { askingDossiers } from '../testing/own-say-dossiers.ts'

const house = newHouse()
after(() => house.remove())

const fine = (...args: string[]): string => {
  const { code, out, err } = house.run(args)
  assert.equal(code, 0, err)
  return out
}
/** What is shown, whatever the width of the terminal. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const kept = () => fine('export', 'rye-reason')

test('a dossier of said sentences is kept and comes back word for word', () => {
  const said = fine('import', exampleFile('more/said-bakery.yaml'))
  assert.match(said, /rye-reason/)
  assert.match(kept(), /your dog judging the croissants/)
  assert.match(kept(), /i never saw anyone do that, most places count hours/)
})

test('a sentence that is locked becomes a private note, and is never said to them any more', () => {
  fine('note', 'rye-reason', '--kind', 'moment', '--who', 'ines', '--say', 'your laugh at the till')
  const file = JSON.parse(fine('export', 'rye-reason', '--as', 'json')) as RawDossier
  const point =
    file.interviews?.[0]?.debrief?.points?.find(({ say }) => say?.includes('your laugh'))?.id ?? ''
  fine('note', 'rye-reason', '--id', point, '--private')
  assert.match(kept(), /text: >?-?\|?-?\s*your laugh at the till/)
  assert.doesNotMatch(kept(), /say: \|?-?\s*your laugh/)
  assert.doesNotMatch(fine('draft', 'rye-reason', '--now', '2026-11-17T16:00Z'), /your laugh at the till/)
})

test('what is said in one message is asked for under it, stands in it, and goes again', () => {
  const { step, dossier } = askingDossiers.close ?? assert.fail()
  const put = house.run(['import', '-'], JSON.stringify(dossier))
  assert.equal(put.code, 0, put.err)
  const draft = () => flat(fine('draft', 'close', '--step', step))
  assert.match(draft(), /Only you can say · Anything you’d still thank them for\? \(“afterword say”/)
  assert.match(
    fine('say', 'close', step, 'thank you for the tour of the ovens'),
    /To say yourself in an answer to their no/,
  )
  assert.match(draft(), /Thank you for the tour of the ovens\./)
  assert.doesNotMatch(draft(), /Only you can say/)
  fine('say', 'close', step, 'i liked the ovens', '--further', 'they sing')
  assert.match(draft(), /I liked the ovens\. They sing\./)
  assert.doesNotMatch(draft(), /tour/)
  fine('say', 'close', step, '')
  assert.doesNotMatch(draft(), /ovens/)
  assert.match(house.run(['say', 'close', 'visit/thank-you/ines', 'hello']).err, /no step|person/)
})

test('a sentence that was left out of a message stays out, and a word that was kept is not asked about again', () => {
  const { dossier } = askingDossiers.close ?? assert.fail()
  const named = {
    ...dossier,
    opportunity: { ...dossier.opportunity, company: { ...dossier.opportunity.company, name: 'Later' } },
    history: [],
    interviews: (dossier.interviews ?? []).map((held) => ({
      ...held,
      starts: '2026-11-20T08:00[Europe/London]',
      ends: '2026-11-20T09:00[Europe/London]',
    })),
  }
  assert.equal(house.run(['import', '-'], JSON.stringify(named)).code, 0)
  const draft = () => flat(fine('draft', 'later', '--step', 'visit/thank-you/ines'))
  assert.match(draft(), /I never saw that\./)
  assert.match(draft(), /one shop early by one day/)
  const voice = (...args: string[]) => fine('voice', 'later', 'visit/thank-you/ines', ...args)
  voice('--without', 'I never saw that.', '--leave', 'one shop a day early')
  assert.doesNotMatch(draft(), /I never saw that|one shop early by one day/)
  voice('--reset')
  assert.match(draft(), /I never saw that\./)
  assert.doesNotMatch(draft(), /one shop early by one day/)
})

test('who you are is asked for when something is signed: until then the place stands open and blocks', () => {
  const empty = newHouse()
  try {
    const run = (...args: string[]) => empty.run(args)
    assert.equal(run('opportunity', '--role', 'Baker', '--company', 'Crumb').code, 0)
    assert.equal(
      run(
        'person',
        'crumb',
        '--name',
        'Ines Duarte',
        '--email',
        'ines@crumb.example',
        '--pronouns',
        'she/her',
      ).code,
      0,
    )
    const held = ['--stage', 'screening', '--format', 'video', '--met', 'ines']
    const times = ['--starts', '2026-11-17T10:00[Europe/London]', '--ends', '2026-11-17T10:30[Europe/London]']
    const put = run('interview', 'crumb', ...held, ...times)
    assert.equal(put.code, 0, put.err)
    const draft = run('draft', 'crumb', '--now', '2026-11-17T12:00Z')
    assert.match(draft.out, /\[your name\]/)
    assert.equal(run('profile', '--name', 'Marta Oyelaran').code, 0)
    assert.doesNotMatch(run('draft', 'crumb', '--now', '2026-11-17T12:00Z').out, /\[your name\]/)
  } finally {
    empty.remove()
  }
})
