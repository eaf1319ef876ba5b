import type { Draft } from '../../../core/compose/draft.ts'
import { type Manner, mostVersions } from '../../../core/compose/manner.ts'
import type { Dossier } from '../../../core/dossier/dossier.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import { factSays } from '../../ui/fact.ts'

interface Place {
  readonly opportunity: string
  readonly step: string
  readonly back: string
}

/** One button that asks for the message in another voice; the whole voice goes along, since it replaces the one before. */
const Ask = ({
  place,
  manner,
  says,
  pressed,
}: {
  place: Place
  manner: Manner
  says: string
  pressed?: boolean
}) => {
  const plain = !manner.warmth && !manner.shorter && !manner.version && (manner.include ?? []).length === 0
  return (
    <form method="post" action={href('do', { action: 'voice' })}>
      <input type="hidden" name="opportunity" value={place.opportunity} />
      <input type="hidden" name="step" value={place.step} />
      <input type="hidden" name={own.back} value={place.back} />
      {plain ? <input type="hidden" name="reset" value="true" /> : null}
      {manner.warmth ? <input type="hidden" name="warmth" value={manner.warmth} /> : null}
      {manner.shorter ? <input type="hidden" name="shorter" value="true" /> : null}
      {manner.version ? <input type="hidden" name="version" value={String(manner.version)} /> : null}
      {manner.include && manner.include.length > 0 ? (
        <input type="hidden" name="with" value={manner.include.join('\n')} />
      ) : null}
      <button class="plain" type="submit" aria-pressed={pressed === undefined ? undefined : pressed}>
        {says}
      </button>
    </form>
  )
}

const without = (manner: Manner, key: keyof Manner): Manner => {
  const { [key]: _gone, ...rest } = manner
  return rest
}

/** How the letter shall sound. Words of the user's own stay as they are, so there is nothing to choose then. */
export const Voice = ({ draft, place }: { draft: Draft; place: Place }) => {
  const manner = draft.manner ?? {}
  if (draft.own) return null
  const warmth = (word: 'warmer' | 'formal') => ({
    manner: manner.warmth === word ? without(manner, 'warmth') : { ...manner, warmth: word },
    pressed: manner.warmth === word,
  })
  const version = ((manner.version ?? 0) + 1) % (mostVersions + 1)
  return (
    <section class="voice" aria-label="How it sounds">
      <Ask place={place} {...warmth('warmer')} says="Warmer" />
      <Ask place={place} {...warmth('formal')} says="More formal" />
      <Ask
        place={place}
        manner={manner.shorter ? without(manner, 'shorter') : { ...manner, shorter: true }}
        pressed={manner.shorter ?? false}
        says="Shorter"
      />
      <Ask place={place} manner={{ ...manner, version }} says="Another version" />
      {draft.manner ? <Ask place={place} manner={{}} says="As first written" /> : null}
    </section>
  )
}

const noted = (fact: string): boolean => /^(?:point|strength|promise)/.test(fact)

/** What stayed out, each with its reason; a note that may go in does with one click. */
export const LeftOut = ({ draft, dossier, place }: { draft: Draft; dossier: Dossier; place: Place }) => {
  const manner = draft.manner ?? {}
  const may = ({ fact, private: hidden }: Draft['unused'][number]) =>
    !draft.own && noted(fact) && !hidden && !(manner.include ?? []).includes(fact)
  return draft.unused.length === 0 ? null : (
    <details class="left-out">
      <summary>Left out ({draft.unused.length})</summary>
      <ul>
        {draft.unused.map((unused) => (
          <li>
            {factSays(unused.fact, dossier)} <span class="meta">{unused.because}</span>
            {may(unused) ? (
              <Ask
                place={place}
                manner={{ ...manner, include: [...(manner.include ?? []), unused.fact] }}
                says="Bring it in"
              />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the facts went on while the user's words stayed: what could be added, and what no longer holds. */
export const SinceThen = ({ draft, dossier }: { draft: Draft; dossier: Dossier }) => {
  const { offers = [], stale = [] } = draft.own ?? {}
  if (offers.length + stale.length === 0) return null
  return (
    <section class="since" aria-labelledby="since-title">
      <h2 id="since-title">New since you wrote this</h2>
      <ul>
        {offers.map(({ text, facts, paragraph }) => (
          <li>
            You could add: <q>{text}</q>{' '}
            <span class="meta">{facts.map((fact) => factSays(fact, dossier)).join(' · ')}</span>{' '}
            <button type="button" class="plain" data-offer={text} data-paragraph={String(paragraph)} hidden>
              Add it
            </button>
          </li>
        ))}
        {stale.map(({ text, because }) => (
          <li>
            Still true? <q>{text}</q> <span class="meta">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
