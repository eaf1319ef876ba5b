/** How a firm calls itself, found by the domain it writes from. */
import { plainWords } from '../../../english/sought.ts'
import { namesJob } from './job-words.ts'

const legal =
  /(?:^|\s)(?:GmbH|AG|SE|KG|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|plc|B\.?V\.?|N\.?V\.?|S\.?A\.?S?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|A\/S|ApS|AB|AS|Oy|Sp\. z o\.o\.)$/u

/** It bears its legal form. */
export const isLegal = (text: string): boolean => text.length <= 100 && legal.test(text.trim())

/** “Mühlbach” and “muehlbach” are one. */
const lettersOf = (text: string): string =>
  plainWords(text)
    .replaceAll(/(?<!\p{L})(?:the|of|and|und|et|du|de|des|la|le|der|die|das)(?!\p{L})/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/([aou])e/g, '$1')

const second = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu'])
/** What firms put before their name in a domain, or behind it. */
const around =
  /^(?:get|join|try|team|mail|hr|careers?|jobs?|recruiting)-?|-?(?:careers?|jobs?|recruiting|group|hq|app|mail)$/g

/** The part of a domain that is a name: “northwind” of hr.northwind.co.uk. */
export const nameInDomain = (domain: string): string => {
  const labels = domain.toLowerCase().split('.')
  const top = labels.length > 2 && second.has(labels.at(-2) ?? '') ? 3 : 2
  const label = labels.at(-top) ?? labels[0] ?? ''
  const plain = label.replaceAll(around, '')
  return plain.length >= 3 ? plain : label
}

/** Is this what the firm of that domain calls itself? */
export const isFirmOf = (text: string, domain: string | undefined): boolean => {
  const [said, label] = [lettersOf(text), domain === undefined ? '' : lettersOf(nameInDomain(domain))]
  return (
    said.length >= 3 &&
    label.length >= 3 &&
    (said === label || said.startsWith(label) || label.startsWith(said))
  )
}

const word = /[\p{L}\p{N}&'’.-]+/gu

/** Runs of words that begin large, as they stand in a text. */
const runsIn = (text: string): readonly string[] => {
  const runs: string[] = []
  for (const line of text.slice(0, 20_000).split('\n')) {
    const words = [...line.matchAll(word)]
    for (const [at, first] of words.entries()) {
      if (!/^[\p{Lu}\p{N}]/u.test(first[0])) continue
      let run = ''
      let end = first.index
      for (const next of words.slice(at, at + 7)) {
        const isJoined =
          next.index - end <= 1 &&
          (/^[\p{Lu}\p{N}&]/u.test(next[0]) || /^(?:and|und|et|y|of|de|du|des|la|der)$/.test(next[0]))
        if (!isJoined) break
        run = run === '' ? next[0] : `${run} ${next[0]}`
        end = next.index + next[0].length
        runs.push(run.replace(/[.'’-]$/, '').replace(/['’]s$/, ''))
      }
    }
  }
  return runs
}

/** Words behind a firm’s name that are none of it. */
const desk =
  /\b(?:careers?|recruit\w*|talent|hiring|jobs?|hr|people|team|human|interview\w*|application\w*|acquisition)\b/i

/** The name that stands most often in these texts and fits the domain; made of the domain where none does. */
export const firmByDomain = (domain: string, texts: readonly string[]): string => {
  const label = lettersOf(nameInDomain(domain))
  const counts = new Map<string, number>()
  for (const run of texts.flatMap(runsIn)) {
    const letters = lettersOf(run)
    if (!letters.startsWith(label) || letters.length > label.length + 24) continue
    if (namesJob(run) || desk.test(run) || /\s(?:and|und|et|y|of|de|du|des|la|der|&)$/.test(run)) continue
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  const [best] = [...counts].toSorted(
    ([one, often], [other, count]) => count - often || other.length - one.length,
  )
  return (
    best?.[0] ??
    nameInDomain(domain)
      .split(/[-_]/)
      .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
      .join(' ')
  )
}
