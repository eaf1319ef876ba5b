/** Which searches a mail names: by their role, or by the firm. */
import type { Mail } from './mail.ts'

/** What a search is called by. */
export interface Names {
  readonly opportunity: string
  readonly role: string
  readonly company: string
}

const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `

/** Names that begin many firms, and roles that everybody writes of, tell none apart. */
const common =
  /^(?:the|first|new|north|south|east|west|united|national|international|global|general|royal|city|british|american|european|london|data|digital|group|bank|green|blue|red|best|next|open|home|good|one|smart|well|river|park|king|saint|grand)$/

/** “Oxbow” for Oxbow Water. */
const short = (company: string): string | undefined => {
  const [first = '', second] = plainWords(company).trim().split(' ')
  return second !== undefined && first.length >= 4 && !common.test(first) ? first : undefined
}

const says = (text: string, name: string, least: number): boolean => {
  const wanted = plainWords(name)
  return wanted.length >= least && text.includes(wanted)
}

export interface Naming {
  readonly opportunity: string
  readonly role: boolean
  /** Its whole name, or the first word of it. */
  readonly firm: 'whole' | 'short' | undefined
}

/** Which of these a text names, and how. */
export const namedIn = (text: string, all: readonly Names[]): readonly Naming[] => {
  const plain = plainWords(text)
  return all.flatMap(({ opportunity, role, company }) => {
    const first = short(company)
    const firm = says(plain, company, 5)
      ? ('whole' as const)
      : first !== undefined && says(plain, first, 5)
        ? ('short' as const)
        : undefined
    const naming = { opportunity, role: says(plain, role, 6), firm }
    return naming.role || firm ? [naming] : []
  })
}

/** What the head of a mail says about its matter. */
export const headOf = ({ from, subject }: Mail): string => `${from?.name ?? ''} ${subject}`
