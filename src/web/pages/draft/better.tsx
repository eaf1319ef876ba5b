import type { NoteAsked } from '../../../actions/noted.ts'
import { askedAtOnce, canGo } from '../../../core/compose/asks.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import { groundOf } from '../../../core/vocabulary/step-id.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Place } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Starters } from '../../ui/starters.tsx'

/** The question is refused, and not asked again. */
const LetBe = ({ id, opened, room }: Place & { id: string }) => (
  <form method="post" action={href('do', { action: 'say' })}>
    {Object.entries({ opportunity: opened.kept.id, to: id, skip: 'true', [own.back]: room.here }).map(
      ([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ),
    )}
    <button type="submit" class="plain">
      Don’t ask this again
    </button>
  </form>
)

/** One question with the words it is about, a line for its answer and ways to begin it. */
const Asked = ({
  asked: { id, ask, about, say, fact, because, starters },
  ...place
}: Place & { asked: NoteAsked }) => {
  const action = place.room.actions.get('say')
  if (!action) return null
  const name = id.replace(/[^\w-]/g, '-')
  return (
    <li>
      {about ? <q>{about}</q> : null}
      <ActionForm
        action={action}
        fields={['text']}
        values={say ? { text: say } : {}}
        labels={{ text: ask }}
        below={{
          text: (
            <>
              {because ? <span class="meta">Not in the message: {because}.</span> : null}
              <Starters into={`${name}-text`} says={starters} />
            </>
          ),
        }}
        hidden={{ opportunity: place.opened.kept.id, to: id }}
        back={place.room.here}
        button="Say this"
        name={name}
        quiet
      />
      {fact ? <LetBe id={id} {...place} /> : null}
    </li>
  )
}

/** Whether a message can go as it is, and what would make it better: the three that matter most, the others folded away. */
export const Better = ({
  asked,
  draft: { bare, own: theirs, step },
  ...place
}: Place & { asked: readonly NoteAsked[]; draft: Draft }) => {
  const list = (asks: readonly NoteAsked[]) => (
    <ul>
      {asks.map((each) => (
        <Asked asked={each} {...place} />
      ))}
    </ul>
  )
  // Of several readers nobody in particular is asked about.
  const shown = asked.filter(({ id }) => id !== '')
  const rest = shown.slice(askedAtOnce)
  if (theirs?.approved || (!bare && shown.length === 0)) return null
  return (
    <section class="noted" aria-labelledby="better-title">
      <h2 id="better-title">{bare ? bare.says : theirs ? 'Noted, and not in the message' : canGo}</h2>
      {list(shown.slice(0, askedAtOnce))}
      {bare && bare.ask.fact === undefined ? (
        <p>
          <a href={href('debrief', { id: place.opened.kept.id }, { interview: groundOf(step) })}>
            Write down what stayed with you
          </a>
        </p>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary>{rest.length === 1 ? 'One more question' : `${rest.length} more questions`}</summary>
          {list(rest)}
        </details>
      ) : null}
    </section>
  )
}
