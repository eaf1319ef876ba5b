import type { Interview } from '../../core/dossier/dossier.ts'
import type { Prep } from '../../core/playbook/p/sheet.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { href, ruleAt } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import { soon } from '../ui/step.tsx'

/** What to ask, bring and remember; made to be printed or glanced at. */
export const PrepPage = ({
  opened,
  interview,
  sheet,
  room,
}: {
  opened: Opened
  interview: Interview
  sheet: readonly Prep[]
  room: Room
}) => {
  const { dossier, kept, planned } = opened
  return (
    <Layout title="Prep sheet" at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a> ·{' '}
        {stages[interview.stage].called}, {soon(interview.starts, planned.now)}
      </p>
      <h1>Before you go in</h1>
      <ul class="prep">
        {sheet.map(({ advice, rule, because }) => (
          <li>
            <span>{advice}</span>
            <details class="why">
              <summary>Why?</summary>
              <p>
                {because} <a href={ruleAt(rule)}>{rule}</a>
              </p>
            </details>
          </li>
        ))}
      </ul>
      {sheet.length === 0 ? <p>Nothing to add: you have it all.</p> : null}
      {interview.met.length > 0 ? (
        <section>
          <h2>Who you will meet</h2>
          <ul>
            {interview.met.map((id) => (
              <li>
                <strong>{dossier.people.get(id)?.name ?? id}</strong> {dossier.people.get(id)?.title ?? ''}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Layout>
  )
}
