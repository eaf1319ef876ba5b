import { balance } from './playbook/b/index.ts'
import { channels } from './playbook/c/index.ts'
import { debriefing } from './playbook/d/index.ts'
import { moving } from './playbook/k/index.ts'
import { messages } from './playbook/m/index.ts'
import { offers } from './playbook/o/index.ts'
import { preparation } from './playbook/p/index.ts'
import type { AnyRule, Section } from './playbook/rule.ts'
import { timing } from './playbook/t/index.ts'
import { checks } from './review/checks/index.ts'

/** One chapter of the playbook. */
export interface Chapter {
  readonly section: Section
  readonly title: string
  readonly says: string
  readonly rules: readonly AnyRule[]
}

export const chapters: readonly Chapter[] = [
  {
    section: 'P',
    title: 'Before and during the interview',
    says: 'What the prep sheet leads you to ask, bring and notice.',
    rules: preparation,
  },
  {
    section: 'D',
    title: 'Right after: the debrief',
    says: 'A word to yourself, then your own sentences, at once; the rest the same evening.',
    rules: debriefing,
  },
  {
    section: 'M',
    title: 'What each message holds',
    says: 'By kind of message and stage. What is missing is shown; it never blocks.',
    rules: messages,
  },
  {
    section: 'T',
    title: 'Timing',
    says: 'When something opens, is best, and is due, always in the reader’s zone and calendar.',
    rules: timing,
  },
  {
    section: 'C',
    title: 'Channel',
    says: 'Which way a message goes, in this order of precedence.',
    rules: channels,
  },
  {
    section: 'X',
    title: 'What a message must not do',
    says: 'The review. Only the first seven block; the rest are the remarks of a careful friend.',
    rules: checks,
  },
  {
    section: 'B',
    title: 'Balance',
    says: 'Persistent, never a pest: over all channels, people and opportunities.',
    rules: balance,
  },
  { section: 'O', title: 'Offer', says: 'From the day an offer comes to a yes or a no.', rules: offers },
  {
    section: 'K',
    title: 'Keep moving',
    says: 'What keeps the search going while one of its threads waits.',
    rules: moving,
  },
]

/** Every rule of every section. */
export const handbook: readonly AnyRule[] = chapters.flatMap(({ rules }) => rules)
