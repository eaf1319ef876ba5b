import type { Point } from '../../dossier/dossier.ts'
import type { Rule } from '../rule.ts'
import { held, type MovingFacts, movingSample, past } from './moving-facts.ts'

const lesson: Point = { id: 'l', kind: 'lesson', text: 'have the Flink answer ready', private: true }

export const K6: Rule<MovingFacts, { readonly lessons: readonly string[]; readonly because: string }> = {
  id: 'K6',
  title: 'Each interview leaves a lesson',
  says: 'Each interview leaves a lesson, and the next prep sheet shows it. Lessons are for you alone.',
  sources: [{ guide: 'quick', says: 'Each interview makes you better at the next one.' }],
  judge: (facts) => {
    const lessons = past(facts)
      .filter((each) => each.id !== facts.before?.id)
      .flatMap((each) => each.debrief?.points ?? [])
      .filter((point) => point.kind === 'lesson')
      .map((point) => point.text)
    return lessons.length > 0 ? { lessons, because: 'You noted it after an earlier interview.' } : undefined
  },
  cases: [
    {
      name: 'a lesson was noted',
      facts: movingSample({ interviews: [held([lesson])] }),
      expect: (verdict) => verdict?.lessons.join() === lesson.text,
    },
    { name: 'none was noted', facts: movingSample(), expect: undefined },
  ],
}
