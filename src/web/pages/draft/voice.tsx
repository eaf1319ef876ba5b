import type { Noted } from '../../../actions/noted.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import { type Manner, mostVersions } from '../../../core/compose/manner.ts'
import type { Dossier } from '../../../core/dossier/dossier.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import { factSays } from '../../ui/fact.ts'
import { band, measured } from '../../ui/measure.ts'

interface Place {
  readonly opportunity: string
  readonly step: string
  readonly back: string
}

/** The whole voice of a message as it goes along in a form, since it replaces the one before; what was refused stays so by itself. */
export const MannerFields = ({ manner }: { manner: Manner }) => {
  const { warmth, shorter, version, include = [], without = [] } = manner
  return (
    <>
      {warmth ? <input type="hidden" name="warmth" value={warmth} /> : null}
      {shorter ? <input type="hidden" name="shorter" value="true" /> : null}
      {version ? <input type="hidden" name="version" value={String(version)} /> : null}
      {include.length > 0 ? <input type="hidden" name="with" value={include.join('\n')} /> : null}
      {without.length > 0 ? <input type="hidden" name="without" value={without.join('\n')} /> : null}
    </>
  )
}

/** One button that asks for the message in another voice; the whole voice goes along, since it replaces the one before. */
const Ask = ({
  place,
  manner,
  says,
  pressed,
  look = 'plain',
}: {
  place: Place
  manner: Manner
  says: string
  pressed?: boolean
  look?: 'plain' | 'link'
}) => {
  const { include = [], without = [] } = manner
  const plain =
    !manner.warmth && !manner.shorter && !manner.version && include.length === 0 && without.length === 0
  return (
    <form method="post" action={href('do', { action: 'voice' })}>
      <input type="hidden" name="opportunity" value={place.opportunity} />
      <input type="hidden" name="step" value={place.step} />
      <input type="hidden" name={own.back} value={place.back} />
      {plain ? <input type="hidden" name="reset" value="true" /> : null}
      <MannerFields manner={manner} />
      <button class={look} type="submit" aria-pressed={pressed === undefined ? undefined : pressed}>
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
      <Ask look="link" place={place} {...warmth('warmer')} says="Warmer" />
      <Ask look="link" place={place} {...warmth('formal')} says="More formal" />
      <Ask
        look="link"
        place={place}
        manner={manner.shorter ? without(manner, 'shorter') : { ...manner, shorter: true }}
        pressed={manner.shorter ?? false}
        says="Shorter"
      />
      <Ask look="link" place={place} manner={{ ...manner, version }} says="Another version" />
      {Object.keys(manner).some((key) => key !== 'leave') ? (
        <Ask look="link" place={place} manner={{}} says="As first written" />
      ) : null}
    </section>
  )
}

/** So many sentences are offered at once, those that are missed least. */
const atOnce = 4

/** Where a message got long: which sentences could go, each left out with one tap. Nothing goes by itself. */
export const CouldGo = ({ draft, place }: { draft: Draft; place: Place }) => {
  const manner = draft.manner ?? {}
  const spare = draft.own ? [] : draft.questions.flatMap((asked) => asked.spare ?? [])
  const row = (sentence: string) => (
    <li>
      <q>{sentence}</q>
      <Ask
        place={place}
        manner={{ ...manner, without: [...(manner.without ?? []), sentence] }}
        says="Leave it out"
      />
    </li>
  )
  return spare.length === 0 ? null : (
    <section class="left-out could-go" aria-labelledby="could-go-title">
      <h3 id="could-go-title">Which sentences could go?</h3>
      <p class="meta">
        This is {measured(draft).words} words; messages of up to {band.most} are read to the end. A tap leaves
        a sentence out of this message, and it can be put back.
      </p>
      <ul>{spare.slice(0, atOnce).map(row)}</ul>
      {spare.length > atOnce ? (
        <details>
          <summary>The others ({spare.length - atOnce})</summary>
          <ul>{spare.slice(atOnce).map(row)}</ul>
        </details>
      ) : null}
    </section>
  )
}

/** What stayed out, each with its reason; a note that may go in does with one click, and a sentence that was left out comes back. */
export const LeftOut = ({
  draft,
  dossier,
  noted: { mayCome, out },
  place,
}: {
  draft: Draft
  dossier: Dossier
  noted: Noted
  place: Place
}) => {
  const manner = draft.manner ?? {}
  const without = draft.own ? [] : (manner.without ?? [])
  return out.length + without.length === 0 ? null : (
    <details class="left-out" open={without.length > 0}>
      <summary>Left out ({out.length + without.length})</summary>
      <ul>
        {without.map((sentence) => (
          <li>
            <q>{sentence}</q> <span class="meta">you left it out</span>
            <Ask
              place={place}
              manner={{ ...manner, without: without.filter((each) => each !== sentence) }}
              says="Put it back"
            />
          </li>
        ))}
        {out.map((unused) => (
          <li>
            {factSays(unused.fact, dossier)} <span class="meta">{unused.because}</span>
            {mayCome.has(unused.fact) ? (
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
