import { among, isDeterminer, isNoun, lacks, type Slip, type Token } from '../sentence.ts'

const spans = among('week month year hour minute fortnight while')

const sumsUp = among('middle end beginning start meantime heart rest')

const numbers = among('two three four five six seven eight nine ten some most many several few')

/** Where “the”, “a” or “of” always stands: “in same way”, “by 4th”, “for week”, “two our customers”. */
export const fixedPlaces = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (after === undefined) return []
    const leads = among('in at by from on of for to with near until before after within since')(token)
    const dated =
      leads &&
      /^\d+(?:st|nd|rd|th)$/.test(after.low) &&
      (next === undefined || among(', and or but i we you when')(next))
    const summed =
      among('in at by from near until')(token) &&
      sumsUp(after) &&
      (after.low === 'meantime' || next?.low === 'of' || isDeterminer(next)) &&
      !(token.low === 'from' && among('start beginning end')(after))
    const same = leads && after.low === 'same' && next !== undefined
    const first =
      among('in for after within')(token) &&
      among('first last next')(after) &&
      next !== undefined &&
      /^(?:\d+|two|three|four|five|six|ten|few)$/.test(next.low)
    const ahead =
      token.low === 'to' &&
      before?.low === 'forward' &&
      among('next first second final')(after) &&
      isNoun(next)
    const within =
      among('during throughout')(token) &&
      among('interview call visit tour meeting conversation talk trial session round process')(after) &&
      (next === undefined || among(', and when i we of with in at')(next))
    if (dated || summed || same || first || ahead || within) return [lacks(token, 'the')]
    const span =
      among('for in within after about')(token) &&
      spans(after) &&
      (next === undefined || among('and or , i we ago later but before to at with of when because')(next))
    if (span && !(token.low === 'about' && !among('in for after')(before))) return [lacks(token, 'a')]
    // “learn great deal”, “by long way”
    const much =
      (token.is('base') || token.is('past')) &&
      !isNoun(token) &&
      among('great good')(after) &&
      next?.low === 'deal'
    const far = token.low === 'by' && after.low === 'long' && next?.low === 'way'
    if (much || far) return [lacks(token, 'a')]
    if (
      numbers(token) &&
      among('our my your these those mine yours ours theirs')(after) &&
      !isDeterminer(before)
    )
      return [lacks(token, 'of')]
    if (token.low === 'instead' && (among('a an my your')(after) || /^\d+$/.test(after.low)))
      return [lacks(token, 'of')]
    return []
  })
