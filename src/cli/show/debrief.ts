import type { Debriefed } from '../../actions/debrief.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** Three questions now, the rest this evening. */
export const showDebrief = ({ dossier, interview, questions }: Debriefed, paper: Paper): string => {
  const lines = (first: boolean) =>
    questions
      .filter((question) => question.first === first)
      .map((question) => {
        const about = question.about ? `${dossier.people.get(question.about)?.name ?? question.about}: ` : ''
        return wrapped(`· ${about}${question.question}`, paper.width, '  ')
      })
  const now = lines(true)
  const later = lines(false)
  return [
    paper.strong(
      printable(`${interview.id}: ${dossier.opportunity.role}, ${dossier.opportunity.company.name}`),
    ),
    ...(now.length > 0 ? ['', paper.strong('Now, while it is fresh'), ...now] : []),
    ...(later.length > 0 ? ['', paper.strong('This evening'), ...later] : []),
    ...(questions.length === 0 ? ['', 'Everything worth noting is noted.'] : []),
    '',
  ].join('\n')
}
