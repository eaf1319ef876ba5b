import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Channel, Person } from '../../dossier/dossier.ts'
import type { OwnChannel } from '../../vocabulary/channels.ts'
import { channelFor } from './channel.ts'
import { type ChannelFacts, channelSample } from './channel-facts.ts'
import { channels } from './index.ts'

const email = 'dana@northwind.example'
const phone = '+1 416 555 0100'
const linkedin = 'in/dana'
const postal = '1 Temple Row'

/** Dana with exactly these ways to reach her; `sample` would add an address. */
const facing = (
  person: Partial<Person>,
  { me, opportunity, thanks }: Parameters<typeof channelSample>[0] = {},
): ChannelFacts => ({
  ...channelSample({
    ...(me ? { me } : {}),
    ...(opportunity ? { opportunity } : {}),
    thanks: thanks ?? true,
  }),
  person: { id: 'dana', name: 'Dana Okonkwo', primary: false, helper: false, ...person },
})

const law = { opportunity: { company: { name: 'Vale LLP', field: 'law' } } }
const games = { opportunity: { company: { name: 'Foxglove', field: 'games' } } }
const marketing = { opportunity: { company: { name: 'Bright', field: 'marketing' } } }
const only = (...own: OwnChannel[]) => ({ me: { channels: own } })

const table: readonly [string, ChannelFacts, Channel, Channel | undefined, string][] = [
  ['an address and nothing else', facing({ email }), 'email', undefined, 'C8'],
  ['every way is known', facing({ email, phone, linkedin, postal }), 'email', undefined, 'C8'],
  ['nothing is known', facing({}), 'none', undefined, ''],
  ['prefers e-mail', facing({ email, phone, prefers: 'email' }), 'email', undefined, 'C2'],
  [
    'prefers the phone: talking points and the same in writing',
    facing({ email, phone, prefers: 'phone' }),
    'phone',
    'email',
    'C2',
  ],
  ['prefers the phone, no address', facing({ phone, prefers: 'phone' }), 'phone', undefined, 'C2'],
  ['prefers the phone, no number', facing({ email, prefers: 'phone' }), 'email', undefined, 'C8 C2'],
  [
    'prefers e-mail, only the number is known',
    facing({ phone, prefers: 'email' }),
    'phone',
    undefined,
    'C11 C2',
  ],
  [
    'prefers a letter, no postal address: by courier',
    facing({ email, prefers: 'letter' }, law),
    'letter',
    'email',
    'C2 C6',
  ],
  ['prefers a letter and has no e-mail', facing({ postal, prefers: 'letter' }), 'letter', undefined, 'C2 C6'],
  [
    'prefers LinkedIn, found there by name',
    facing({ email, prefers: 'linkedin' }),
    'linkedin',
    undefined,
    'C2',
  ],
  [
    'a formal office with an address: a card goes with the e-mail',
    facing({ email, postal }, law),
    'email',
    'letter',
    'C3',
  ],
  ['an informal office with an address', facing({ email, postal }, games), 'email', undefined, 'C8'],
  [
    'a formal office, not a thank-you',
    facing({ email, postal }, { ...law, thanks: false }),
    'email',
    undefined,
    'C8',
  ],
  [
    'a preference goes before formality',
    facing({ email, postal, prefers: 'email' }, law),
    'email',
    undefined,
    'C2',
  ],
  [
    'a field of networks, only the profile is known',
    facing({ linkedin }, marketing),
    'linkedin',
    undefined,
    'C5 C9',
  ],
  ['any field, only the profile is known', facing({ linkedin }), 'linkedin', undefined, 'C11 C9'],
  [
    'only the profile, and no thank-you: no warning',
    facing({ linkedin }, { thanks: false }),
    'linkedin',
    undefined,
    'C11',
  ],
  ['a letter before LinkedIn and the phone', facing({ linkedin, phone, postal }), 'letter', undefined, 'C11'],
  [
    'great rapport: a call beside a later message',
    facing({ email, phone, rapport: 'great' }, { thanks: false }),
    'email',
    'phone',
    'C8',
  ],
  ['great rapport: no call for thanks', facing({ email, phone, rapport: 'great' }), 'email', undefined, 'C8'],
  [
    'own limits go before the preference',
    facing({ email, phone, prefers: 'phone' }, only('email')),
    'email',
    undefined,
    'C8 C2',
  ],
  ['own limits leave the phone', facing({ email, phone }, only('phone')), 'phone', undefined, 'C11'],
  [
    'own limits leave out the second channel',
    facing({ email, phone, prefers: 'phone' }, only('phone')),
    'phone',
    undefined,
    'C2',
  ],
  ['own limits leave no way', facing({ email }, only('phone')), 'none', undefined, 'C1'],
]

for (const [name, facts, channel, also, rules] of table) {
  test(`${name}: ${also ? `${channel} with ${also}` : channel}`, () => {
    const choice = channelFor(facts.dossier, facts.person, facts.formality, facts.thanks)
    assert.equal(choice.channel, channel)
    assert.equal(choice.also, also)
    assert.equal(choice.why.map((why) => why.rule).join(' '), rules)
  })
}

test('a preference that cannot be followed is said', () => {
  const said = (facts: ChannelFacts) =>
    channelFor(facts.dossier, facts.person, facts.formality, facts.thanks).why.at(-1)?.because
  assert.equal(said(facing({ email, prefers: 'phone' })), 'They prefer the phone, but no number is known.')
  assert.equal(
    said(facing({ email, phone, prefers: 'phone' }, only('email'))),
    'They prefer the phone, which you do not use.',
  )
})

test('every rule of the section judges its own cases as it says', () => {
  for (const rule of channels) {
    for (const { name, facts, expect } of rule.cases) {
      const say: unknown = rule.judge(facts)
      if (typeof expect === 'function') assert.ok(expect(say), `${rule.id}: ${name}`)
      else assert.deepEqual(say, expect, `${rule.id}: ${name}`)
    }
  }
})
