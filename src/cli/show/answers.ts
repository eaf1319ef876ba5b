import type { Action, Desk } from '../../actions/action.ts'
import { handoutText } from '../../actions/handout.ts'
import { type ActionName, type AnswerOf, byName } from '../../actions/list.ts'
import { perform } from '../../actions/perform.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { type Paper, printable } from '../paper.ts'
import { showAddressBook } from './address-book.ts'
import { showCalendarFeed, showCalendarFile } from './agenda.ts'
import { showArchived, showBacked, showMoved, showRestored } from './along.ts'
import { showAppointments, showCalendarAccount } from './appointments.ts'
import { showChecked, showModel, showNearby, showPoints, showPrompt, showRephrased } from './assistant.ts'
import { showBoard, showCalendar } from './calendar.ts'
import { showCard } from './card.ts'
import { showCheckedFiles } from './check.ts'
import { showDebrief } from './debrief.ts'
import { showDrafts } from './draft.ts'
import { showErased } from './erase.ts'
import { showFound } from './found.ts'
import { showHelpers, showLanding } from './helpers.ts'
import { showImproper } from './improper.ts'
import { showChanged, showExample, showHistory, showImported, showListed, showProfile } from './kept.ts'
import { showLetter } from './letter.ts'
import { showLine } from './line.ts'
import { showBroughtMail, showMailFile } from './mail-file.ts'
import { showMailboxed, showMailboxes } from './mailboxes.ts'
import { showOffers } from './offers.ts'
import { showFigures, showPicture, showReport } from './past.ts'
import { showPeople, showPersonStory } from './people.ts'
import { showPeopleFile } from './people-file.ts'
import { showPlan } from './plan.ts'
import { showConfirmed, showDecided, showInbox, showOutbox, showReceived } from './post.ts'
import { showPrep } from './prep.ts'
import { showHook, showLetIn, showPrograms } from './programs.ts'
import { showMails } from './read-mail.ts'
import { showAutostart, showBrowser, showPocket, showReminders, showTrial } from './reminders.ts'
import { showResumeFile } from './resume-file.ts'
import { showReview } from './review.ts'
import { showSpellings } from './spellings.ts'
import { showTableFile } from './table-file.ts'
import { showToday } from './today.ts'
import { showVersions } from './versions.ts'
import { showWhatIf } from './what-if.ts'
import { showWhereabouts } from './whereabouts.ts'
import { showWhy } from './why.ts'

type Given = Readonly<Record<string, unknown>>

/** An answer on paper and as JSON, each made when it is asked for. */
interface Shown {
  readonly text: () => string
  readonly json: () => unknown
}

type Answer = (given: Given, desk: Desk, paper: Paper) => Promise<Outcome<Shown>>

/** How the answer of each command looks on paper. */
const looks: {
  readonly [Name in ActionName]: (value: AnswerOf<Name>, paper: Paper, given: Given) => string
} = {
  today: showToday,
  'not-today': ({ says }) => `${printable(says)}.\n`,
  add: showChanged,
  'read-line': showLine,
  opportunities: showListed,
  board: showBoard,
  calendar: showCalendar,
  'calendar-file': showCalendarFile,
  'calendar-feed': showCalendarFeed,
  appointments: showAppointments,
  'calendar-account': showCalendarAccount,
  search: showFound,
  people: showPeople,
  'person-story': showPersonStory,
  'same-person': showChanged,
  'two-people': showChanged,
  'part-person': showChanged,
  'address-book': showAddressBook,
  card: showCard,
  'people-file': showPeopleFile,
  'bring-people': ({ says }) => `${printable(says)}.\n`,
  'table-file': showTableFile,
  'resume-file': showResumeFile,
  'bring-resume': ({ says }) => `${printable(says)}.\n`,
  'bring-table': ({ says, out }) => `${[`${says}.`, ...out].map(printable).join('\n')}\n`,
  'people-cards': ({ text }) => text,
  'forget-contact': showChanged,
  plan: (value, paper, { why, all }) => showPlan(value, { why: why === true, all: all === true }, paper),
  draft: (value, paper, { facts, step }) =>
    showDrafts(value, { facts: facts === true, ...(typeof step === 'string' ? { step } : {}) }, paper),
  letter: showLetter,
  review: showReview,
  prep: showPrep,
  debrief: showDebrief,
  notes: showChanged,
  say: showChanged,
  sent: showChanged,
  outbox: showOutbox,
  send: showDecided,
  arrived: showDecided,
  cancel: showDecided,
  inbox: showInbox,
  confirm: showConfirmed,
  receive: showReceived,
  'read-mail': showMails,
  'mail-file': showMailFile,
  'bring-mail': showBroughtMail,
  answered: showChanged,
  means: showChanged,
  snooze: showChanged,
  skip: showChanged,
  pin: showChanged,
  override: showChanged,
  voice: showChanged,
  spellings: showSpellings,
  spell: showChanged,
  words: showChanged,
  versions: showVersions,
  approve: showChanged,
  withdraw: showChanged,
  mine: showChanged,
  nearby: showNearby,
  prompt: showPrompt,
  paste: showChecked,
  rephrase: showRephrased,
  points: showPoints,
  model: showModel,
  connect: showMailboxed,
  'sign-in': showMailboxed,
  mailboxes: showMailboxes,
  'test-mailbox': showMailboxed,
  pause: showMailboxed,
  resume: showMailboxed,
  disconnect: showMailboxed,
  reminders: showReminders,
  remind: showTrial,
  'remind-browser': showBrowser,
  autostart: showAutostart,
  pocket: showPocket,
  'pocket-notes': showChanged,
  profile: showProfile,
  'what-if': showWhatIf,
  'forget-phrase': showProfile,
  begin: showChanged,
  opportunity: showChanged,
  person: showChanged,
  interview: showChanged,
  note: showChanged,
  'answer-doubt': showChanged,
  lesson: showChanged,
  improper: showImproper,
  told: showChanged,
  bring: showChanged,
  promise: showChanged,
  touch: showChanged,
  offer: showChanged,
  offers: showOffers,
  'offer-sheet': (handout) => printable(handoutText(handout)),
  cleared: showChanged,
  counter: showChanged,
  elsewhere: showChanged,
  helpers: showHelpers,
  reference: (handout) => printable(handoutText(handout)),
  landing: showLanding,
  'coach-sheet': ({ sheet }) => printable(handoutText(sheet)),
  picture: showPicture,
  figures: showFigures,
  report: showReport,
  delete: showChanged,
  erase: showErased,
  undo: ({ says }) => `${printable(says)}.\n`,
  history: showHistory,
  import: showImported,
  export: ({ text }) => text,
  archive: showArchived,
  backup: showBacked,
  restore: showRestored,
  move: showMoved,
  'export-all': ({ text }) => text,
  programs: showPrograms,
  'let-in': showLetIn,
  'shut-out': ({ says }) => `${printable(says)}.\n`,
  hook: showHook,
  whereabouts: showWhereabouts,
  example: showExample,
  check: showCheckedFiles,
  why: showWhy,
}

const answer =
  <Value>(of: Action<Value>, text: (value: Value, paper: Paper, given: Given) => string): Answer =>
  async (given, desk, paper) => {
    const outcome = await perform(of, given, desk)
    if (!outcome.ok) return outcome
    const { value, findings } = outcome
    return done({ text: () => text(value, paper, given), json: () => of.json(value) }, findings)
  }

/** What a command does, and how its answer looks. */
export const answerOf = <Name extends ActionName>(name: Name): Answer =>
  answer(byName[name] as unknown as Action<AnswerOf<Name>>, looks[name])
