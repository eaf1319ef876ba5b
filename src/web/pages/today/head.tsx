import type { Today } from '../../../actions/today/shape.ts'
import { href } from '../../href.ts'
import { dayNear, soon, titled } from '../../ui/when.ts'

/** What the day is, in few words, and one line below it. */
export const headOf = (today: Today): readonly [title: string, lead?: string] => {
  const { rest, calm, kept, now, day, waits } = today
  const { first, then, optional } = day
  if (kept === 0) return ['What you say after the interview']
  if (rest) {
    const but = !first
      ? ''
      : then.length > 0
        ? ', but what stands here cannot wait'
        : ', but one thing cannot wait'
    return ['A day off', `Not today: everything rests until ${soon(rest, now)}${but}.`]
  }
  if (calm)
    return [
      'A no came today. Go gently.',
      first ? 'Only what stands here cannot wait.' : 'Nothing here has to be done today.',
    ]
  if (first) return [then.length > 0 ? 'One thing first' : 'One thing to do']
  if (optional.length > 0) return ['Done for the day', 'Nothing has to be done any more today.']
  if (waits.length > 0) return ['Done for the day', 'It is their turn now.']
  return ['Done for the day', 'A good time for the rest of your search.']
}

/** What comes next and when, where nothing is left today. */
export const ComesNext = ({ today: { later, waits, now } }: { today: Today }) => {
  const [wait] = waits
  const step = later.find((row) => !waits.some((each) => each.id === row.id && each.step.id === row.step.id))
  if (step?.from)
    return (
      <p>
        Next: <a href={href('opportunity', { id: step.id })}>{titled(step.step).title}</a>,{' '}
        {soon(step.from, now)}.
      </p>
    )
  return wait ? (
    <p>
      Next: <a href={href('opportunity', { id: wait.id })}>you may ask how things stand</a>,{' '}
      {dayNear(wait.next, now)}.
    </p>
  ) : null
}
