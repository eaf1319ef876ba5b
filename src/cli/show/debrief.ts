import type { Debriefed } from '../../actions/debrief.ts'
import type { DebriefQuestion } from '../../core/playbook/d/questions.ts'
import { type Paper, printable, wrapped } from '../paper.ts'

/** What is asked now, this evening, and if one likes. */
export const showDebrief = ({ dossier, interview, questions }: Debriefed, paper: Paper): string => {
  const lines = (when: DebriefQuestion['when']) =>
    questions
      .filter((question) => question.when === when)
      .map((question) => {
        const about =
          question.about && !question.said
            ? `${dossier.people.get(question.about)?.name ?? question.about}: `
            : ''
        return wrapped(`· ${about}${question.question}`, paper.width, '  ')
      })
  const [now, tonight, more] = [lines('now'), lines('tonight'), lines('more')]
  return [
    paper.strong(
      printable(`${interview.id}: ${dossier.opportunity.role}, ${dossier.opportunity.company.name}`),
    ),
    ...(now.length > 0 ? ['', paper.strong('Now, while it is fresh'), ...now] : []),
    ...(tonight.length > 0 ? ['', paper.strong('This evening'), ...tonight] : []),
    ...(more.length > 0 ? ['', paper.strong('More, if you like'), ...more] : []),
    ...(questions.length === 0 ? ['', 'Everything worth noting is noted.'] : []),
    '',
  ].join('\n')
}
