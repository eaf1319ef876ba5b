/** What stands below a writer’s name under a mail: their job, their firm, a number; only where it can be nothing else. */
import { plainWords } from '../../../english/sought.ts'
import { isFirmOf, isLegal } from './firm-name.ts'
import { namesJob } from './job-words.ts'

export interface SignatureSaid {
  readonly title?: string
  readonly company?: string
  readonly phone?: string
}

/** So far from the end a signature begins, and so many lines it has. */
const [mostAbove, mostBelow] = [30, 7]
const longest = 120

const bare = (line: string): string =>
  line
    .replaceAll(/[*_]{1,3}/g, '')
    .replaceAll(/\((?=[^()\d]{1,30}\))[^()]{1,30}\)/g, ' ')
    .trim()

/** “i. A. Jana Weber”, “Ing. Jana Weber”: signed for somebody, or with a title. */
const before = /^(?:\p{L}{1,5}\. ?){1,4}(?=\p{Lu}\p{L})/u

const isName = (line: string, name: string): boolean => {
  const [said, wanted] = [bare(line).split(/[,|]/)[0] ?? '', bare(name)].map((each) =>
    plainWords(each.trim().replace(before, '')),
  )
  return said !== '' && said !== undefined && said === wanted
}

const numberIn = /(?:^|[\s:.])(\+?\(?\d[\d\s()./-]{6,22}\d)(?=$|[\s,;|])/u
const marked =
  /^\s*(?:\+\d|(?:tel|telefon|phone|mobile?|mob|cell|direct|tél|móvil|teléfono|[tmpd])\b[.:)]?)/iu

const parted = (line: string): readonly string[] =>
  line
    .split(/\s{0,3}[|·•]\s{0,3}|\s[–—-]\s|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Words that begin large, and what stands between them. */
const named = /^\p{Lu}[\p{L}\p{N}.'’-]{1,30}(?: (?:&|and|und|et|of|de|\p{Lu}[\p{L}\p{N}.'’-]{0,30})){0,5}$/u

const isSentence = (line: string): boolean => /[.!?]\s*$/.test(line) && line.split(' ').length > 4

/** “Talent Partner at Northwind”: the job and the firm. */
const jobAt = /^(.{3,80}?) (?:at|@|bei|chez|bij) (\p{Lu}.{1,60})$/u

const jobIn = (line: string, domain: string | undefined): Pick<SignatureSaid, 'title' | 'company'> => {
  const at = jobAt.exec(line)
  if (at && namesJob(at[1] ?? '')) return { title: (at[1] ?? '').trim(), company: (at[2] ?? '').trim() }
  const parts = parted(line)
  const firm = parts.find((part) => isFirmOf(part, domain) || isLegal(part))
  const rest = parts.filter((part) => part !== firm)
  if (!rest.some(namesJob)) return firm ? { company: firm } : {}
  const title = rest.length === parts.length ? line : rest.filter((part) => !/[@\d]/.test(part)).join(', ')
  return { title, ...(firm ? { company: firm } : {}) }
}

/** The whole text of a message with its signature → what stands below the name of whoever wrote it; `domain` is that of their address. */
export const signatureSaid = (text: string, name: string, domain: string | undefined): SignatureSaid => {
  if (name === '') return {}
  const lines = text.split('\n').slice(-mostAbove)
  const at = lines.findLastIndex((line) => line.length <= longest && isName(line, name))
  if (at < 0) return {}
  const beside = bare(lines[at] ?? '')
    .split(/[,|]/)
    .slice(1)
    .join(',')
    .trim()
  const below = [beside, ...lines.slice(at + 1)]
    .map((line) => bare(line))
    .filter((line) => line !== '' && line.length <= longest && !isSentence(line))
    .slice(0, mostBelow)
  let said: SignatureSaid = {}
  for (const [index, line] of below.entries()) {
    const job = /https?:|@|\+\d/.test(line) && !line.includes('|') ? {} : jobIn(line, domain)
    const phone = marked.test(line) || /[|·•] ?\+/.test(line) ? numberIn.exec(line)?.[1]?.trim() : undefined
    // Who writes without an address that tells has their firm below their job.
    const firm =
      domain === undefined && index > 0 && namesJob(below[index - 1] ?? '') && named.test(line)
        ? line
        : undefined
    said = { ...(firm ? { company: firm } : {}), ...job, ...(phone ? { phone } : {}), ...said }
  }
  return said
}
