import PDFDocument from 'pdfkit'
import type { Sheet } from '../core/compose/channels/letter.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import { type Alphabet, alphabetsIn } from './fonts.ts'
import { laidOut, type Page, pageSizes } from './layout.ts'
import { plainly, runsOf, unwritable } from './runs.ts'

const ink = '#1f1b18'
const quietInk = '#655c52'

const plainSheet = (sheet: Sheet): Sheet => {
  const line = (text: string) => text.split('\n').map(plainly).join('\n')
  return {
    ...sheet,
    sender: sheet.sender.map(line),
    recipient: sheet.recipient.map(line),
    paragraphs: sheet.paragraphs.map(line),
    closing: line(sheet.closing),
    signature: line(sheet.signature),
    postscript: sheet.postscript.map(line),
  }
}

const wholeText = ({ sender, recipient, paragraphs, closing, signature, postscript }: Sheet): string =>
  [...sender, ...recipient, ...paragraphs, closing, signature, ...postscript].join('').replaceAll('\n', '')

type Doc = InstanceType<typeof PDFDocument>

/** Draws one line, each run in the alphabet that can write it. */
const drawLine = (
  doc: Doc,
  { text, x, y, size, quiet }: Page[number],
  alphabets: readonly Alphabet[],
): void => {
  let at = x
  for (const run of runsOf(text, alphabets)) {
    doc
      .font(run.font)
      .fontSize(size)
      .fillColor(quiet ? quietInk : ink)
    doc.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' })
    at += doc.widthOfString(run.text)
  }
}

/** A space at the end, unseen, so that whoever reads the text alone does not run two lines together. */
const spaced = (line: Page[number]): Page[number] =>
  /[-‐–—/]$/.test(line.text) ? line : { ...line, text: `${line.text} ` }

/** The pages, tagged so that a screen reader hears paragraphs and not lines. */
const draw = (doc: Doc, pages: readonly Page[], alphabets: readonly Alphabet[]): void => {
  const letter = doc.struct('Document')
  doc.addStructure(letter)
  let paragraph: { readonly number: number; readonly element: ReturnType<Doc['struct']> } | undefined
  for (const page of pages) {
    doc.addPage()
    for (const number of new Set(page.map((line) => line.paragraph))) {
      if (number === undefined) doc.markContent('Artifact', { type: 'Pagination' })
      else {
        if (paragraph?.number !== number) {
          paragraph?.element.end()
          paragraph = { number, element: doc.struct('P') }
          letter.add(paragraph.element)
        }
        paragraph.element.add(doc.markStructureContent('P'))
      }
      for (const line of page) if (line.paragraph === number) drawLine(doc, spaced(line), alphabets)
      doc.endMarkedContent()
    }
  }
  paragraph?.element.end()
  letter.end()
}

const collected = (doc: Doc): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    doc.end()
  })

const known = new Map<string, Promise<readonly Alphabet[]>>()

/**
 * A letter as a PDF with its fonts in it, the same bytes for the same sheet. Refused, by name, where a character is in none
 * of the fonts of the folder: a box in its place would be worse than no letter.
 */
export const pdfOf = async (sheet: Sheet, folder: string): Promise<Outcome<Uint8Array>> => {
  const loading = known.get(folder) ?? alphabetsIn(folder)
  known.set(folder, loading)
  const alphabets = await loading
  const plain = plainSheet(sheet)
  const unknown = unwritable(wholeText(plain), alphabets)
  if (unknown.length > 0) {
    return refused({
      message: `The typeface of the PDF has no ${unknown.slice(0, 8).join(', ')}${unknown.length > 8 ? ` and ${unknown.length - 8} more` : ''}. Write it another way, or print from the page, where your own fonts are used.`,
    })
  }
  const doc = new PDFDocument({
    size: [...pageSizes[sheet.size]],
    margin: 0,
    autoFirstPage: false,
    // Nothing is written in a font that is not brought along.
    font: '',
    tagged: true,
    lang: sheet.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: plain.recipient[0] ? `Letter to ${plain.recipient[0]}` : 'Letter',
      Author: plain.sender[0] ?? '',
      Creator: 'Afterword',
      Producer: 'Afterword',
      CreationDate: new Date(`${sheet.day}T12:00:00Z`),
    },
  })
  for (const { name, bytes } of alphabets) doc.registerFont(name, bytes)
  const widthOf = (text: string, size: number): number =>
    runsOf(text, alphabets).reduce(
      (sum, run) => sum + doc.font(run.font).fontSize(size).widthOfString(run.text),
      0,
    )
  const pages = laidOut(plain, widthOf)
  draw(doc, pages, alphabets)
  return done(await collected(doc))
}
