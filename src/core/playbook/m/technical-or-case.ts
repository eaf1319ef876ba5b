import { stages } from '../../vocabulary/stages.ts'
import { type MessageRule, message, wants } from './message-facts.ts'

export const M3: MessageRule = {
  id: 'M3',
  title: 'After a technical or case interview or a trial',
  says: 'Thank them, let your pleasure in the work show, sum up your findings, hand in work that meets the brief and goes beyond it, and answer what was left open.',
  sources: [
    {
      guide: 'ace',
      says: 'Show gratitude and passion for the work, summarise findings and insights, submit work beyond the requirements, and address questions or gaps.',
    },
  ],
  judge: ({ kind, stage, format, presented }) =>
    kind === 'thank-you' && stage !== undefined && stages[stage].worked
      ? [
          { element: 'thanks', wanted: 'always', says: 'thanks for the chance to show your work' },
          {
            element: 'enthusiasm',
            wanted: 'always',
            or: ['interest'],
            says: 'that you enjoy this kind of work',
          },
          {
            element: 'finding',
            wanted: 'if-noted',
            least: 1,
            most: 3,
            says: 'your findings in a sentence or two',
          },
          ...(format === 'take-home' && !presented
            ? [
                {
                  element: 'deliverable',
                  wanted: 'if-noted',
                  or: ['finding'],
                  says: 'the work you hand in',
                } as const,
              ]
            : []),
          { element: 'stumble', wanted: 'if-noted', says: 'a better answer where you stumbled' },
          { element: 'question', wanted: 'if-noted', says: 'the question you did not get to ask' },
        ]
      : undefined,
  cases: [
    {
      name: 'findings go in where there are some',
      facts: message('thank-you', 'case'),
      expect: wants('finding', 'if-noted'),
    },
    {
      name: 'a mailed take-home also carries the work',
      facts: message('thank-you', 'case', { format: 'take-home' }),
      expect: wants('deliverable'),
    },
    {
      name: 'a presented take-home was handed over in the room',
      facts: message('thank-you', 'case', { format: 'take-home', presented: true }),
      expect: (verdict) => !wants('deliverable')(verdict),
    },
    { name: 'a trial shift is work shown', facts: message('thank-you', 'trial'), expect: wants('finding') },
    { name: 'a screening has no findings', facts: message('thank-you', 'screening'), expect: undefined },
    { name: 'a nudge after the case repeats nothing', facts: message('nudge', 'case'), expect: undefined },
  ],
}
