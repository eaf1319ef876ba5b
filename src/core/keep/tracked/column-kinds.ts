/** What a column of somebody’s own table of applications can be. */
export const trackedColumns = {
  company: 'Firm',
  role: 'Job',
  status: 'Where it stands',
  applied: 'Applied',
  interview: 'Interview',
  offered: 'Offer',
  refused: 'Their no',
  source: 'Where you heard of it',
  field: 'What they do',
  place: 'Place',
  person: 'Person there',
  title: 'Their job',
  email: 'Their e-mail',
  phone: 'Their phone',
  profile: 'Their LinkedIn page',
  note: 'Note',
  other: 'Other note',
  none: 'Leave out',
} as const

export type TrackedColumn = keyof typeof trackedColumns

export const allTrackedColumns = Object.keys(trackedColumns) as readonly TrackedColumn[]

/** Those whose cells are days. */
const dayColumns = ['applied', 'interview', 'offered', 'refused'] as const satisfies readonly TrackedColumn[]

export type DayColumn = (typeof dayColumns)[number]

export const isDayColumn = (kind: TrackedColumn | undefined): kind is DayColumn =>
  dayColumns.some((each) => each === kind)
