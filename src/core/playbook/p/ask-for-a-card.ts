import { advises, company, isAhead, type PrepRule, prepSample } from './prep-facts.ts'

export const P5: PrepRule = {
  id: 'P5',
  title: 'Ask for a card, or write it down',
  says: 'Ask for a business card: name, title and e-mail as they spell them; else write them on the notepad you brought.',
  sources: [
    {
      guide: 'eight',
      says: 'A card has the right spelling, the exact position and the address; without one, note them down yourself.',
    },
  ],
  judge: (facts) => {
    const open = company(facts).filter((person) => person.email === undefined || person.title === undefined)
    if (!isAhead(facts) || open.length === 0) return undefined
    return {
      advice: `Get the card of ${open.map((person) => person.name).join(', ')}, or note spelling, title and e-mail; bring a notepad.`,
      because: 'A message needs an address, and a name spelled right.',
    }
  },
  cases: [
    { name: 'no address is known', facts: prepSample(), expect: advises(/card of Dana/) },
    {
      name: 'all is known',
      facts: prepSample({ people: [{ email: 'dana@northwind.example', title: 'Talent Partner' }] }),
      expect: undefined,
    },
  ],
}
