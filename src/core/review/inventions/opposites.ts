import { contrary } from '../../english/meaning.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Placed } from './layout.ts'

/** Contraries among the small words, and others that a dictionary does not set against one another. */
const opposites: ReadonlyMap<string, readonly string[]> = new Map(
  `before after|with without|more less|more fewer|most few|all none|every no|always never|always rarely|often rarely|above below
front back|first last|first final|early late|earlier later|best worst|left right|top bottom|day night|morning evening|morning afternoon|morning night
men women|boy girl|boys girls|mother father|mum dad|mom dad|brother sister|son daughter|husband wife|his her|both neither|open closed|optional compulsory|optional mandatory
new old|young old|older younger|inside outside|indoors outdoors|summer winter|spring autumn|buy sell|hire fire|win lose|pass fail|arrive leave|rise fall|push pull|import export|north south|east west
increase reduce|increase cut|raise cut|raise lower|grow shrink|found lost|keep drop|keep scrap|cheap expensive|long short|longest shortest|wet dry|hot cold|weekly daily|weekly monthly|daily monthly|yearly monthly`
    .split(/[|\n]/)
    .flatMap((pair): [string, string][] => {
      const [one = '', other = ''] = pair.split(' ')
      return [
        [one, other],
        [other, one],
      ]
    })
    .reduce(
      (all, [one, other]) => all.set(one, [...(all.get(one) ?? []), other]),
      new Map<string, string[]>(),
    ),
)

/** Contraries that are said of almost anything: “sits in two regions”, “two things stood out”. */
const idle =
  /^(?:ever|answer\w*|question\w*|sit\w*|sat|stand\w*|stood|lie|lies|lay|lying|com\w+|came|go|goes|going|went|give\w*|gave|tak\w+|took|mov\w+|stay\w*)$/

/** Whether two words say the contrary of one another. */
export const isOpposite = (one: Placed, other: Placed): boolean =>
  [one.word, verbReading(one.word)?.base ?? one.word].some((word) =>
    (opposites.get(word) ?? []).some((each) => each === other.word || each === verbReading(other.word)?.base),
  ) ||
  (one.stem !== undefined &&
    other.stem !== undefined &&
    ![one, other].some(({ word }) => idle.test(word)) &&
    contrary(one.word, other.word))
