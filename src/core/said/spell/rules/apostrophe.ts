import type { Rule } from '../offered.ts'

/** “When somethings wrong”, “my wifes from there”, “the worlds best”: an s that no word of its own has. */
export const apostrophe: Rule = ({ near }) => {
  const low = near(0)
  const stem = /^(\p{L}{3,})s$/u.exec(low)?.[1]
  if (stem === undefined) return undefined
  const some = /^(?:some|any|every|no)(?:thing|one|body)$/.test(stem)
  const alone = /^(?:wife|life|knife|child|man|woman|half|thief|grandchild|midwife|housewife)$/.test(stem)
  const most = /^(?:best|worst|biggest|smallest|oldest|first|only|largest|longest)$/.test(near(1))
  const place = /^(?:world|nation|country|county|city|town|region|continent)$/.test(stem) && most
  return some || alone || place ? `${stem}'s` : undefined
}
