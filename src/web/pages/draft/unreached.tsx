import type { Draft } from '../../../core/compose/draft.ts'
import type { Dossier, PersonId } from '../../../core/dossier/dossier.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Signature } from '../../ui/signature.tsx'
import { LetterText } from './sheet.tsx'

/** The letter to someone whose address is not known yet: it can be read, and is asked where it goes. */
export const UnreachedPage = ({
  opened,
  interview,
  person,
  draft,
  dossier,
  room,
}: {
  opened: Opened
  interview: string
  person: PersonId
  /** What would be written to them. */
  draft: Draft | undefined
  /** The facts that it was written from. */
  dossier: Dossier
  room: Room
}) => {
  const { kept } = opened
  const name = dossier.people.get(person)?.name ?? person
  const action = room.actions.get('person')
  return (
    <Layout title={`Your letter to ${name}`} at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a>
      </p>
      <h1>Your letter to {name}</h1>
      {draft ? (
        <article class="sheet" aria-label="The message">
          <dl>
            <dt>To</dt>
            <dd>{name}</dd>
            {draft.subject ? (
              <>
                <dt>Subject</dt>
                <dd>{draft.subject}</dd>
              </>
            ) : null}
          </dl>
          <div class="letter">
            <LetterText draft={draft} dossier={dossier} />
          </div>
          <Signature opened={opened} room={room} />
        </article>
      ) : null}
      <section class="card reach" aria-labelledby="reach-title">
        <h2 id="reach-title">Where does it go?</h2>
        <p>The invitation, their card or the firm’s page may tell. It can be changed until it goes out.</p>
        {action ? (
          <ActionForm
            action={action}
            fields={['reach']}
            labels={{ reach: `E-mail or LinkedIn of ${name}` }}
            hidden={{ opportunity: kept.id, id: person }}
            back={href('nextLetter', { id: kept.id }, { interview })}
            button="Go on with it"
            name="reach"
          />
        ) : null}
      </section>
      <p class="meta">
        <a href={href('debrief', { id: kept.id }, { interview })}>Back to what was said</a>
      </p>
    </Layout>
  )
}
