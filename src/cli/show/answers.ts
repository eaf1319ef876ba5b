import type { Checked } from '../../actions/assistant/asked.ts'
import type { Modelled } from '../../actions/assistant/model.ts'
import type { Pointed } from '../../actions/assistant/points.ts'
import type { Rephrased } from '../../actions/assistant/rephrase.ts'
import type { Changed } from '../../actions/change.ts'
import type { Debriefed } from '../../actions/debrief.ts'
import type { Drafted } from '../../actions/drafted.ts'
import type { Example } from '../../actions/example.ts'
import type { Erased } from '../../actions/facts/erase.ts'
import type { Profiled } from '../../actions/facts/profile.ts'
import type { History } from '../../actions/facts/undo.ts'
import type { Imported } from '../../actions/import.ts'
import type { Lettered } from '../../actions/letter.ts'
import type { Mailboxed } from '../../actions/mailbox/mailbox.ts'
import type { Connected } from '../../actions/mailbox/mailboxes.ts'
import type { Listed } from '../../actions/opportunities.ts'
import type { Planned } from '../../actions/plan.ts'
import type { Confirmed } from '../../actions/post/confirm.ts'
import type { Decided } from '../../actions/post/decide.ts'
import type { Inbox } from '../../actions/post/inbox.ts'
import type { Outbox } from '../../actions/post/outbox.ts'
import type { Received } from '../../actions/post/receive.ts'
import type { Prepared } from '../../actions/prep.ts'
import type { MailsRead } from '../../actions/read-mail.ts'
import type { Reviewed } from '../../actions/review.ts'
import type { Today } from '../../actions/today.ts'
import type { Versions } from '../../actions/versions.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { Change } from '../../core/keep/keep.ts'
import type { AnyRule } from '../../core/playbook/rule.ts'
import { debriefJson, draftJson, planJson, prepJson, todayJson, whyJson } from '../json.ts'
import { type Paper, printable } from '../paper.ts'
import { showChecked, showModel, showPoints, showPrompt, showRephrased } from './assistant.ts'
import { showDebrief } from './debrief.ts'
import { showDrafts } from './draft.ts'
import { showChanged, showExample, showHistory, showImported, showListed, showProfile } from './kept.ts'
import { showLetter } from './letter.ts'
import { showMailboxed, showMailboxes } from './mailboxes.ts'
import { showPlan } from './plan.ts'
import { showConfirmed, showDecided, showInbox, showOutbox, showReceived } from './post.ts'
import { showPrep } from './prep.ts'
import { showMails } from './read-mail.ts'
import { showReview } from './review.ts'
import { showToday } from './today.ts'
import { showVersions } from './versions.ts'
import { showWhy } from './why.ts'

interface Answer {
  readonly text: (value: never, input: never, paper: Paper) => string
  readonly json: (value: never) => unknown
}

const checked = (dossiers: readonly Dossier[]) =>
  dossiers.map(({ opportunity, interviews, people }) => ({
    role: opportunity.role,
    company: opportunity.company.name,
    people: people.size,
    interviews: interviews.length,
  }))

const changed: Answer = {
  text: (value: Changed, _input, paper) => showChanged(value, paper),
  json: (value: Changed) => value,
}

const mailboxed: Answer = {
  text: (value: Mailboxed, _input, paper) => showMailboxed(value, paper),
  json: (value: Mailboxed) => value,
}

const decided: Answer = {
  text: (value: Decided, _input, paper) => showDecided(value, paper),
  json: (value: Decided) => value,
}

