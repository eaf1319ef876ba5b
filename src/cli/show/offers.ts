import { nextOfOffer, type Offers } from '../../actions/offers.ts'
import { type Figure, figuresOf } from '../../core/plan/offer-figures.ts'
import { titleOf } from '../../core/plan/title.ts'
import { dayWords } from '../../core/time/say.ts'
import { payInAYear, payShown } from '../../core/typed/pay.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

const called: Readonly<Record<Figure['is'], string>> = {
  offered: 'they offer',
  named: 'you named',
  hoped: 'you hope for',
  stay: 'your employer, to keep you',
  before: 'before that',
}

const held = ({ beside }: Figure): string => {
  if (!beside) return ''
  if (beside.is === 'unlike')
    return ` (told in another ${beside.because === 'currency' ? 'currency' : 'span'}, so not held against it)`
  return beside.is === 'equal'
    ? ' (the same)'
    : ` (the offer is ${beside.by.toLocaleString('en')} ${beside.is} it)`
}

/** Every offer that stands: its figures, its days, what comes with it and what is next. */
export const showOffers = ({ offers }: Offers, paper: Paper): string =>
  offers.length === 0
    ? 'No offer stands.\n'
    : offers
        .map(({ id, dossier, steps, now }) => {
          const { offer, opportunity } = dossier
          const figures = figuresOf(dossier, now)
          const [pay] = figures.filter(({ is }) => is === 'offered')
          const year = pay && payInAYear(pay)
          const next = nextOfOffer({ steps })
          const conditions = offer?.conditions.filter(({ cleared }) => cleared === undefined) ?? []
          const rows = [
            ...figures.map((figure) => `${called[figure.is]}: ${payShown(figure)}${held(figure)}`),
            ...(year === undefined || year === pay?.amount
              ? []
              : [`in a year: ${year.toLocaleString('en')}`]),
            `answer by: ${offer?.respondBy ? dayWords(offer.respondBy) : 'nobody said'}`,
            ...(offer?.terms ?? []).map((term) => `with it: ${term}`),
            ...conditions.map(({ what }) => `to be settled: ${what}`),
            ...(offer?.questions ?? []).map((question) => `to ask: ${question}`),
            ...(next ? [`next: ${titleOf(next).title}`] : []),
          ]
          return [
            paper.strong(printable(`${opportunity.company.name} · ${opportunity.role}`)),
            paper.quiet(printable(id)),
            ...rows.map((row) => wrapped(`· ${row}`, paper.width, '  ')),
            '',
          ].join('\n')
        })
        .join('\n')
