import type { Profiled } from '../../actions/facts/profile.ts'
import { type Chapter, chapters } from '../../core/handbook.ts'
import type { Me } from '../../core/keep/keep.ts'
import { disagreements } from '../../core/playbook/disagreements.ts'
import { ruleSays } from '../../core/playbook/rule.ts'
import { guides } from '../../core/vocabulary/guides.ts'
import { type NumberName, type Numbers, numberSays } from '../../core/vocabulary/numbers.ts'
import { href, ruleAt } from '../href.ts'
import type { Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import { NumberField } from '../ui/number-field.tsx'

const RuleLink = ({ id }: { id: string }) => <a href={ruleAt(id)}>{id}</a>

export const PlaybookPage = ({ room }: { room: Room }) => (
  <Layout title="Playbook" at="playbook" flash={room.flash}>
    <h1>The playbook</h1>
    <p class="lead">
      Every step and every remark names a rule. Here is each, who says so, and when it applies.
    </p>
    <ul class="list">
      {chapters.map(({ section, title, says, rules }) => (
        <li>
          <a href={href('chapter', { section })}>
            <strong>{title}</strong>
          </a>
          <span class="meta">
            {says} {rules.length} rules.
          </span>
        </li>
      ))}
      <li>
        <a href={href('disagreements')}>
          <strong>Where the guides disagree</strong>
        </a>
        <span class="meta">Five guides, five opinions, and what Afterword does about each quarrel.</span>
      </li>
    </ul>
    <p>
      <a href={href('when')}>When you follow up</a> is yours to say: in three words, or number by number. You
      see what would move in your own plan before you keep it.
    </p>
  </Layout>
)

interface ChapterProps {
  readonly chapter: Chapter
  /** Those in force for whoever reads it. */
  readonly numbers: Numbers
  readonly room: Room
}

export const ChapterPage = ({ chapter, numbers, room }: ChapterProps) => (
  <Layout title={chapter.title} at="playbook" flash={room.flash}>
    <p class="date">
      <a href={href('playbook')}>Playbook</a>
    </p>
    <h1>{chapter.title}</h1>
    <p class="lead">{chapter.says}</p>
    {chapter.rules.map(({ id, title, says, numbers: own = [], sources, cases }) => (
      <section class="rule" id={id}>
        <h2>
          {title} <small>{id}</small>
        </h2>
        <p>{ruleSays({ says }, numbers)}</p>
        <ul class="sources">
          {sources.map((source) => (
            <li>
              <strong>{guides[source.guide].short}</strong>: {source.says}
            </li>
          ))}
        </ul>
        {own.length > 0 ? (
          <p class="meta">
            Its numbers: {own.map((name) => `${numberSays[name]}: ${numbers[name]}`).join(' · ')} (
            <a href={href('when')}>yours to set</a>)
          </p>
        ) : null}
        <details>
          <summary>For example</summary>
          <p>
            Applies:{' '}
            {cases
              .filter((each) => each.expect !== undefined)
              .map((each) => each.name)
              .join(' · ')}
            .
          </p>
          <p>
            Does not:{' '}
            {cases
              .filter((each) => each.expect === undefined)
              .map((each) => each.name)
              .join(' · ')}
            .
          </p>
        </details>
      </section>
    ))}
  </Layout>
)

/** The numbers that move it towards another guide, set right here: what it would mean is shown before it is kept. */
const Yours = ({ of, place, me }: { of: readonly NumberName[]; place: string; me: Me | undefined }) =>
  of.length === 0 ? null : (
    <details class="add">
      <summary>Do it another way</summary>
      <form method="post" action={href('whatIf')} class="entry numbers">
        <div class="figures">
          {of.map((name) => (
            <NumberField name={name} place={place} shown={{ me, temper: me?.temper ?? 'balanced' }} />
          ))}
        </div>
        <button type="submit" class="plain">
          See what would change
        </button>
      </form>
    </details>
  )

export const DisagreementsPage = ({ profile: { me }, room }: { profile: Profiled; room: Room }) => (
  <Layout title="Where the guides disagree" at="playbook" flash={room.flash}>
    <p class="date">
      <a href={href('playbook')}>Playbook</a>
    </p>
    <h1>Where the guides disagree</h1>
    {disagreements.map(({ question, positions, afterword, rules, numbers }, index) => (
      <section class="rule">
        <h2>{question}</h2>
        <ul class="sources">
          {positions.map((position) => (
            <li>
              <strong>{position.guides.map((guide) => guides[guide].short).join(', ')}</strong>:{' '}
              {position.says}
            </li>
          ))}
        </ul>
        <p>
          <strong>Afterword</strong>: {afterword}{' '}
          {rules.map((id) => (
            <>
              <RuleLink id={id} />{' '}
            </>
          ))}
        </p>
        <Yours of={numbers} place={`quarrel-${index}`} me={me} />
      </section>
    ))}
  </Layout>
)
