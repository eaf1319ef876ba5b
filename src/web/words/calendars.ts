import type { FormWords } from './field-words.ts'

export const calendarFeed: FormWords = {
  as: {
    label: 'What there is to do',
    compared: true,
    options: {
      events: 'As entries of a quarter of an hour, at the best time',
      'to-dos': 'As tasks with a last moment',
    },
  },
  names: {
    label: 'Names of people and firms',
    hint: 'Hidden, it only says what is to be done: for a calendar that others see.',
    options: {
      reminders: 'as in your reminders',
      shown: 'shown',
      hidden: 'hidden',
    },
  },
}
