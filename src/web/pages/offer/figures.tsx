import type { Figure } from '../../../core/plan/offer-figures.ts'
import { payInAYear, payShown } from '../../../core/typed/pay.ts'

const sum = (amount: number): string => amount.toLocaleString('en', { maximumFractionDigits: 2 })

const labels: Readonly<Record<Figure['is'], string>> = {
  offered: 'They offer',
  named: 'You named',
  hoped: 'You hope for',
  stay: 'Your employer, to keep you',
  before: 'Before that they offered',
}

const what: Readonly<Record<Figure['is'], string>> = {
  offered: 'what they offer',
  named: 'what you named',
  hoped: 'what you hope for',
  stay: 'what your employer offers',
  before: 'their first figure',
}

/** “8,000 below what you named”; why not, where the two cannot be laid side by side. */
export const besideSays = ({ is, beside }: Pick<Figure, 'is' | 'beside'>): string | undefined => {
  if (!beside) return undefined
  if (beside.is === 'equal') return `exactly ${what[is]}`
  if (beside.is !== 'unlike') return `${sum(beside.by)} ${beside.is} ${what[is]}`
  return beside.because === 'currency'
    ? 'in another currency, so the two are not compared'
    : 'for another span of time, so the two are not compared'
}

/** What it comes to in a year, where it is told otherwise and that is sure. */
export const yearSays = (pay: Figure): string | undefined => {
  const year = payInAYear(pay)
  return year === undefined || year === pay.amount ? undefined : `that is ${sum(year)} a year`
}

const noteOf = (figure: Figure): string | undefined => {
  const said = figure.is === 'offered' ? yearSays(figure) : besideSays(figure)
  const refused = figure.declined ? 'you said no to it' : undefined
  const notes = [said === undefined || figure.is === 'offered' ? said : `the offer is ${said}`, refused]
  return notes.filter((each) => each !== undefined).join('; ') || undefined
}

/** Each figure with how the offer stands beside it. */
export const Figures = ({ figures }: { figures: readonly Figure[] }) =>
  figures.length === 0 ? null : (
    <table class="figures-beside">
      <caption class="hidden">The offer beside what was named and hoped for</caption>
      <tbody>
        {figures.map((figure) => {
          const note = noteOf(figure)
          return (
            <tr>
              <th scope="row">
                {labels[figure.is]}
                {figure.is === 'hoped' ? <span class="meta">only for you</span> : null}
              </th>
              <td>
                <strong>{payShown(figure)}</strong>
                {note ? (
                  <span class="meta">
                    {figure.beside?.is === 'unlike' ? (besideSays(figure) ?? '') : note}
                  </span>
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
