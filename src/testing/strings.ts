import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** Every text that the shipped source below `root` holds, with the file it stands in. */
export const stringsIn = (root: string): readonly { readonly file: string; readonly text: string }[] => {
  const found: { file: string; text: string }[] = []
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name)))
    new Visitor({
      Literal: ({ value }) => {
        if (typeof value === 'string') found.push({ file, text: value })
      },
      TemplateElement: ({ value }) => {
        found.push({ file, text: value.cooked ?? value.raw })
      },
    }).visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
  return found
}
