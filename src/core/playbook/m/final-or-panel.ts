import { type MessageRule, message, wants } from './message-facts.ts'

export const M4: MessageRule = {
  id: 'M4',
  title: 'After a final or panel interview',
  says: 'Write to each person on their own: the point of theirs that stayed with you, why you would like to work with them, and to one of them a story of yours.',
  sources: [
    {
      guide: 'ace',
      says: 'A separate note to every member is ideal, or one to be passed on; all by name, a memorable point of each, a heartfelt anecdote, eagerness to work with each.',
    },
    {
      guide: 'basics',
      says: 'Everyone you met gets a note of their own; lumping them together looks like a box ticked.',
    },
    {
      guide: 'house',
      says: 'The anecdote goes to one of them only, so that nobody finds it twice when notes are compared.',
    },
  ],
  judge: ({ kind, stage }) =>
    kind === 'thank-you' && (stage === 'panel' || stage === 'final')
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for their time' },
          {
            element: 'connection',
            wanted: 'if-noted',
            or: ['insight', 'interest'],
            says: 'what this person said that stayed with you',
          },
          { element: 'anecdote', wanted: 'if-noted', most: 1, says: 'your story, in one of the notes' },
          {
            element: 'enthusiasm',
            wanted: 'always',
            or: ['interest'],
            says: 'that you would like to work with them',
          },
        ]
      : undefined,
  cases: [
    {
      name: 'each panelist reads what they themselves said',
      facts: message('thank-you', 'panel', { panelSize: 3 }),
      expect: wants('connection', 'if-noted'),
    },
    {
      name: 'a final round asks for the same',
      facts: message('thank-you', 'final'),
      expect: wants('enthusiasm', 'always'),
    },
    {
      name: 'a technical round has its own list',
      facts: message('thank-you', 'technical'),
      expect: undefined,
    },
    {
      name: 'the message to be passed on is judged by the note inside',
      facts: message('forward', 'panel'),
      expect: undefined,
    },
  ],
}
