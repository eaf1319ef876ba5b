/** What is known of a kind of file that somebody may bring. */
interface KindTraits {
  /** What it is, as one says it: “this is …”. */
  readonly is: string
  /** What there is to do with it; absent where it is read right here. */
  readonly instead?: string
  /** Who reads it, shown before it is kept: an action, led to from the one door. */
  readonly by?: string
}

const readable =
  'What can be read here: what Afterword saved, tables (.csv, .xlsx), address books (.vcf), calendar files (.ics), mails (.eml, .mbox), a résumé as data (JSON Resume), and notes from your phone.'

const alone = 'Bring it by itself: you see what is in it before any of it is kept.'

/**
 * Every kind that is told apart by what stands in a file. Whoever reads one more names itself in `by`, and the page in `readers` of
 * web/brought.ts; what is read right here has neither.
 */
export const broughtKinds = {
  dossier: { is: 'a file that Afterword saved' },
  archive: { is: 'an archive of everything that Afterword saved' },
  text: { is: 'a text' },
  mail: { is: 'a mail', instead: alone, by: 'mail-file' },
  mails: { is: 'a whole mailbox in one file (mbox)', instead: alone, by: 'mail-file' },
  pocket: { is: 'notes from your phone', instead: alone, by: 'pocket-notes' },
  database: {
    is: 'a copy of Afterword’s whole database, or another program’s',
    instead: 'A copy is put back with “restore” at the command line, while the pages are closed.',
  },
  cards: { is: 'an address book (vCard)', instead: alone, by: 'people-file' },
  calendar: { is: 'a calendar file (.ics)', instead: alone, by: 'appointments' },
  resume: { is: 'a résumé as data (JSON Resume)', instead: alone, by: 'resume-file' },
  table: { is: 'a table (CSV)', instead: alone, by: 'table-file' },
  workbook: { is: 'a spreadsheet (.xlsx)', instead: alone, by: 'table-file' },
  sheet: {
    is: 'a spreadsheet of LibreOffice or OpenOffice',
    instead: `Save it as .xlsx or .csv. ${readable}`,
  },
  'old-office': { is: 'a file of an old Office program (.xls or .doc)', instead: readable },
  word: { is: 'a Word document', instead: `Copy what you need out of it. ${readable}` },
  slides: { is: 'a set of slides', instead: readable },
  rtf: { is: 'a document (.rtf)', instead: `Copy what you need out of it. ${readable}` },
  pdf: { is: 'a PDF', instead: `Copy what you need out of it. ${readable}` },
  picture: { is: 'a picture', instead: readable },
  film: { is: 'a film or a recording', instead: readable },
  page: { is: 'a web page', instead: `Copy what you need out of it. ${readable}` },
  packed: {
    is: 'an archive, but none that Afterword saved',
    instead: 'Unpack it and bring the files in it.',
  },
  empty: { is: 'an empty file', instead: 'Save it once more where it comes from; nothing is in this one.' },
  unknown: { is: 'no text, and no kind of file that is known here', instead: readable },
} as const satisfies Readonly<Record<string, KindTraits>>

export type BroughtKind = keyof typeof broughtKinds

/** The action that reads a file of this kind and shows it before it is kept. */
export const readerOf = (kind: BroughtKind): string | undefined => {
  const { by }: KindTraits = broughtKinds[kind]
  return by
}

/** One sentence that says what a file is and what to do; undefined where it is read right here. */
export const insteadOf = (kind: BroughtKind): string | undefined => {
  const { is, instead }: KindTraits = broughtKinds[kind]
  return instead === undefined ? undefined : `this is ${is}. ${instead}`
}
