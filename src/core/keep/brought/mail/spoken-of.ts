/** What a text says about somebody whom a head names: the rest of their name, or their job beside it. */
import { plainWords } from '../../../english/sought.ts'
import { namesJob } from './job-words.ts'

const longest = 20_000
const flat = (text: string): string => text.slice(0, longest).replaceAll(/\s{1,20}/g, ' ')

const twoNames = /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]{1,30}) (\p{Lu}[\p{L}’'-]{1,30})(?![\p{L}-])/gu

/** “Would you meet Joel Monday?” */
const noName = /(?:day|tag)$|^(?:I|We|You|Mittwoch)$/u

/** “Joel” in a head is “Joel Marsh” where the texts know one of that name and no other. */
export const wholeNameIn = (name: string, texts: readonly string[]): string => {
  if (name === '' || /[\s@]/.test(name)) return name
  const found = texts
    .flatMap((text) => [...flat(text).matchAll(twoNames)])
    .flatMap(([both, given, family = '']) => (given === name && !noName.test(family) ? [both] : []))
  const all = new Set(found.map((both) => both.replace(/['’]s$/, '')))
  return all.size === 1 ? ([...all][0] ?? name) : name
}

const small = /^(?:of|and|de|du|des|la|le|les|del|und|für|di)$/u

/** “Dana Okonkwo, Head of Print, and me”, “Herr Okonkwo (Leiter Druck)”: a job between two signs, and no sentence. */
export const titleBeside = (name: string, texts: readonly string[]): string | undefined => {
  const family = plainWords(name).split(' ').at(-1) ?? ''
  if (!name.includes(' ') || family.length < 3) return undefined
  for (const text of texts) {
    for (const [, said = '', title = ''] of flat(text).matchAll(
      /(\p{Lu}[\p{L}’'-]{1,30})(?:, | \()(\p{L}[\p{L} &'’-]{2,60})(?=[,.)])/gu,
    )) {
      const words = title.split(' ')
      const rest = words.slice(1)
      const isTitle =
        words.length <= 6 &&
        namesJob(words[0] ?? '') &&
        (/^\p{Lu}/u.test(title)
          ? rest.every((word) => /^[\p{Lu}&]/u.test(word) || small.test(word))
          : rest.length === 0 || small.test(rest[0] ?? ''))
      if (plainWords(said) === family && isTitle) return title
    }
  }
  return undefined
}
