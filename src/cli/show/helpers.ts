import type { Helpers } from '../../actions/helpers.ts'
import { type Landing, type Left, leftTitle } from '../../actions/landing.ts'
import { titleOf } from '../../core/plan/title.ts'
import { dayWords } from '../../core/time/say.ts'
import { helps } from '../../core/vocabulary/helps.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** Whoever helped, what they did and where, and the word that is due. */
export const showHelpers = ({ helpers, more }: Helpers, paper: Paper): string =>
  helpers.length === 0
    ? 'Nobody is noted as having helped you yet (“afterword person OPPORTUNITY --id PERSON --helped referred”).\n'
    : helpers
        .flatMap(({ name, title, at }) => [
          paper.strong(printable(title ? `${name}, ${title}` : name)),
          ...at.flatMap(({ dossier, person, thanked, next }) => {
            const said = [
              dossier.opportunity.company.name,
              ...(person.helped ? [helps[person.helped].says] : []),
              thanked ? `heard from you on ${dayWords(thanked)}` : 'not thanked yet',
              ...(next ? [`next: ${titleOf(next).title}`] : []),
            ]
            return [wrapped(`· ${said.join(' · ')}`, paper.width, '  ')]
          }),
        ])
        .concat(more > 0 ? [`${more} more opportunities with helpers were not looked at.`] : [])
        .join('\n')
        .concat('\n')

const part = (title: string, left: readonly Left[], paper: Paper): readonly string[] =>
  left.length === 0
    ? []
    : [
        '',
        paper.strong(title),
        ...left.map(({ id, dossier, step, done }) =>
          wrapped(
            `${done ? '✓' : '·'} ${step ? leftTitle(step) : dossier.opportunity.company.name} (${id}${step ? `, ${step.id}` : ''})`,
            paper.width,
            '  ',
          ),
        ),
      ]

/** What is left once an offer holds; nothing of it happens by itself. */
export const showLanding = (
  { landed, thanks, withdraw, archive, open, more }: Landing,
  paper: Paper,
): string =>
  landed
    ? [
        printable(
          `You have landed: ${landed.dossier.opportunity.company.name}, since ${dayWords(landed.since)}.`,
        ),
        ...part('Thank', thanks, paper),
        ...part('Withdraw', withdraw, paper),
        ...part('Put away (“afterword opportunity --id ID --status closed”)', archive, paper),
        ...part('Still going on: look at it before you close it', open, paper),
        ...(more > 0 ? ['', `${more} more are open and were not looked at.`] : []),
        '',
      ].join('\n')
    : 'No offer is signed and cleared yet; until then nothing is closed elsewhere.\n'
