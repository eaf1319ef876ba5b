import { canBe, verbReading } from './verb-forms.ts'

/** "they've" → "they have", "he's" → "he is" or "he has": so that each word can be turned alone. */
export const expanded = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(
      /\b(he|she|it|there|who|that|what|where|how)'s\b(?= (\w+))/gi,
      (whole, who: string, next: string) =>
        (next === 'been' || verbReading(next)?.forms.has('participle')) &&
        !/^(is|as)$/.test(next) &&
        !/ing$/.test(next) &&
        !(/^it$/i.test(who) && !/^(been|got|become|gone|come|taken|grown)$/.test(next))
          ? `${who} has`
          : whole.replace(/'s$/i, ' is'),
    )
    .replace(/^(\p{L}+)'s been\b/iu, '$1 has been')
    .replace(/\b(they|we|you)'re\b/gi, '$1 are')
    .replace(/\b(they|we|you|I)'ve\b/g, '$1 have')
    .replace(/\b(They|We|You)'ve\b/g, '$1 have')
    .replace(/\b(he|she|they|we|you|it)'ll\b/gi, '$1 will')
    .replace(/\b(he|she|they|we|you)'d\b(?= (\w+))/gi, (_whole, who: string, next: string) =>
      next === 'been' || (canBe(next, 'participle') && !canBe(next, 'base')) ? `${who} had` : `${who} would`,
    )
