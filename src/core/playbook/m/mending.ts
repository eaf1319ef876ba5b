import { type MessageRule, message, wants } from './message-facts.ts'

export const M9: MessageRule = {
  id: 'M9',
  title: 'Mending what went wrong',
  says: 'A stumble may be answered again, a missed question asked, a doubt addressed: briefly, and once. A doubt you noted in private is answered in your own words; the note itself is never told.',
  sources: [
    {
      guide: 'mastering',
      says: 'The follow-up can clarify a point you stumbled on or add what strengthens your case.',
    },
    { guide: 'ace', says: 'You may answer a part again and ask the important question you missed.' },
  ],
  judge: ({ kind }) =>
    kind === 'thank-you' || kind === 'detailed'
      ? [
          {
            element: 'stumble',
            wanted: 'if-noted',
            most: 1,
            says: 'the better answer to where you stumbled',
          },
          { element: 'question', wanted: 'if-noted', most: 3, says: 'the question you did not get to ask' },
        ]
      : undefined,
  cases: [
    {
      name: 'a thank-you may answer again',
      facts: message('thank-you', 'screening'),
      expect: wants('stumble', 'if-noted'),
    },
    {
      name: 'the detailed message may ask what was missed',
      facts: message('detailed', 'final'),
      expect: wants('question', 'if-noted'),
    },
    {
      name: 'a nudge does not go back to old answers',
      facts: message('nudge', 'screening'),
      expect: undefined,
    },
    { name: 'nor does an answer to a no', facts: message('close'), expect: undefined },
  ],
}
