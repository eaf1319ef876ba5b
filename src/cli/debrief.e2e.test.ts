import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { RawDossier } from '../core/dossier/schema.ts'
import { newHouse } from '../testing/house.ts'

const house = newHouse()
after(() => house.remove())

const fine = (...args: string[]): string => {
  const { code, out, err } = house.run(args)
  assert.equal(code, 0, err)
  return out
}
const debrief = () =>
  (JSON.parse(fine('export', 'crumb', '--as', 'json')) as RawDossier).interviews?.[0]?.debrief

test('at a terminal the debrief asks the same as the page, and says are kept word for word', () => {
  fine('opportunity', '--role', 'Baker', '--company', 'Crumb')
  for (const name of ['Ines Duarte', 'Col Pratt']) fine('person', 'crumb', '--name', name)
  const held = ['--stage', 'final', '--format', 'onsite', '--met', 'ines', '--met', 'col']
  const times = ['--starts', '2026-11-17T08:00[Europe/London]', '--ends', '2026-11-17T14:30[Europe/London]']
  fine('interview', 'crumb', ...held, ...times)
  const { out, code } = house.seated(
    ['debrief', 'crumb'],
    [
      'shaky',
      'you close one shop a day early',
      'most places count hours',
      '-',
      'i turned around the worst till queue',
      'by moving one oven lol',
      'your dog judging the croissants',
      '-',
      'send the plan (by 2026-11-27)',
      'ines',
      'not sure',
      ...Array.from({ length: 20 }, () => ''),
    ],
  )
  assert.equal(code, 0, out)
  const asked = [
    'How do you feel it went?',
    'What did Ines tell or show you that you’d tell someone at home?',
    'Why that?',
    'What did Col tell or show you',
    'What have you done that would help them?',
    'What changed because of it?',
    'Was there a friendly moment?',
    'What happens next? Who acts, and by when?',
    'Did either of you promise anything?',
    'Still want it?',
    'Is there one answer you’d change?',
    'Anything you forgot to ask?',
    'Any clue to what they look for',
    'A lesson for next time?',
  ]
  const places = asked.map((question) => out.indexOf(question))
  assert.ok(!places.includes(-1), `${asked[places.indexOf(-1)]} is not asked:\n${out}`)
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  const said = debrief()
  assert.deepEqual(
    said?.points?.map(({ kind, who, text, say }) => [kind, who, text, say]),
    [
      ['aside', undefined, 'shaky', undefined],
      ['aside', 'col', 'We hardly spoke', undefined],
      ['insight', 'ines', undefined, 'you close one shop a day early. most places count hours'],
      ['strength', undefined, undefined, 'i turned around the worst till queue. by moving one oven lol'],
      ['moment', undefined, undefined, 'your dog judging the croissants'],
    ],
  )
  assert.equal(said?.askedNextSteps, false)
})

test('one sentence is added to what is said to someone', () => {
  assert.match(
    fine('say', 'crumb', 'col', 'who looks after the starter?', '--kind', 'missed-question'),
    /Col/,
  )
  fine('say', 'crumb', 'col', 'you let the dough decide')
  assert.deepEqual(
    debrief()
      ?.points?.slice(-2)
      .map(({ kind, who, say }) => [kind, who, say]),
    [
      ['missed-question', 'col', 'who looks after the starter?'],
      ['insight', 'col', 'you let the dough decide'],
    ],
  )
  assert.match(house.run(['say', 'crumb', 'bo', 'hello']).err, /There are: ines, col/)
})
