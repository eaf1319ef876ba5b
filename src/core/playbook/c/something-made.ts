import type { Rule } from '../rule.ts'

interface MadeFacts {
  readonly role: string
  /** What there is to send, in the words of whoever has it; absent as long as nobody said. */
  readonly thing?: string
}

const creative =
  /\b(design|designer|creative|art|copywriter|brand|marketing|product|strategy|strategic|director|head|chief|sales|commercial|business development|partnerships)\b/i

/** Work done for them, or a thing that comes in a parcel; an article, a link or a thought is neither. */
const madeForThem =
  /\b(?:plans?|decks?|slides|mock-?ups?|prototypes?|demos?|redesigns?|designs?|sketch(?:es)?|drafts?|models?|spreadsheets?|audits?|analys[ie]s|proposals?|portfolio|parcels?|packages?|presents?|gifts?|baskets?|flowers|cakes?|cookies|biscuits|chocolates?|hampers?|samples?)\b/i

const free = 'this is work nobody asked for and nobody pays'

const says = (words: RegExp) => (say: { readonly because: string } | undefined) =>
  say !== undefined && words.test(say.because)

export const C7: Rule<MadeFacts, { readonly because: string }> = {
  id: 'C7',
  title: 'Something made for them is free work',
  says: 'For creative, strategic and commercial roles an idea, a sketch or a plan made for them can carry a later message better than words. A plan or a parcel that nobody asked for is work nobody pays, and in most fields odd.',
  sources: [
    {
      guide: 'mastering',
      says: 'A bespoke idea, a business plan or a go-to-market sketch can leave more of an impression than a note.',
    },
    {
      guide: 'house',
      says: 'Unasked plans and parcels are free work: most readers wonder at them, and some feel bought.',
    },
  ],
  judge: ({ role, thing }) => {
    if (thing !== undefined && !madeForThem.test(thing)) return undefined
    if (creative.test(role))
      return {
        because: `For this kind of role something you made for them says more than a note; still ${free}, so keep it to a page.`,
      }
    return {
      because:
        thing === undefined
          ? 'An article, a link or a thought is enough. A plan or a parcel would be work nobody asked for and nobody pays: in most fields odd.'
          : `T${free.slice(1)}: in most fields odd; an article or a thought of two lines does as much.`,
    }
  },
  cases: [
    {
      name: 'a strategy lead, nothing said yet',
      facts: { role: 'Pricing Strategy Lead' },
      expect: says(/says more than a note; still this is work nobody asked for/),
    },
    {
      name: 'an electrician, nothing said yet',
      facts: { role: 'Maintenance Electrician' },
      expect: says(/^An article.*in most fields odd/),
    },
    {
      name: 'an electrician with a plan',
      facts: { role: 'Maintenance Electrician', thing: 'a plan for rewiring their hall' },
      expect: says(/^This is work nobody asked for and nobody pays: in most fields odd/),
    },
    {
      name: 'a baker with a basket',
      facts: { role: 'Baker', thing: 'a basket of my rolls' },
      expect: says(/^This is work/),
    },
    { name: 'an article', facts: { role: 'Baker', thing: 'an article on rye starters' }, expect: undefined },
    {
      name: 'a link, for a strategy lead',
      facts: { role: 'Pricing Strategy Lead', thing: 'https://example.org/prices' },
      expect: undefined,
    },
    { name: 'a thought', facts: { role: 'Baker', thing: 'why their ovens cool at noon' }, expect: undefined },
  ],
}
