/** What a column of a table can be: what somebody is told by, or nothing of use. */
export const columnKinds = {
  name: 'Whole name',
  given: 'First name',
  family: 'Family name',
  prefix: 'Title before the name',
  email: 'E-mail',
  phone: 'Phone',
  linkedin: 'LinkedIn or other page',
  company: 'Firm',
  title: 'Job',
  postal: 'Postal address',
  since: 'Connected since',
  note: 'Note',
  none: 'Leave out',
} as const

export type ColumnKind = keyof typeof columnKinds

export const allColumnKinds = Object.keys(columnKinds) as readonly ColumnKind[]
