import type { Action } from './action.ts'
import { addAction } from './add/add.ts'
import { readLineAction } from './add/read-line.ts'
import { calendarAccountAction } from './agenda/account.ts'
import { appointmentsAction } from './agenda/bring.ts'
import { calendarFileAction } from './agenda/file.ts'
import { calendarFeedAction } from './agenda/wish.ts'
import { archiveAction } from './along/archive.ts'
import { backupAction, restoreAction } from './along/copies.ts'
import { moveAction } from './along/move.ts'
import { answeredAction, meansAction } from './answered.ts'
import { approveAction } from './approve.ts'
import { mineAction } from './assistant/mine.ts'
import { modelAction } from './assistant/model.ts'
import { nearbyAction } from './assistant/nearby.ts'
import { pasteAction } from './assistant/paste.ts'
import { pointsAction } from './assistant/points.ts'
import { promptAction } from './assistant/prompt.ts'
import { rephraseAction } from './assistant/rephrase.ts'
import { boardAction } from './board.ts'
import { bringMailAction } from './bring-mail/bring-mail.ts'
import { mailFileAction } from './bring-mail/mail-file.ts'
import { addressBookAction } from './bring-people/address-book.ts'
import { bringPeopleAction } from './bring-people/bring-people.ts'
import { cardAction } from './bring-people/card.ts'
import { forgetContactAction } from './bring-people/forget-contact.ts'
import { peopleCardsAction } from './bring-people/people-cards.ts'
import { peopleFileAction } from './bring-people/people-file.ts'
import { bringResumeAction } from './bring-resume/bring-resume.ts'
import { resumeFileAction } from './bring-resume/resume-file.ts'
import { bringTableAction } from './bring-table/bring-table.ts'
import { tableFileAction } from './bring-table/table-file.ts'
import { calendarAction } from './calendar.ts'
import { checkAction } from './check.ts'
import { overrideAction, pinAction, skipAction, snoozeAction } from './choices.ts'
import { coachSheetAction } from './coach-sheet.ts'
import { debriefAction } from './debrief.ts'
import { draftAction } from './draft.ts'
import { exampleAction } from './example.ts'
import { exportAction } from './export.ts'
import { exportAllAction } from './export-all.ts'
import { clearedAction, counterAction } from './facts/after-an-offer.ts'
import { answerDoubtAction } from './facts/answer-doubt.ts'
import { beginAction } from './facts/begin.ts'
import { bringAction } from './facts/bring.ts'
import { deleteAction } from './facts/delete.ts'
import { eraseAction } from './facts/erase.ts'
import { interviewAction } from './facts/interview.ts'
import { lessonAction, noteAction } from './facts/note.ts'
import { elsewhereAction, offerAction } from './facts/offer.ts'
import { opportunityAction } from './facts/opportunity.ts'
import { personAction } from './facts/person.ts'
import { forgetPhraseAction } from './facts/phrases.ts'
import { profileAction } from './facts/profile.ts'
import { promiseAction } from './facts/promise.ts'
import { sayAction } from './facts/say.ts'
import { toldAction } from './facts/told.ts'
import { touchAction } from './facts/touch.ts'
import { historyAction, undoAction } from './facts/undo.ts'
import { helpersAction } from './helpers.ts'
import { importAction } from './import.ts'
import { improperAction } from './improper.ts'
import { landingAction } from './landing.ts'
import { letterAction } from './letter.ts'
import { connectAction } from './mailbox/connect.ts'
import { disconnectAction } from './mailbox/disconnect.ts'
import { mailboxesAction } from './mailbox/mailboxes.ts'
import { pauseAction, resumeAction } from './mailbox/pause.ts'
import { signInAction } from './mailbox/sign-in.ts'
import { testMailboxAction } from './mailbox/trial.ts'
import { notTodayAction } from './not-today.ts'
import { notesAction } from './notes.ts'
import { offerSheetAction } from './offer-sheet.ts'
import { offersAction } from './offers.ts'
import { opportunitiesAction } from './opportunities.ts'
import { figuresAction } from './past/figures.ts'
import { pictureAction } from './past/picture.ts'
import { reportAction } from './past/report.ts'
import { partPersonAction, samePersonAction, twoPeopleAction } from './people/who-is-who.ts'
import { peopleAction } from './people.ts'
import { personStoryAction } from './person-story.ts'
import { planAction } from './plan.ts'
import { arrivedAction } from './post/arrived.ts'
import { cancelAction } from './post/cancel.ts'
import { confirmAction } from './post/confirm.ts'
import { inboxAction } from './post/inbox.ts'
import { outboxAction } from './post/outbox.ts'
import { receiveAction } from './post/receive.ts'
import { sendAction } from './post/send.ts'
import { prepAction } from './prep.ts'
import { hookAction } from './programs/hook.ts'
import { letInAction } from './programs/let-in.ts'
import { programsAction } from './programs/programs.ts'
import { shutOutAction } from './programs/shut-out.ts'
import { readMailAction } from './read-mail.ts'
import { referenceAction } from './reference.ts'
import { autostartAction } from './remind/autostart.ts'
import { remindBrowserAction } from './remind/browser.ts'
import { pocketAction } from './remind/pocket.ts'
import { pocketNotesAction } from './remind/pocket-notes.ts'
import { remindAction } from './remind/remind.ts'
import { remindersAction } from './remind/reminders.ts'
import { reviewAction } from './review.ts'
import { searchAction } from './search.ts'
import { sentAction } from './sent.ts'
import { spellAction, spellingsAction } from './spell.ts'
import { todayAction } from './today.ts'
import { versionsAction } from './versions.ts'
import { voiceAction } from './voice.ts'
import { whatIfAction } from './what-if.ts'
import { whereaboutsAction } from './whereabouts.ts'
import { whyAction } from './why.ts'
import { withdrawAction, wordsAction } from './words.ts'

