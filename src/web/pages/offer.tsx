import { rowsOf } from '../../core/plan/step.ts'
import { groundOf } from '../../core/vocabulary/step-id.ts'
import { own } from '../form.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Add } from '../ui/entries.tsx'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { Steps } from '../ui/steps.tsx'
import { daySays } from '../ui/when.ts'

const fields = [
  'receivedAt',
  'from',
  'amount',
  'currency',
  'per',
  'respondBy',
  'terms',
  'asked',
  'questions',
  'change',
  'reviewers',
  'conditions',
  'signed',
  'signedOn',
]

const Row = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {lines.map((line, index) => (
          <>
            {index > 0 ? <br /> : null}
            {line}
          </>
        ))}
      </td>
    </tr>
  )

/** What must be cleared, each with its state; one that is open has the button that clears it. */
const Conditions = ({ opened, room }: { opened: Opened; room: Room }) => {
  const { conditions } = opened.dossier.offer ?? { conditions: [] }
  const clear = room.actions.get('cleared')
  return conditions.length === 0 ? null : (
    <section id="conditions">
      <h2>Conditions</h2>
      <ul class="entries">
        {conditions.map(({ what, cleared }, index) => (
          <li>
            {what}
            <span class="meta">{cleared ? `✓ settled on ${daySays(cleared)}` : '○ open'}</span>
            {cleared || !clear ? null : (
              <ActionForm
                action={clear}
                fields={['on']}
                hidden={{ opportunity: opened.kept.id, condition: what }}
                back={`${room.here}#conditions`}
                button="It is settled"
                name={`cleared-${index}`}
                quiet
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The offer: its terms, what you named, its deadline, and the steps that belong to it. */
export const OfferPage = ({ opened, room }: { opened: Opened; room: Room }) => {
  const { dossier, kept, planned } = opened
  const { offer } = dossier
  const action = room.actions.get('offer')
  const steps = rowsOf(planned.steps).filter(
    (step) => groundOf(step.id) === 'offer' && !['skipped', 'resting'].includes(step.state),
  )
  const nothingElse = planned.steps.flatMap(({ why }) => why).find(({ rule }) => rule === 'O9')
  const money = (amount: number | undefined) =>
    amount === undefined
      ? '–'
      : `${amount.toLocaleString('en')} ${offer?.currency ?? ''}${offer?.per ? ` a ${offer.per}` : ''}`
  const { expected } = dossier.opportunity
  return (
    <Layout title="The offer" at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: kept.id })}>{dossier.opportunity.company.name}</a>
      </p>
      <h1>{offer ? 'The offer' : 'An offer came'}</h1>
      {offer ? (
        <table class="offer">
          <caption class="hidden">The offer beside what was said</caption>
          <tbody>
            <tr>
              <th scope="row">They offer</th>
              <td>{money(offer.amount)}</td>
            </tr>
            <tr>
              <th scope="row">You named</th>
              <td>{money(offer.asked ?? dossier.opportunity.named)}</td>
            </tr>
            {offer.counters.map(({ from, amount, declined }) => (
              <tr>
                <th scope="row">{from === 'them' ? 'They came back with' : 'Your employer, to keep you'}</th>
                <td>
                  {money(amount)}
                  {declined ? ' (you said no)' : ''}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">You hope for (private)</th>
              <td>{money(expected?.amount)}</td>
            </tr>
            <tr>
              <th scope="row">They ask for an answer by</th>
              <td>{offer.respondBy ? daySays(offer.respondBy) : 'no date'}</td>
            </tr>
            <Row title="With it" lines={offer.terms} />
            <Row title="You want to know" lines={offer.questions} />
            <Row title="You would change (private)" lines={offer.change ? [offer.change] : []} />
          </tbody>
        </table>
      ) : (
        <p class="lead">Write down what they said. Nothing has to be answered today.</p>
      )}
      {nothingElse ? <p class="held">{nothingElse.because}</p> : null}
      <Conditions opened={opened} room={room} />
      {steps.length > 0 ? (
        <section>
          <h2>What follows</h2>
          <Steps opened={opened} room={room} steps={steps} />
        </section>
      ) : null}
      {offer ? (
        <section id="counter">
          <Add
            title="A new figure came"
            name="counter"
            fields={['from', 'amount', 'at', 'declined']}
            opened={opened}
            room={room}
            anchor="counter"
          />
        </section>
      ) : null}
      <section>
        <h2>{offer ? 'Change it' : 'Its terms'}</h2>
        {action ? (
          <ActionForm
            action={action}
            fields={fields}
            values={{ ...kept.raw.offer, conditions: offer?.conditions.map(({ what }) => what) }}
            hidden={{ opportunity: kept.id, ...(offer ? { [own.edit]: 'yes' } : {}) }}
            back={room.here}
            button="Keep"
            name="offer"
            dossier={dossier}
          />
        ) : null}
      </section>
    </Layout>
  )
}
