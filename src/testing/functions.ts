import { parseSync, Visitor } from 'oxc-parser'

/** A function of a file: the line it begins on, from 1, and how many it takes. */
export interface Measured {
  readonly line: number
  readonly lines: number
}

/** Every function of a TypeScript text, those within others too, in the order of the text. */
export const functionsOf = (text: string, file: string): readonly Measured[] => {
  const found: Measured[] = []
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  const note = ({ start, end }: { readonly start: number; readonly end: number }) => {
    found.push({ line: lineAt(start), lines: lineAt(end) - lineAt(start) + 1 })
  }
  new Visitor({
    ArrowFunctionExpression: note,
    FunctionExpression: note,
    FunctionDeclaration: note,
  }).visit(parseSync(file, text).program)
  return found
}
