import type { Dossier, FactId, Touch } from '../../core/dossier/dossier.ts'
import { wordsIn } from '../../core/dossier/facts.ts'

import { pointKinds } from '../../core/vocabulary/point-kinds.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { daySays } from './when.ts'

const gone = 'something that is no longer on record'

const touchSays = (touch: Touch | undefined): string => {
  if (!touch) return gone
  if (touch.meaning?.hearBy) return 'the date they gave since'
  return `${touch.direction === 'in' ? 'what came from them' : 'what you sent'} on ${daySays(touch.at)}`
}

/** A fact in a person's words: the note itself, a name, what was promised. */
export const factSays = (fact: FactId, dossier: Dossier): string => {
  const [kind = '', id = ''] = fact.split(/:(.*)/s)
  const point = dossier.interviews
    .flatMap((held) => held.debrief?.points ?? [])
    .find((each) => each.id === id)
  if (kind === 'point' && point) return `your note (${pointKinds[point.kind].says}): “${wordsIn(point)}”`
  if (kind === 'person') return `${dossier.people.get(id)?.name ?? id}`
  if (kind === 'promise')
    return `the promise: “${dossier.promises.find((each) => each.id === id)?.what ?? id}”`
  if (kind === 'interview') {
    const held = dossier.interviews.find((each) => each.id === id)
    return `the ${held ? stages[held.stage].called : 'interview'}`
  }
  if (kind === 'strength') return `your strength: “${dossier.me.strengths[Number(id)]?.skill ?? id}”`
  if (kind === 'said')
    return `what you have to say: “${dossier.said.findLast(({ step }) => step === id)?.text ?? id}”`
  if (kind === 'next-steps') return 'what they said comes next'
  if (kind === 'touch') return touchSays(dossier.touches.find((each) => each.id === id))
  if (fact === 'offer') return 'the offer'
  if (kind === 'offer.term') return `a term of the offer: ${dossier.offer?.terms[Number(id)] ?? id}`
  if (kind === 'offer.question') return `your question: ${dossier.offer?.questions[Number(id)] ?? id}`
  if (kind === 'elsewhere') return 'what you have elsewhere'
  if (fact === 'me.name') return 'your name'
  if (fact === 'opportunity.role') return `the role: ${dossier.opportunity.role}`
  if (fact === 'company.name') return `the company: ${dossier.opportunity.company.name}`
  return gone
}

/** Where a sentence came from, as one line. */
export const cameFrom = (facts: readonly FactId[], dossier: Dossier): string =>
  facts.length > 0 ? facts.map((fact) => factSays(fact, dossier)).join(' · ') : 'courtesy'
