import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ToldNext, toldNextIn } from './told-next.ts'

const rows: readonly (readonly [note: string, read: Partial<ToldNext> | undefined])[] = [
  ['will ring by weds', { news: 'your call', when: 'by Wednesday' }],
  ['they will call.', { news: 'your call' }],
  ['she replies by friday', { news: 'your reply', when: 'by Friday' }],
  ['Mrs Larkin writes by friday', { news: 'news from Mrs Larkin', when: 'by Friday' }],
  ['Mr Dana calls', { news: 'your call' }],
  ['they will call', { news: 'your call' }],
  ['She rings me next week', { news: 'your call', when: 'next week' }],
  ['HR gets back to me end of month', { news: 'news from HR', when: 'at the end of the month' }],
  ['HR will ring', { news: 'a call from HR' }],
  ['the recruiter emails by friday', { news: 'an e-mail from the recruiter', when: 'by Friday' }],
  ['Dana will call', { news: 'your call' }],
  ['Tom will call', { news: 'a call from Tom' }],
  [
    'second round w/ the director, week of the 4th',
    { rest: 'second round with the director', when: 'in the week of the 4th' },
  ],
  ['send them my refs', { mine: 'send you my references' }],
  ["I'll email her the two drawings by monday", { mine: 'email you the two drawings', when: 'by Monday' }],
  ['panel with the platform team', { rest: 'panel with the platform team' }],
  ['a decision from the partners', { rest: 'a decision from the partners' }],
  ['decision by the committee', { rest: 'decision by the committee' }],
  ['no call before the audit', { rest: 'no call before the audit' }],
  ['they talk on thursday', { rest: 'they talk', when: 'on Thursday' }],
  ['dana will send dates for the second round', { news: 'the dates for the second round' }],
  ['I will send dates', { rest: 'I will send dates' }],
  ['trial shift saturday', { rest: 'trial shift', when: 'on Saturday' }],
  ['hr will call mon.', { news: 'a call from HR', when: 'on Monday' }],
  [
    'The director will write by end of month',
    { news: 'news from the director', when: 'by the end of the month' },
  ],
  ['their assistant will e-mail me', { news: 'an e-mail from your assistant' }],
  ['they will send back the refs', { rest: 'they will send back the references' }],
  [
    'they will send the offer letter by the end of the week',
    { news: 'the offer letter', when: 'by the end of the week' },
  ],
  ['dana rings me weds', { news: 'your call', when: 'on Wednesday' }],
  ['says he will text by the weekend', { news: 'your text', when: 'by the weekend' }],
  [
    'refs from me by fri. Dana calls the week after next',
    { news: 'your call', when: 'the week after next', mine: 'send you my references' },
  ],
  ['i send the 4-project pdf by wed, then he writes to Amparo', { mine: 'send you the 4-project PDF' }],
  ['she said look out for an advert', { news: 'the advert' }],
  ['look for the bus stop', { rest: 'look for the bus stop' }],
  ['He will ring me next week.', { news: 'your call', when: 'next week' }],
  ['board meets the 14th, she writes after.', { news: 'your news', when: 'after the 14th' }],
  ['visit the shop - i send 2 dates', { mine: 'send you two dates' }],
  ['trustees meet 25th, she writes after', { news: 'your news', when: 'after the 25th' }],
  ['scores up thurs, Dana calls', { news: 'your call' }],
  ['typing test today, he answers 48h after i do it', { news: 'your answer' }],
  ['Dana sends the link for async task', { news: 'the link' }],
  [
    'i write to her after the class on saturday',
    { mine: 'write to you after the class', when: 'on Saturday' },
  ],
  ['i write the test on saturday', { rest: 'i write the test', when: 'on Saturday' }],
  ['director and manager decide tues', { rest: 'director and manager decide', when: 'on Tuesday' }],
  ['third chat with the auditor, dana to say', { rest: 'third chat with the auditor, dana to say' }],
  ['dont know', undefined],
  ['they didnt say', undefined],
  ['nothing said', undefined],
  ["didn't say", undefined],
  ['?', undefined],
]

test('a note on the next steps tells who acts and when, or keeps its words', () => {
  for (const [note, read] of rows) {
    const told = toldNextIn(note, new Set(['dana', 'kerr']))
    if (read === undefined) assert.equal(told, undefined, note)
    else {
      const { news, mine, when, rest } = told ?? { rest: '' }
      assert.deepEqual(
        {
          ...(news ? { news } : {}),
          ...(mine ? { mine } : {}),
          ...(when ? { when } : {}),
          ...(read.rest ? { rest } : {}),
        },
        read,
        note,
      )
    }
  }
})
