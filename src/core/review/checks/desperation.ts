import { flags, passes } from '../example.ts'
import { orNothing } from '../notice.ts'
import { type Check, letterOf, type ReviewFacts } from '../reviewed.ts'
import { apologies, pleas } from '../tone/lists/plea.ts'
import { heardFindings, toldFindings } from '../tone/noticed.ts'

const ofTheDecision =
  /\b(?:news|updates?|heard?|hearing|decision|decided?|chances?|status|application|the (?:job|role|position|post)|interested|consider\w*|hired?|hiring)\b/i

/** Whom one disturbs for a thing of their own – a password, a page of the contract –, and not for the decision. */
const asksForAThing = (facts: ReviewFacts): boolean => {
  const { sentences } = letterOf(facts)
  const text = sentences.map((sentence) => sentence.text).join(' ')
  return !ofTheDecision.test(text) && /\?|: \p{Ll}|\bquestions? (?:about|on|regarding)\b/u.test(text)
}

/** One apology before a concrete question is a courtesy; two, or one for nothing but the decision, are not. */
const pleading = (facts: ReviewFacts) => {
  const found = toldFindings(X12, facts, pleas)
  const sorry = toldFindings(X12, facts, apologies)
  return found.length === 1 && sorry.length === 1 && asksForAThing(facts) ? [] : found
}

export const X12: Check = {
  id: 'X12',
  title: 'Desperate',
  says: 'A candidate writes as someone with something to offer: no pleading, no apology for writing.',
  sources: [
    { guide: 'mastering', says: 'Never express desperation.' },
    {
      guide: 'eight',
      says: 'Be clear about your interest without coming across as pushy or desperate; stay sure of what you offer.',
    },
  ],
  judge: (facts) => {
    const found = pleading(facts)
    return orNothing(
      found.length > 0
        ? found
        : heardFindings(
            X12,
            facts,
            'desperate',
            'This sounds as if you had nothing to offer: say what you would bring.',
            'offer',
          ),
    )
  },
  cases: [
    flags('needing the job', 'Hi Marc,\n\nI really need this job.\n\nAmina', 'I really need this job'),
    flags('sorry to bother', 'Hi Marc,\n\nSorry to bother you again.\n\nAmina', 'Sorry to bother'),
    flags('any pay', 'Hi Marc,\n\nI’d take any salary to start.\n\nAmina', 'I’d take any salary'),
    passes(
      'when one is free, and what else is ruined',
      'Hi Marc,\n\nI can work weekends. My feet are ruined, and it was the best of days.\n\nAmina',
    ),
    flags('any hours', 'Hi Marc,\n\nI’d even work nights.\n\nAmina', 'I’d even work nights'),
    passes('what the team needs', 'Hi Marc,\n\nI think I could be what the team needs this spring.\n\nAmina'),
    passes(
      'a better answer',
      'Hi Marc,\n\nYou asked about saves; here is the answer I should have given.\n\nAmina',
    ),
    flags(
      'sorry to bother, for the decision',
      'Hi Marc,\n\nSorry to bother you again. Have you decided?\n\nAmina',
      'Sorry to bother',
    ),
    flags(
      'sorry twice',
      'Hi Marc,\n\nSorry to bother you. I am sorry to be a nuisance. Where do I park?\n\nAmina',
      'Sorry to bother',
    ),
    flags(
      'a price for the chance',
      'Hi Marc,\n\nI can start tonight if that would help my chances at all.\n\nAmina',
      'if that would help my chances',
    ),
    flags(
      'smaller, and nothing to set against it',
      'Hi Marc,\n\nI’m not the best.\n\nAmina',
      'I’m not the best',
    ),
    passes(
      'sorry to trouble, for a thing',
      'Hi Marc,\n\nI’m sorry to trouble you again. I have one small question about the contract.\n\nAmina',
    ),
    passes(
      'modest, with a strength',
      'Hi Marc,\n\nI’m not the most experienced person you’ll meet, but I’m a quick study.\n\nAmina',
    ),
    passes(
      'what nobody wants',
      'Hi Marc,\n\nYou told me to take the sound because nobody wants it, so I will.\n\nAmina',
    ),
    passes(
      'one word of need',
      'Hi Marc,\n\nI’m afraid I misplaced the form. Could you send it once more?\n\nAmina',
    ),
    passes('sorry for something real', 'Hi Marc,\n\nI was sorry to hear that the demo was cut.\n\nAmina'),
    passes('a chance taken', 'Hi Marc,\n\nThank you for the chance to show my work.\n\nAmina'),
  ],
}
