import { nextOfOffer } from '../../../actions/offers.ts'
import { dayHere } from '../../../actions/today/one.ts'
import { heldSince } from '../../../core/plan/holding.ts'
import { figuresOf } from '../../../core/plan/offer-figures.ts'
import { standsAnOffer } from '../../../core/plan/offer-stands.ts'
import { rowsOf, type Step } from '../../../core/plan/step.ts'
import { payShown } from '../../../core/typed/pay.ts'
import { groundOf } from '../../../core/vocabulary/step-id.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Place } from '../../page.ts'
import { standingIn } from '../../standing.ts'
import { Add } from '../../ui/entries.tsx'
import { ActionForm } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Steps } from '../../ui/steps.tsx'
import { dayOn, daySays, ours } from '../../ui/when.ts'
import { First } from '../today/first.tsx'
import { besideSays, Figures } from './figures.tsx'
import { Weeks } from './weeks.tsx'

const usual = ['amount', 'asked', 'respondBy', 'terms', 'questions']
const fields = [
  ...usual,
  ...['from', 'receivedAt', 'change', 'reviewers', 'conditions', 'signed', 'signedOn'],
]

/** What must be cleared, each with its state; one that is open has the button that clears it. */
const Conditions = ({ opened, room }: Place) => {
  const { conditions } = opened.dossier.offer ?? { conditions: [] }
  const clear = room.actions.get('cleared')
  return conditions.length === 0 ? null : (
    <section id="conditions">
      <h2>What must be settled before it holds</h2>
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

const Things = ({ title, of }: { title: string; of: readonly string[] }) =>
  of.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="plain-list">
        {of.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </section>
  )

/** Where it stands, in a line: what they offer, how it lies beside what was named, and until when. */
const Stands = ({ opened: { dossier, planned } }: { opened: Opened }) => {
  const [pay, ...beside] = figuresOf(dossier, planned.now)
  const respondBy = dossier.offer?.respondBy
  const says = [
    ...(pay?.is === 'offered' ? [payShown(pay)] : []),
    ...beside.flatMap((figure) =>
      figure.is === 'named' && figure.beside?.is !== 'unlike' ? (besideSays(figure) ?? []) : [],
    ),
    ...(dossier.offer?.signed
      ? ['signed']
      : [respondBy ? `your answer by ${dayOn(respondBy, planned.now)}` : 'no date for an answer']),
  ]
  return <p class="stands">{says.join(' · ')}</p>
}

/** The right next message with its one filled button, then whatever else follows from the offer. */
const Next = ({ opened, room, steps }: Place & { steps: readonly Step[] }) => {
  const { dossier, kept, planned } = opened
  const first = nextOfOffer(planned)
  const rest = steps.filter(({ id }) => id !== first?.id)
  const nothingElse = planned.steps.flatMap(({ why }) => why).find(({ rule }) => rule === 'O9')
  return (
    <section id="next">
      <h2 class="hidden">What to do now</h2>
      {first ? (
        <First
          row={{ id: kept.id, dossier, step: first }}
          today={dayHere({ ...planned, id: kept.id })}
          room={room}
          firm={false}
        />
      ) : null}
      {nothingElse ? <p class="held">{ours(nothingElse.because)}</p> : null}
      {rest.length > 0 ? (
        <details class="add">
          <summary>What follows after that</summary>
          <Steps opened={opened} room={room} steps={rest} />
        </details>
      ) : null}
    </section>
  )
}

/** Who reads it along, and the page that is handed to them. */
const Readers = ({ opened }: { opened: Opened }) => {
  const { reviewers = [] } = opened.dossier.offer ?? {}
  return (
    <section id="readers">
      <h2>Read it with someone</h2>
      <p>
        {reviewers.length > 0
          ? `${reviewers.join(', ')} ${reviewers.length === 1 ? 'looks' : 'look'} at it with you.`
          : 'Nobody looks at it with you yet: a friend, a mentor or a lawyer sees what one misses alone.'}
      </p>
      <p>
        <a class="alone" href={href('offerSheet', { id: opened.kept.id })}>
          A page to print or hand over
        </a>
      </p>
    </section>
  )
}

/** Signed and cleared: the one page that ends a search. */
const Landed = ({ opened: { dossier, planned } }: { opened: Opened }) =>
  heldSince(dossier, planned.now) && !nextOfOffer(planned) ? (
    <p class="held">
      It is signed and cleared. <a href={href('landing')}>See what is left to do</a>
    </p>
  ) : null

const Others = ({ opened: { planned } }: { opened: Opened }) => {
  const others = planned.beside.filter(standsAnOffer)
  return others.length === 0 ? null : (
    <section>
      <h2>Your other {others.length === 1 ? 'offer' : 'offers'}</h2>
      <p>
        <a class="alone" href={href('offers')}>
          See them side by side
        </a>
      </p>
    </section>
  )
}

const Form = ({ opened, room, quiet = false }: Place & { quiet?: boolean }) => {
  const { dossier, kept } = opened
  const { offer } = kept.raw
  const standing = standingIn('offer', opened)
  const action = room.actions.get('offer')
  const units = { currency: offer?.currency, per: offer?.per }
  const shown = (amount: number | undefined) =>
    amount === undefined ? undefined : payShown({ amount, ...units })
  return action ? (
    <ActionForm
      action={action}
      fields={fields}
      usual={usual}
      values={{
        ...standing,
        amount: shown(offer?.amount),
        asked: shown(offer?.asked),
      }}
      seen={offer && standing}
      hidden={{ opportunity: kept.id, ...(offer ? { [own.edit]: 'yes' } : {}) }}
      back={room.here}
      button="Keep"
      name="offer"
      dossier={dossier}
      quiet={quiet}
    />
  ) : null
}

const Deeds = ({ opened, room }: Place) => (
  <div class="deeds">
    <details class="change">
      <summary>Change what you wrote down</summary>
      <Form opened={opened} room={room} quiet />
    </details>
    <div id="counter">
      <Add
        title="A new figure came"
        name="counter"
        fields={['from', 'amount', 'at', 'declined']}
        opened={opened}
        room={room}
        anchor="counter"
      />
    </div>
  </div>
)

const Head = ({ opened, title }: { opened: Opened; title: string }) => (
  <>
    <p class="date">
      <a href={href('opportunity', { id: opened.kept.id })}>{opened.dossier.opportunity.company.name}</a>
    </p>
    <h1>{title}</h1>
  </>
)

/** The offer: what to do now, its figures beside what was named, its days, and who reads it along. */
export const OfferPage = ({ opened, room }: Place) => {
  const { dossier, planned } = opened
  const { offer } = dossier
  const steps = rowsOf(planned.steps).filter(
    (step) => groundOf(step.id) === 'offer' && !['skipped', 'resting'].includes(step.state),
  )
  if (!offer)
    return (
      <Layout title="An offer came" at="opportunities" flash={room.flash}>
        <Head opened={opened} title="An offer came" />
        <p class="lead">Write down what they said. Nothing has to be answered today.</p>
        {steps.length > 0 ? <Steps opened={opened} room={room} steps={steps} /> : null}
        <Form opened={opened} room={room} />
      </Layout>
    )
  return (
    <Layout title="The offer" at="opportunities" flash={room.flash}>
      <header class="whole">
        <Head opened={opened} title="The offer" />
        <Stands opened={opened} />
        <Deeds opened={opened} room={room} />
      </header>
      <div class="rooms one">
        <div>
          <Landed opened={opened} />
          <Next opened={opened} room={room} steps={steps} />
          <section id="figures">
            <h2>The figures</h2>
            <Figures figures={figuresOf(dossier, planned.now)} />
          </section>
          <Things title="What comes with it" of={offer.terms} />
          <Things title="What you want to know first" of={offer.questions} />
          <Things title="What you would change, for the talk" of={offer.change ? [offer.change] : []} />
          <Conditions opened={opened} room={room} />
        </div>
        <div class="beside">
          <Weeks opened={opened} />
          <Readers opened={opened} />
          <Others opened={opened} />
        </div>
      </div>
    </Layout>
  )
}