/** Everything someone can ask for, by its name, in the order of a search. */
export const byName = {
  today: todayAction,
  'not-today': notTodayAction,
  add: addAction,
  'read-line': readLineAction,
  opportunities: opportunitiesAction,
  board: boardAction,
  calendar: calendarAction,
  'calendar-file': calendarFileAction,
  'calendar-feed': calendarFeedAction,
  appointments: appointmentsAction,
  'calendar-account': calendarAccountAction,
  search: searchAction,
  people: peopleAction,
  'person-story': personStoryAction,
  'same-person': samePersonAction,
  'two-people': twoPeopleAction,
  'part-person': partPersonAction,
  'address-book': addressBookAction,
  card: cardAction,
  'people-file': peopleFileAction,
  'bring-people': bringPeopleAction,
  'table-file': tableFileAction,
  'bring-table': bringTableAction,
  'resume-file': resumeFileAction,
  'bring-resume': bringResumeAction,
  'people-cards': peopleCardsAction,
  'forget-contact': forgetContactAction,
  plan: planAction,
  draft: draftAction,
  letter: letterAction,
  review: reviewAction,
  prep: prepAction,
  debrief: debriefAction,
  notes: notesAction,
  say: sayAction,
  sent: sentAction,
  outbox: outboxAction,
  send: sendAction,
  arrived: arrivedAction,
  cancel: cancelAction,
  inbox: inboxAction,
  confirm: confirmAction,
  receive: receiveAction,
  'read-mail': readMailAction,
  'mail-file': mailFileAction,
  'bring-mail': bringMailAction,
  answered: answeredAction,
  means: meansAction,
  snooze: snoozeAction,
  skip: skipAction,
  pin: pinAction,
  override: overrideAction,
  voice: voiceAction,
  spellings: spellingsAction,
  spell: spellAction,
  words: wordsAction,
  versions: versionsAction,
  approve: approveAction,
  withdraw: withdrawAction,
  mine: mineAction,
  nearby: nearbyAction,
  prompt: promptAction,
  paste: pasteAction,
  rephrase: rephraseAction,
  points: pointsAction,
  model: modelAction,
  connect: connectAction,
  'sign-in': signInAction,
  mailboxes: mailboxesAction,
  'test-mailbox': testMailboxAction,
  pause: pauseAction,
  resume: resumeAction,
  disconnect: disconnectAction,
  reminders: remindersAction,
  remind: remindAction,
  'remind-browser': remindBrowserAction,
  autostart: autostartAction,
  pocket: pocketAction,
  'pocket-notes': pocketNotesAction,
  profile: profileAction,
  'what-if': whatIfAction,
  'forget-phrase': forgetPhraseAction,
  begin: beginAction,
  opportunity: opportunityAction,
  person: personAction,
  interview: interviewAction,
  note: noteAction,
  'answer-doubt': answerDoubtAction,
  lesson: lessonAction,
  improper: improperAction,
  told: toldAction,
  bring: bringAction,
  promise: promiseAction,
  touch: touchAction,
  offer: offerAction,
  offers: offersAction,
  'offer-sheet': offerSheetAction,
  cleared: clearedAction,
  counter: counterAction,
  elsewhere: elsewhereAction,
  helpers: helpersAction,
  reference: referenceAction,
  landing: landingAction,
  'coach-sheet': coachSheetAction,
  picture: pictureAction,
  figures: figuresAction,
  report: reportAction,
  delete: deleteAction,
  erase: eraseAction,
  undo: undoAction,
  history: historyAction,
  import: importAction,
  export: exportAction,
  'export-all': exportAllAction,
  archive: archiveAction,
  backup: backupAction,
  restore: restoreAction,
  programs: programsAction,
  'let-in': letInAction,
  'shut-out': shutOutAction,
  hook: hookAction,
  move: moveAction,
  whereabouts: whereaboutsAction,
  example: exampleAction,
  check: checkAction,
  why: whyAction,
} as const satisfies Readonly<Record<string, Action>>

export type ActionName = keyof typeof byName

/** What an action answers with. */
export type AnswerOf<Name extends ActionName> =
  (typeof byName)[Name] extends Action<infer Value> ? Value : never

export const isActionName = (name: string): name is ActionName => Object.hasOwn(byName, name)

export const actions: readonly Action[] = Object.values(byName)
