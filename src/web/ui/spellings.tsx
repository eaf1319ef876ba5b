import { pairOf } from '../../actions/spell.ts'
import type { Changed } from '../../core/said/spell/spell.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'

export const howMany = (count: number): string => (count === 1 ? 'this spelling' : `all ${count} spellings`)

/** What was typed, and how it would be written. */
export const Pair = ({ was, now }: Changed) => (
  <>
    <del>{was}</del> <span aria-hidden="true">→</span> <ins>{now}</ins>
  </>
)

interface Place {
  readonly opportunity: string
  readonly step: string
  readonly back: string
}

/** What is offered for the words of a message: every one to be seen, all of them taken with one tap; what is kept is not offered again. */
export const Spellings = ({
  spellings,
  place: { opportunity, step, back },
}: {
  spellings: readonly Changed[]
  place: Place
}) =>
  spellings.length === 0 ? null : (
    <section class="spellings" aria-labelledby="spellings-title">
      <h2 id="spellings-title">As it would be written</h2>
      <ul>
        {spellings.map(({ was, now }) => (
          <li>
            <Pair was={was} now={now} />{' '}
            <button
              type="submit"
              class="plain fix"
              form="keep-mine"
              name="leave"
              value={was}
              aria-label={`Keep mine: “${was}”`}
            >
              Keep mine
            </button>
          </li>
        ))}
      </ul>
      <form method="post" action={href('do', { action: 'spell' })}>
        {Object.entries({ opportunity, step, [own.back]: back }).map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <input type="hidden" name="only" value={spellings.map(pairOf).join('\n')} />
        <button type="submit" class="plain">
          Take {howMany(spellings.length)}
        </button>
      </form>
    </section>
  )
