import type { FormWords } from './field-words.ts'

/** The hours of a day; a field shows them on the clock of whoever reads. */
const hours = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [String(hour), `${hour}:00`]))

export const reminders: FormWords = {
  mailAt: {
    label: 'A mail to yourself each day',
    hint: 'What the day holds, over your own mailbox. On a day with nothing to do none comes.',
    none: 'as it is',
    options: { off: 'none', ...hours },
  },
  desktop: {
    label: 'On this computer',
    compared: true,
    options: {
      off: 'Not at all',
      page: 'While a page of Afterword is open',
      always: 'Always, by the desktop itself',
    },
  },
  ntfy: {
    label: 'On your phone, by ntfy',
    hint: 'The address of your topic, for instance https://ntfy.sh/ and a long name that nobody guesses. Whoever knows it can read along.',
  },
  ntfyToken: {
    label: 'The token of that topic',
    hint: 'Only where the server asks for one. It is kept and never shown; the word “none” takes it away.',
  },
  address: {
    label: 'Where you reach these pages from your phone',
    hint: 'Links in reminders open on this computer only. If you gave Afterword an address of its own, type it here.',
  },
  debrief: {
    label: 'Remind me to note what was said',
    hint: 'Twenty-five minutes after the planned end of an interview, without a sound.',
  },
  quietFrom: { label: 'Quiet from', none: 'as it is', options: hours },
  quietUntil: {
    label: 'Quiet until',
    none: 'as it is',
    options: hours,
  },
  most: {
    label: 'At most so many a day',
    hint: 'From 1 to 20; the daily mail is not counted, and keeps its hour even where it is quiet.',
  },
  names: {
    label: 'Names of people and firms in them',
    options: { shown: 'shown', hidden: 'hidden: only what is to be done' },
  },
}
