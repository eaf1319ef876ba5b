import type { Moment } from '../../dossier/dossier.ts'
import { inZone } from '../../time/day.ts'
import { counted } from '../../time/say.ts'
import type { Rule } from '../rule.ts'
import { at } from '../sample-times.ts'
import { type EndedFacts, saying, timingSample } from './timing-facts.ts'
import { wholeMinutes } from './whole.ts'

export const T2: Rule<
  EndedFacts & { readonly now: Moment },
  { readonly welcomeUntil: Moment; readonly because: string }
> = {
  id: 'T2',
  title: 'Still welcome within 24 hours',
  says: ({ thankYouWelcomeHours }) =>
    `A thank-you that missed its day is still welcome until ${counted(thankYouWelcomeHours, 'hour')} after the interview; only then is it late, and late is better than never.`,
  numbers: ['thankYouWelcomeHours'],
  sources: [
    { guide: 'mastering', says: 'Send the thank-you within 24 hours.' },
    { guide: 'eight', says: 'Send it at once.' },
    { guide: 'basics', says: 'Send it soon: a late one looks disorganised.' },
  ],
  judge: ({ ended, now, numbers, place }) => {
    const welcomeUntil = inZone(ended, place.zone).add({
      minutes: wholeMinutes(numbers.thankYouWelcomeHours),
    })
    if (welcomeUntil.epochMilliseconds < now.epochMilliseconds) return undefined
    return {
      welcomeUntil,
      because: `After that it is still welcome within ${counted(numbers.thankYouWelcomeHours, 'hour')} of the end.`,
    }
  },
  cases: [
    {
      name: 'the next morning',
      facts: {
        ...timingSample(),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        now: at('2026-11-18T09:00[America/Toronto]'),
      },
      expect: saying((verdict) => verdict.welcomeUntil, '2026-11-18T10:45:00'),
    },
    {
      name: 'two days later',
      facts: {
        ...timingSample(),
        ended: at('2026-11-17T10:45[America/Toronto]'),
        now: at('2026-11-19T10:46[America/Toronto]'),
      },
      expect: undefined,
    },
  ],
}