/** How each action's answer looks on paper and as JSON. */
export const answers: Readonly<Record<string, Answer>> = {
  plan: {
    text: (value: readonly Planned[], input: { why: boolean; all: boolean }, paper) =>
      showPlan(value, input, paper),
    json: planJson,
  },
  draft: {
    text: (value: readonly Drafted[], input: { facts: boolean }, paper) => showDrafts(value, input, paper),
    json: draftJson,
  },
  letter: {
    text: (value: Lettered, _input, paper) => showLetter(value, paper),
    json: ({ sheet, file }: Lettered) => ({ ...sheet, day: sheet.day.toString(), ...(file ? { file } : {}) }),
  },
  review: {
    text: (value: Reviewed, _input, paper) => showReview(value, paper),
    json: ({ findings }: Reviewed) => ({ findings }),
  },
  prep: { text: (value: Prepared, _input, paper) => showPrep(value, paper), json: prepJson },
  debrief: { text: (value: Debriefed, _input, paper) => showDebrief(value, paper), json: debriefJson },
  check: {
    text: (value: readonly Dossier[]) =>
      `${checked(value)
        .map((each) =>
          printable(
            `${each.role} · ${each.company}: ${each.people} people, ${each.interviews} interviews. Reads well.`,
          ),
        )
        .join('\n')}\n`,
    json: (value: readonly Dossier[]) => ({ dossiers: checked(value) }),
  },
  export: {
    text: ({ text }: { text: string }) => text,
    json: ({ text }: { text: string }) => ({ text }),
  },
  why: { text: (value: readonly AnyRule[], _input, paper) => showWhy(value, paper), json: whyJson },
  today: { text: (value: Today, _input, paper) => showToday(value, paper), json: todayJson },
  opportunities: {
    text: (value: Listed, _input, paper) => showListed(value, paper),
    json: (value: Listed) => value,
  },
  history: {
    text: (value: History, _input, paper) => showHistory(value, paper),
    json: (value: History) => value,
  },
  undo: { text: (value: Change) => `${printable(value.says)}.\n`, json: (value: Change) => value },
  import: {
    text: (value: Imported, _input, paper) => showImported(value, paper),
    json: (value: Imported) => value,
  },
  example: { text: (value: Example) => showExample(value), json: (value: Example) => value },
  profile: {
    text: (value: Profiled, _input, paper) => showProfile(value, paper),
    json: (value: Profiled) => value,
  },
  prompt: {
    text: (value: { prompt: string }) => showPrompt(value),
    json: (value: { prompt: string }) => value,
  },
  paste: {
    text: (value: Checked, _input, paper) => showChecked(value, paper),
    json: (value: Checked) => value,
  },
  rephrase: {
    text: (value: Rephrased, _input, paper) => showRephrased(value, paper),
    json: (value: Rephrased) => value,
  },
  points: {
    text: (value: Pointed, _input, paper) => showPoints(value, paper),
    json: (value: Pointed) => value,
  },
  model: {
    text: (value: Modelled, _input, paper) => showModel(value, paper),
    json: (value: Modelled) => value,
  },
  'read-mail': {
    text: (value: MailsRead, _input, paper) => showMails(value, paper),
    json: (value: MailsRead) => value,
  },
  outbox: {
    text: (value: Outbox, _input, paper) => showOutbox(value, paper),
    json: (value: Outbox) => value,
  },
  send: decided,
  arrived: decided,
  cancel: decided,
  inbox: { text: (value: Inbox, _input, paper) => showInbox(value, paper), json: (value: Inbox) => value },
  confirm: { text: (value: Confirmed) => showConfirmed(value), json: (value: Confirmed) => value },
  receive: {
    text: (value: Received, _input, paper) => showReceived(value, paper),
    json: (value: Received) => value,
  },
  connect: mailboxed,
  'sign-in': mailboxed,
  mailboxes: {
    text: (value: Connected, _input, paper) => showMailboxes(value, paper),
    json: (value: Connected) => value,
  },
  'test-mailbox': mailboxed,
  pause: mailboxed,
  resume: mailboxed,
  disconnect: mailboxed,
  notes: changed,
  sent: changed,
  answered: changed,
  means: changed,
  snooze: changed,
  skip: changed,
  pin: changed,
  override: changed,
  voice: changed,
  words: changed,
  versions: {
    text: (value: Versions, _input, paper) => showVersions(value, paper),
    json: (value: Versions) => value,
  },
  'forget-phrase': {
    text: (value: Profiled, _input, paper) => showProfile(value, paper),
    json: (value: Profiled) => value,
  },
  approve: changed,
  withdraw: changed,
  opportunity: changed,
  person: changed,
  interview: changed,
  note: changed,
  'answer-doubt': changed,
  lesson: changed,
  told: changed,
  promise: changed,
  touch: changed,
  offer: changed,
  elsewhere: changed,
  delete: changed,
  erase: {
    text: (value: Erased) =>
      `${[
        value.says,
        ...(value.named.length > 0
          ? [`Your own words still name them in ${value.named.join(', ')}; look for the name there.`]
          : []),
      ].join('\n')}\n`,
    json: (value: Erased) => value,
  },
}
