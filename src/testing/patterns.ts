import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Expression, parseSync, Visitor } from 'oxc-parser'

/** A regular expression of the shipped source, and where it stands. */
export interface Pattern {
  /** `core/replies/mail.ts:12`, from the folder of the source. */
  readonly place: string
  readonly source: string
  readonly flags: string
}

const isShipped = (file: string) => /\.tsx?$/.test(file) && !/\.test\.|^testing\b/.test(file)

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const namesRegExp = (callee: Expression) => callee.type === 'Identifier' && callee.name === 'RegExp'

/** Every regular expression written as one in the source, and every place that builds one. */
export const patternsIn = (root: string): { written: Pattern[]; built: string[] } => {
  const written: Pattern[] = []
  const built: string[] = []
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isShipped)) {
    const text = readFileSync(join(root, file), 'utf8')
    const place = (at: number) => `${file.replaceAll('\\', '/')}:${lineOf(text, at)}`
    new Visitor({
      Literal: (node) => {
        if ('regex' in node)
          written.push({ place: place(node.start), source: node.regex.pattern, flags: node.regex.flags })
      },
      NewExpression: (node) => {
        if (namesRegExp(node.callee)) built.push(place(node.start))
      },
      CallExpression: (node) => {
        if (namesRegExp(node.callee)) built.push(place(node.start))
      },
    }).visit(parseSync(file, text).program)
  }
  return { written, built }
}

/** From here on, what `new RegExp` builds in the source below `root` is written down. Ends with the process. */
export const overhear = (root: string): ReadonlyMap<string, Pattern> => {
  const heard = new Map<string, Pattern>()
  const note = (pattern: RegExp) => {
    const frame = (new Error().stack ?? '')
      .split('\n')
      .map((line) => /file:\/\/([^)]*?):(\d+):\d+\)?$/.exec(line))
      .find((found) => found?.[1]?.startsWith(root) && isShipped(found[1].slice(root.length + 1)))
    if (!frame) return
    const place = `${frame[1]?.slice(root.length + 1)}:${frame[2]}`
    heard.set(`${place} ${pattern}`, { place, source: pattern.source, flags: pattern.flags })
  }
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, as) => {
      const pattern = Reflect.construct(target, args, as) as RegExp
      note(pattern)
      return pattern
    },
    apply: (target, self, args) => {
      const pattern = Reflect.apply(target, self, args) as RegExp
      note(pattern)
      return pattern
    },
  })
  return heard
}
