import type { Dossier } from '../../dossier/dossier.ts'
import { folded } from '../../english/nearest.ts'
import type { Finding } from '../../finding.ts'
import { flags, found, passes } from '../example.ts'
import { type Check, pointsOf } from '../reviewed.ts'

const wordsNoted = (dossier: Dossier): ReadonlySet<string> =>
  new Set(
    [
      ...pointsOf(dossier).flatMap(({ text, say, better }) => [text, say, better]),
      ...dossier.interviews.map(({ debrief }) => debrief?.nextSteps?.text),
      ...dossier.promises.map(({ what }) => what),
    ].flatMap((text) => folded(text ?? '').split(/[^\p{L}\p{M}'-]+/u)),
  )

export const X25: Check = {
  id: 'X25',
  title: 'Spelling',
  says: 'Words are spelled as the dictionary of your English has them. Names, the company’s words and your own dictionary count as right; nothing is changed for you.',
  sources: [
    { guide: 'basics', says: 'Make sure your notes are free of typos.' },
    { guide: 'quick', says: 'Avoid typos.' },
    { guide: 'ace', says: 'Proofread.' },
    { guide: 'house', says: 'A dictionary can only say what it does not know; you decide.' },
  ],
  judge: ({ reviewed, dossier }) => {
    const found = (reviewed.proofread ?? []).filter(({ rule }) => rule === 'X25')
    if (found.length === 0) return undefined
    const noted = wordsNoted(dossier)
    const words = [...reviewed.body.matchAll(/[\p{L}\p{M}'’-]+/gu)]
    const isNoted = ({ from, to }: Finding): boolean => {
      const whole = words.find(({ 0: word, index }) => index <= from && to <= index + word.length)
      return [reviewed.body.slice(from, to), whole?.[0] ?? ''].some((word) => noted.has(folded(word)))
    }
    // Spelled so in the notes as well, it is most likely meant: “jus”, “dystocia”.
    return found.map((each) => (isNoted(each) ? { ...each, severity: 'hint' } : each))
  },
  cases: [
    flags(
      'a word the proofreader does not know',
      'Hi Marc,\n\nI apreciate your time today.\n\nAmina',
      'apreciate',
      { proofread: [found('X25', 12, 21)] },
    ),
    flags(
      'a word of the notes is a hint',
      'Hi Marc,\n\nThe level opens at full moon.\n\nAmina',
      'level',
      { proofread: [found('X25', 14, 19)] },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    flags(
      'a part of a word of the notes is a hint',
      'Hi Marc,\n\nThe whole build-farm stays with me.\n\nAmina',
      'farm',
      { proofread: [found('X25', 26, 30)] },
      (all) => all.every(({ severity }) => severity === 'hint'),
    ),
    passes('a text that was not proofread', 'Hi Marc,\n\nI apreciate your time today.\n\nAmina'),
    passes('grammar is another rule', 'Hi Marc,\n\nShe work here.\n\nAmina', {
      proofread: [found('X26', 10, 18)],
    }),
  ],
}
