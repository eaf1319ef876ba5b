import type { Child } from 'hono/jsx'
import { nextOfOffer, type Offers } from '../../../actions/offers.ts'
import type { Looked } from '../../../actions/today/arranged.ts'
import { type Figure, figuresOf } from '../../../core/plan/offer-figures.ts'
import { payShown } from '../../../core/typed/pay.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout } from '../../ui/layout.tsx'
import { doorOf } from '../../ui/step.tsx'
import { dayOn, titled } from '../../ui/when.ts'
import { wordsFor } from '../../words/words.ts'
import { besideSays, yearSays } from './figures.tsx'

const figure = ({ dossier, now }: Looked, is: Figure['is']): Figure | undefined =>
  figuresOf(dossier, now).find((each) => each.is === is)

const Listed = ({ of }: { of: readonly string[] }) =>
  of.length === 0 ? null : (
    <ul class="plain-list">
      {of.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  )

const Pay = ({ of }: { of: Looked }) => {
  const pay = figure(of, 'offered')
  const year = pay && yearSays(pay)
  return pay ? (
    <>
      <strong>{payShown(pay)}</strong>
      {year ? <span class="meta">{year}</span> : null}
    </>
  ) : null
}

/** What is laid side by side: what it is called, and what one offer says of it; nothing where it says nothing. */
const rows: readonly (readonly [title: string, of: (one: Looked) => Child | null])[] = [
  ['Pay', (one) => (figure(one, 'offered') ? <Pay of={one} /> : null)],
  ['Beside what you named', (one) => besideSays(figure(one, 'named') ?? { is: 'named' }) ?? null],
  ['Beside what you hope for', (one) => besideSays(figure(one, 'hoped') ?? { is: 'hoped' }) ?? null],
  [
    'They want an answer by',
    ({ dossier: { offer }, now }) => (offer?.respondBy ? dayOn(offer.respondBy, now) : 'no date yet: ask'),
  ],
  [
    'What comes with it',
    ({ dossier: { offer } }) => (offer?.terms.length ? <Listed of={offer.terms} /> : null),
  ],
  [
    'What you want to know first',
    ({ dossier: { offer } }) => (offer?.questions.length ? <Listed of={offer.questions} /> : null),
  ],
  ['What you would change', ({ dossier: { offer } }) => offer?.change ?? null],
  [
    'What must be settled before it holds',
    ({ dossier: { offer } }) => {
      const open = offer?.conditions.filter(({ cleared }) => !cleared) ?? []
      return open.length > 0 ? <Listed of={open.map(({ what }) => what)} /> : null
    },
  ],
  [
    'How much you want it',
    ({ dossier: { opportunity } }) =>
      opportunity.keen ? (wordsFor('opportunity', 'keen').options?.[opportunity.keen] ?? null) : null,
  ],
]

const Next = ({ of, first }: { of: Looked; first: boolean }) => {
  const step = nextOfOffer(of)
  const door = step && doorOf(of.id, step)
  return step && door ? (
    <>
      <p>{titled(step).title}</p>
      <a class={`button${first ? '' : ' plain'}`} href={door[0]}>
        {door[1]}
      </a>
    </>
  ) : (
    <p>Nothing to do right now</p>
  )
}

const Beside = ({ offers }: { offers: readonly Looked[] }) => {
  const first = offers.findIndex((each) => nextOfOffer(each))
  const columns = offers.length
  return (
    <section class="scroll" tabindex={0} aria-label="The offers side by side">
      <table class="offers-table">
        <thead>
          <tr>
            {offers.map(({ id, dossier }) => (
              <th scope="col">
                <a class="employer" href={href('offer', { id })}>
                  {dossier.opportunity.company.name}
                </a>
                <span class="meta">{dossier.opportunity.role}</span>
              </th>
            ))}
          </tr>
        </thead>
        {rows
          .map(([title, of]) => [title, offers.map(of)] as const)
          .filter(([, cells]) => cells.some((cell) => cell !== null))
          .map(([title, cells]) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colspan={columns}>
                  {title}
                </th>
              </tr>
              <tr>
                {cells.map((cell) => (
                  <td>{cell ?? <span class="meta">nothing noted</span>}</td>
                ))}
              </tr>
            </tbody>
          ))}
        <tbody>
          <tr>
            <th scope="rowgroup" colspan={columns}>
              What to do next
            </th>
          </tr>
          <tr>
            {offers.map((each, index) => (
              <td>
                <Next of={each} first={index === first} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const leads = [
  'No offer stands yet. When one comes, open the page of its firm and press “An offer came”.',
  'One offer stands. A second one will stand beside it here.',
] as const

/** Every offer that stands, laid side by side; the one that wants an answer first stands first. */
export const OffersPage = ({ of: { offers }, room }: { of: Offers; room: Room }) => (
  <Layout title="Your offers" at="opportunities" flash={room.flash}>
    <p class="date">
      <a href={href('opportunities')}>Opportunities</a>
    </p>
    <h1>{offers.length > 1 ? 'Your offers, side by side' : 'Your offers'}</h1>
    <p class="lead">
      {leads[offers.length] ??
        'The one that wants an answer first stands first. Figures are one thing among several: read down each column as well.'}
    </p>
    {offers.length === 0 ? (
      <a class="button" href={href('opportunities')}>
        See all you have going
      </a>
    ) : (
      <Beside offers={offers} />
    )}
  </Layout>
)
