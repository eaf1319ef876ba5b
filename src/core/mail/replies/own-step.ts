import type { Step } from '../../plan/step.ts'
import { stepStates } from '../../vocabulary/step-states.ts'
import { byMail } from '../outbox/going.ts'

/** Thanks, in the languages people thank in. */
const thanks =
  /\b(?:thank(?:s| you)|merci|danke|vielen dank|gracias|grazie|obrigad[oa]|bedankt|tack|dziękuję|děkuji|kiitos|takk?)\b/iu

/** What the plan was waiting for from this mail: thanks where they stood open, else what was due to that person. */
export const stepFor = (
  steps: readonly Step[],
  people: readonly string[],
  text: string,
): Step | undefined => {
  const open = steps.filter(
    (step) => byMail(step) && stepStates[step.state].open && step.to.some((id) => people.includes(id)),
  )
  const thanking = thanks.test(text) ? open.find(({ kind }) => kind === 'thank-you') : undefined
  const pressing = open.find(({ kind, state }) => kind !== 'thank-you' && stepStates[state].now)
  return thanking ?? pressing
}
