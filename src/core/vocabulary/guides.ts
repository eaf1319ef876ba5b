/** Whose advice the rules cite: the whole title, and a short one for a line. */
export const guides = {
  ace: {
    title: 'How to effectively follow up after a job interview (Ace Your Job Interview series)',
    short: 'Ace Your Job Interview',
  },
  quick: {
    title: 'A Simple Guide to Effective Job Interview Follow Up',
    short: 'A Simple Guide',
  },
  mastering: {
    title: 'Mastering the Art of Post-Interview Follow-Up',
    short: 'Mastering the Art',
  },
  eight: {
    title: '8 Essential Steps to Effective Job Interview Follow Up (Lisa Rangel)',
    short: '8 Essential Steps',
  },
  basics: { title: 'How to Follow Up an Interview', short: 'How to Follow Up' },
  house: {
    title: 'Afterword’s own judgement, always said as such',
    short: 'Afterword’s own judgement',
  },
} as const

export type Guide = keyof typeof guides
