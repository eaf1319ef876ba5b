/** What is known of a kind of file that somebody may bring. */
interface KindTraits {
  /** What it is, as one says it: “this is …”. */
  readonly is: string
  /** What there is to do with it; absent where it is read right here. */
  readonly instead?: string
}

const readable =
  'What can be read here: the archive and the files that Afterword saved. Mails are brought under Bring mails in, notes from your phone under Your phone.'
const byMail = 'Bring it under Bring mails in, where you see what it tells before anything is kept.'

/** Every kind that is told apart by what stands in a file; whoever reads one more here takes its `instead` away. */
export const broughtKinds = {
  dossier: { is: 'a file that Afterword saved' },
  archive: { is: 'an archive of everything that Afterword saved' },
  text: { is: 'a text' },
  mail: { is: 'a mail', instead: byMail },
  mails: {
    is: 'a whole mailbox in one file (mbox)',
    instead: byMail,
  },
  pocket: { is: 'notes from your phone', instead: 'Bring them under Settings, Your phone.' },
  database: {
    is: 'a copy of Afterword’s whole database, or another program’s',
    instead: 'A copy is put back with “restore” at the command line, while the pages are closed.',
  },
  cards: { is: 'an address book (vCard)', instead: readable },
  calendar: { is: 'a calendar file (.ics)', instead: readable },
  resume: { is: 'a résumé as data (JSON Resume)', instead: readable },
  table: { is: 'a table (CSV)', instead: readable },
  workbook: { is: 'a spreadsheet (.xlsx)', instead: readable },
  sheet: { is: 'a spreadsheet of LibreOffice or OpenOffice', instead: readable },
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

/** One sentence that says what a file is and what to do; undefined where it is read right here. */
export const insteadOf = (kind: BroughtKind): string | undefined => {
  const { is, instead }: KindTraits = broughtKinds[kind]
  return instead === undefined ? undefined : `this is ${is}. ${instead}`
}
