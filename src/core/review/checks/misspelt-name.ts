import { verbReading } from '../../compose/words/verb-forms.ts'
import { distance, folded } from '../../dossier/nearest.ts'
import { flags, passes } from '../example.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'

/** Words that look like names at the start of a sentence or in a list of days. */
const ordinary = new Set(
  'the this that thank thanks there then they these those dear here have hello best kind regards sincerely yours monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english french german spanish linkedin zoom teams google excel python java what when where which while with will would your you our and but for from into more most much many some such also after before hearing learning talking seeing working senior junior lead head manager engineer director associate partner analyst designer nurse teacher'.split(
    ' ',
  ),
)

const rosterOf = ({ dossier }: ReviewFacts): string[] => {
  const names = [...dossier.people.values()].flatMap((person) => [
    person.name,
    person.given,
    person.family,
    person.called,
  ])
  const all = [...names, dossier.me.name, dossier.opportunity.company.name].flatMap(
    (name) => name?.split(/[\s,]+/) ?? [],
  )
  return [
    ...new Set(
      all
        .flatMap((name) => [name, name.replace(/['’]s$/, ''), ...name.split('-')])
        .filter((name) => name.length > 2 && /^\p{Lu}/u.test(name)),
    ),
  ]
}

export const X16: Check = {
  id: 'X16',
  title: 'A misspelt name',
  says: 'Names of people and of the company are spelled as recorded.',
  sources: [
    { guide: 'eight', says: 'A business card gives you the correct spelling.' },
    { guide: 'mastering', says: 'Nothing undermines a follow-up like a careless slip.' },
  ],
  judge: (facts) => {
    const roster = rosterOf(facts)
    const known = new Set(roster.flatMap((name) => [name.toLowerCase(), folded(name)]))
    const { role, company } = facts.dossier.opportunity
    const exact = new Set(
      [...roster, ...role.split(/[^\p{L}]+/u), ...(company.field ?? '').split(' ')].map((name) =>
        name.toLowerCase(),
      ),
    )
    const words = [...letterOf(facts).text.matchAll(/\p{L}[\p{L}\p{M}-]{2,}/gu)]
    return orNothing(
      words.flatMap((match) => {
        const [word] = match
        const low = word.toLowerCase()
        if (exact.has(low)) return []
        const unaccented = roster.find((name) => folded(name) === folded(word))
        if (
          !/^\p{Lu}/u.test(word) ||
          (!unaccented && (ordinary.has(low) || known.has(low) || verbReading(low)))
        )
          return []
        const meant =
          unaccented ??
          roster.find((name) => {
            const allowed = name.length <= 5 ? 1 : 2
            return (
              Math.abs(name.length - word.length) <= allowed &&
              folded(name)[0] === folded(word)[0] &&
              distance(folded(name), folded(word)) <= allowed
            )
          }) ??
          roster.find((name) => name.length > 4 && distance(folded(name), folded(word)) === 1)
        if (!meant) return []
        const place = { from: match.index, to: match.index + word.length }
        return [
          notice(X16, 'warning', place, `“${word}” is recorded as “${meant}”.`, [instead(place, meant)]),
        ]
      }),
    )
  },
  cases: [
    flags(
      'a letter swapped in the company',
      'Hi Marc,\n\nI liked Lanternfihs a lot.\n\nAmina',
      'Lanternfihs',
    ),
    flags('an accent lost', 'Hi Ines,\n\nThank you.\n\nAmina', 'Ines', { to: ['ines'] }),
    passes('as recorded', 'Hi Marc,\n\nInês and Theodora were kind too.\n\nAmina'),
    passes('another word that is near', 'Hi Marc,\n\nIn March I can start. Hearing that helped.\n\nAmina'),
  ],
}
