import { pairOf } from '../../actions/spell.ts'
import type { Changed } from '../../core/said/spell/spell.ts'
import { howMany, Pair } from './spellings.tsx'

/** A box of the debrief as it stands and as it would be written. */
export interface BoxSpelled {
  readonly name: string
  readonly was: string
  readonly now: string
  readonly changes: readonly Changed[]
}

/** The same beside the debrief: a tap puts the words into the boxes, where they can be read and changed (browser/spellings.ts). */
export const BoxSpellings = ({ boxes }: { boxes: readonly BoxSpelled[] }) => {
  const all = [
    ...new Map(boxes.flatMap(({ changes }) => changes.map((each) => [pairOf(each), each] as const))).values(),
  ]
  return (
    <div data-spellings>
      {all.length === 0 ? null : (
        <section class="spellings" aria-label="As it would be written" data-scripted hidden>
          <button
            type="button"
            data-take={JSON.stringify(boxes.map(({ name, was, now }) => ({ name, was, now })))}
          >
            Take {howMany(all.length)}
          </button>
          <ul>
            {all.map(({ was, now }) => (
              <li>
                <Pair was={was} now={now} />{' '}
                <button type="button" class="plain fix" data-keep={was} aria-label={`Keep mine: “${was}”`}>
                  Keep mine
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
