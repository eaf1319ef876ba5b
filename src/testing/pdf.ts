import { inflateSync } from 'node:zlib'

/** What a test wants to know of a PDF, read from its bytes. */
export interface ReadPdf {
  readonly pages: number
  /** Width and height of the first page, in points. */
  readonly size: readonly number[]
  /** Each font by name, and whether its outlines are in the file. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  /** The lines as a program that copies them gets them, by way of the fonts' own tables. */
  readonly lines: readonly string[]
  readonly language: string | undefined
  readonly tagged: boolean
}

const character = (hex: string): string =>
  Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

/** Glyph number → text, from a ToUnicode table. */
const glyphsOf = (table: string): ReadonlyMap<number, string> => {
  const glyphs = new Map<number, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const texts = [...list.matchAll(/<([\w ]*)>/g)].map(([, hex = '']) => character(hex))
    for (const [index, text] of texts.entries()) glyphs.set(Number.parseInt(from, 16) + index, text)
  }
  return glyphs
}

/** Reads what pdfkit writes; no reader for PDFs of others. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  )
  const streamOf = (number: string): string => {
    const body = objects.get(number) ?? ''
    const raw = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'))
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
  }
  const referred = (body: string | undefined, key: string): string =>
    new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body ?? '')?.[1] ?? ''
  const bodies = [...objects.values()]
  const pages = bodies.filter((body) => /\/Type \/Page\n/.test(body))
  const fonts = bodies
    .filter((body) => body.includes('/Type /Font\n') && body.includes('/Subtype /Type0'))
    .map((body) => {
      const descriptor = objects.get(
        referred(objects.get(referred(body, 'DescendantFonts')), 'FontDescriptor'),
      )
      return {
        name: /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? '',
        embedded: streamOf(referred(descriptor, 'FontFile2')).length > 0,
      }
    })
  const lines = pages.flatMap((page) => {
    const resources = objects.get(referred(page, 'Resources')) ?? ''
    const tables = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
        name,
        glyphsOf(streamOf(referred(objects.get(number), 'ToUnicode'))),
      ]),
    )
    const byHeight = new Map<string, string>()
    for (const [, y = '', name = '', shown = ''] of streamOf(referred(page, 'Contents')).matchAll(
      /1 0 0 1 \S+ (\S+) Tm\n\/(F\d+) \S+ Tf\n\[(.*)\] TJ/g,
    )) {
      const glyphs = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      const text = glyphs.map((hex) => tables.get(name)?.get(Number.parseInt(hex, 16)) ?? '\ufffd').join('')
      byHeight.set(y, (byHeight.get(y) ?? '') + text)
    }
    return [...byHeight.values()].map((line) => line.trim())
  })
  return {
    pages: pages.length,
    size: (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? []).slice(1).map(Number),
    fonts,
    lines,
    language: /\/Lang \(([\w-]+)\)/.exec(file)?.[1],
    tagged: /\/Marked true/.test(file),
  }
}
