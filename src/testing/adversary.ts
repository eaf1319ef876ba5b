import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A text that grows with `size` and is bad for one pattern: a beginning, something many times, a spoiler. */
export interface Attack {
  readonly before: string
  readonly repeated: string
  readonly after: string
}

export const textOf = ({ before, repeated, after }: Attack, size: number): string =>
  before + repeated.repeat(Math.ceil(size / repeated.length)) + after

/** One of each sort of character that patterns ask about; those of the pattern itself are added. */
const usual = [...' \n\t\u00a0aZé7<>&"\'’.,:;=/-–_@()[]{}|*#%+?!^~`$\\\u0000漢']
const spoilers = ['', '\u0001', '\n', 'a']

type Characters = AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass | AST.Character

/** How a thing of the pattern may be said: a few texts that it matches, shortest first. */
const saidBy = (flags: string, own: readonly string[]) => {
  const known = new Map<string, string[]>()
  const mode = flags.replace(/[^ivus]/g, '')
  const ofCharacters = (node: Characters): string[] => {
    const before = known.get(node.raw)
    if (before) return before
    const one = new RegExp(`^${node.raw}$`, mode)
    const found = [...new Set([...usual, ...own])].filter((each) => one.test(each))
    known.set(node.raw, found.length > 0 ? found : ['a'])
    return known.get(node.raw) ?? []
  }
  const one = (node: AST.Element): string => all(node)[0] ?? ''
  const ofElements = (elements: readonly AST.Element[]): string => elements.map(one).join('')
  const all = (node: AST.Element): string[] => {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)]
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return ofCharacters(node)
      case 'Quantifier':
        return node.min === 0 ? ['', ...all(node.element)] : [one(node.element).repeat(node.min)]
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap(({ elements }) =>
          elements.length === 1 && elements[0] ? all(elements[0]) : [ofElements(elements)],
        )
      case 'Assertion':
        return node.kind === 'lookbehind' && !node.negate && node.alternatives[0]
          ? [ofElements(node.alternatives[0].elements)]
          : ['']
      default:
        return ['']
    }
  }
  return { all, one }
}

const many = 20

/**
 * Texts on which a backtracking engine may go over the same ground again and again: for each endless repetition of the
 * pattern, what leads to it, then what it repeats, then something that does not fit.
 */
export const attacksOn = (source: string, flags: string): Attack[] => {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const own = [...new Set(source.replace(/\\./g, ''))].slice(0, 80)
  const { all, one } = saidBy(flags, own)
  const attacks = new Map<string, Attack>()
  const add = (before: string, repeated: string) => {
    if (repeated === '') return
    for (const after of spoilers) attacks.set(`${before}|${repeated}|${after}`, { before, repeated, after })
  }
  const visit = (alternatives: readonly AST.Alternative[], before: string) => {
    for (const { elements } of alternatives) {
      let lead = before
      for (const element of elements) {
        if (element.type === 'Quantifier') {
          const lasting = element.max > 200
          for (const repeated of lasting ? all(element).slice(0, many) : []) {
            add(lead, repeated)
            add('', lead + repeated)
            if (lead === '') add('x', repeated)
          }
        }
        const inner = element.type === 'Quantifier' ? element.element : element
        if ('alternatives' in inner) visit(inner.alternatives, lead)
        lead += one(element)
      }
      // A pattern that is looked for at every place of a text full of its own beginnings.
      if (before === '') add('', lead)
    }
  }
  visit(pattern.alternatives, '')
  return [...attacks.values()]
}
