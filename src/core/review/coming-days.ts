import type { Day, Dossier } from '../dossier/dossier.ts'

/** What one comes to: a round, a shift, a place in them. */
const round =
  '(?:spot|slot|place|interview|round|panel|trial|shift|visit|meeting|call|session|assessment|practical|stage|presentation|demonstration|demo|tour|lesson|audition|test|lunch|conversation|appointment)s?'

/** It stands right behind what one comes to, or behind the people one will see there. */
export const coming = new RegExp(
  `\\b(?:(?:the|your|our|my|this|that) (?:[\\p{L}-]+ ){0,2}${round}(?: ${round})?(?: (?:with|at|in|for) [^.;,]{1,40})?,?|(?:[Ss]ee(?:ing)?|[Mm]eet(?:ing)?|[Jj]oin(?:ing)?|[Ss]peak(?:ing)? (?:to|with)|[Tt]alk(?:ing)? (?:to|with)) (?:you|them|everyone|(?:the|your) [\\p{L} ]{2,30}|\\p{Lu}[\\p{L} ]{1,30})(?: (?:both|all|again|there))?) $`,
  'u',
)

const near = (day: Day, now: Day): boolean =>
  Temporal.PlainDate.compare(day, now) > 0 && now.until(day, { largestUnit: 'days' }).days < 120

/** The days on which one comes to them next; none where nobody noted one. */
export const comingDays = ({ interviews }: Dossier, now: Day): readonly Day[] =>
  interviews.flatMap(({ starts, debrief }) => {
    const { text = '', hearBy, returns } = debrief?.nextSteps ?? {}
    const named = new RegExp(`\\b${round}\\b`, 'i').test(text) ? [hearBy, returns].flat() : []
    return [starts.toPlainDate(), ...named.flatMap((day) => day ?? [])].filter((day) => near(day, now))
  })
