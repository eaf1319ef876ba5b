import type { Person } from '../../dossier/dossier.ts'
import { sampleDana } from '../sample-dossier.ts'
import { asks, called, type DebriefFacts, type DebriefRule, debriefSample, lacks } from './debrief-facts.ts'

/** Whoever leads is asked for the plan, not the past. */
const leads = /\b(?:directors?|head of|chief|vp|vice president)\b/i

/** Pronouns are never guessed: without them it is the name. */
const objectOf = (person: Person): string => {
  const [, object] = /^(?:she|he|they)\/(her|him|them)\b/i.exec(person.pronouns ?? '') ?? []
  return object?.toLowerCase() ?? called(person)
}

const helped = ({ dossier, interview }: DebriefFacts): string => {
  const [only, ...others] = interview.met.flatMap((id) => dossier.people.get(id) ?? [])
  return only && others.length === 0 ? objectOf(only) : 'them'
}

const withDana = (over: Partial<Person>) =>
  debriefSample([], { dossier: { people: new Map([['dana', { ...sampleDana, ...over }]]) } })

export const D10: DebriefRule = {
  id: 'D10',
  title: 'What you have done that would help',
  says: 'Something you have done that would help whoever you met, in your own sentence, and what changed because of it.',
  sources: [
    { guide: 'ace', says: 'Show the skills that make you fit.' },
    { guide: 'mastering', says: 'Remind them of your key qualifications.' },
  ],
  judge: (facts) => {
    if (!lacks(facts, 'strength') || facts.interview.stage === 'informational') return undefined
    return {
      question: `What have you done that would help ${helped(facts)}?`,
      further: leads.test(facts.dossier.opportunity.role)
        ? 'What would you do first?'
        : 'What changed because of it?',
      said: true,
      kind: 'strength',
      when: 'now',
      because: 'A strength that answers their need belongs in the message.',
      about: [],
    }
  },
  cases: [
    { name: 'nothing noted', facts: debriefSample(), expect: asks(/done that would help Dana\?/) },
    {
      name: 'her pronouns are recorded',
      facts: withDana({ pronouns: 'she/her' }),
      expect: asks(/would help her\?/),
    },
    {
      name: 'nobody in particular',
      facts: debriefSample([], { interview: { met: [] } }),
      expect: asks(/would help them\?/),
    },
    {
      name: 'whoever leads',
      facts: debriefSample([], {
        dossier: { opportunity: { role: 'Finance Director', company: { name: 'N' }, status: 'open' } },
      }),
      expect: (asked) => asked?.further === 'What would you do first?',
    },
    {
      name: 'an informational talk is not about fit',
      facts: debriefSample([], { interview: { stage: 'informational' } }),
      expect: undefined,
    },
  ],
}
