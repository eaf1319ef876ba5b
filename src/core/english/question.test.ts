import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsAsking } from './question.ts'

for (const text of [
  'We are positive and would like to go on. When could you start?',
  'Hi Priya,\n\nthe team liked you. Could you send us two references?\n\nBest regards,\nDana Okonkwo\nTalent Partner',
  'Would Tuesday at ten suit you? Please let me know. Thanks, Dana',
  'we like you, when could you start?',
  'Quick question: what is your notice period?',
  'Is your start date still in January?\n\nThanks\nSam',
  'And what salary did you have in mind? Looking forward to hearing from you.',
])
  test(`asks: ${text.slice(0, 50)}`, () => assert.ok(endsAsking(text)))

for (const text of [
  'Thank you, we will be in touch next week.',
  'How are you? We will write again on Monday.',
  'Hi Priya, how are you?',
  'If you have any questions, just write. Any questions?',
  'Do you have any further questions?',
  'You asked: when can we start? We start in May and will write again.',
  'A great day, wasn’t it? We will be in touch.',
  'Who knows?',
  'Lovely weather, right?',
  'What a team?',
  '',
  'Best,\nDana',
])
  test(`asks nothing: ${text.slice(0, 50) || '(empty)'}`, () => assert.ok(!endsAsking(text)))
