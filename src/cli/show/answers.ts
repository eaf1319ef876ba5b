import type { Action, Desk } from '../../actions/action.ts'
import { answeredAction, meansAction } from '../../actions/answered.ts'
import { approveAction } from '../../actions/approve.ts'
import { mineAction } from '../../actions/assistant/mine.ts'
import { modelAction } from '../../actions/assistant/model.ts'
import { nearbyAction } from '../../actions/assistant/nearby.ts'
import { pasteAction } from '../../actions/assistant/paste.ts'
import { pointsAction } from '../../actions/assistant/points.ts'
import { promptAction } from '../../actions/assistant/prompt.ts'
import { rephraseAction } from '../../actions/assistant/rephrase.ts'
import type { Changed } from '../../actions/change.ts'
import { checkAction } from '../../actions/check.ts'
import { overrideAction, pinAction, skipAction, snoozeAction } from '../../actions/choices.ts'
import { debriefAction } from '../../actions/debrief.ts'
import { draftAction } from '../../actions/draft.ts'
import { exampleAction } from '../../actions/example.ts'
import { exportAction } from '../../actions/export.ts'
import { clearedAction, counterAction } from '../../actions/facts/after-an-offer.ts'
import { answerDoubtAction } from '../../actions/facts/answer-doubt.ts'
import { bringAction } from '../../actions/facts/bring.ts'
import { deleteAction } from '../../actions/facts/delete.ts'
import { eraseAction } from '../../actions/facts/erase.ts'
import { interviewAction } from '../../actions/facts/interview.ts'
import { lessonAction, noteAction } from '../../actions/facts/note.ts'
import { elsewhereAction, offerAction } from '../../actions/facts/offer.ts'
import { opportunityAction } from '../../actions/facts/opportunity.ts'
import { personAction } from '../../actions/facts/person.ts'
import { forgetPhraseAction } from '../../actions/facts/phrases.ts'
import { profileAction } from '../../actions/facts/profile.ts'
import { promiseAction } from '../../actions/facts/promise.ts'
import { sayAction } from '../../actions/facts/say.ts'
import { toldAction } from '../../actions/facts/told.ts'
import { touchAction } from '../../actions/facts/touch.ts'
import { historyAction, undoAction } from '../../actions/facts/undo.ts'
import { importAction } from '../../actions/import.ts'
import { improperAction } from '../../actions/improper.ts'
import { letterAction } from '../../actions/letter.ts'
import { connectAction } from '../../actions/mailbox/connect.ts'
import { disconnectAction } from '../../actions/mailbox/disconnect.ts'
import { mailboxesAction } from '../../actions/mailbox/mailboxes.ts'
import { pauseAction, resumeAction } from '../../actions/mailbox/pause.ts'
import { signInAction } from '../../actions/mailbox/sign-in.ts'
import { testMailboxAction } from '../../actions/mailbox/trial.ts'
import { notTodayAction } from '../../actions/not-today.ts'
import { notesAction } from '../../actions/notes.ts'
import { opportunitiesAction } from '../../actions/opportunities.ts'
import { perform } from '../../actions/perform.ts'
import { planAction } from '../../actions/plan.ts'
import { arrivedAction } from '../../actions/post/arrived.ts'
import { cancelAction } from '../../actions/post/cancel.ts'
import { confirmAction } from '../../actions/post/confirm.ts'
import { inboxAction } from '../../actions/post/inbox.ts'
import { outboxAction } from '../../actions/post/outbox.ts'
import { receiveAction } from '../../actions/post/receive.ts'
import { sendAction } from '../../actions/post/send.ts'
import { prepAction } from '../../actions/prep.ts'
import { readMailAction } from '../../actions/read-mail.ts'
import { reviewAction } from '../../actions/review.ts'
import { sentAction } from '../../actions/sent.ts'
import { todayAction } from '../../actions/today.ts'
import { versionsAction } from '../../actions/versions.ts'
import { voiceAction } from '../../actions/voice.ts'
import { whyAction } from '../../actions/why.ts'
import { withdrawAction, wordsAction } from '../../actions/words.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { type Paper, printable } from '../paper.ts'
import { showChecked, showModel, showNearby, showPoints, showPrompt, showRephrased } from './assistant.ts'
import { showCheckedFiles } from './check.ts'
import { showDebrief } from './debrief.ts'
import { showDrafts } from './draft.ts'
import { showErased } from './erase.ts'
import { showImproper } from './improper.ts'
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

type Given = Readonly<Record<string, unknown>>

/** An answer on paper and as JSON, each made when it is asked for. */
interface Shown {
  readonly text: () => string
  readonly json: () => unknown
}

type Answer = (given: Given, desk: Desk, paper: Paper) => Promise<Outcome<Shown>>

/** An action with how its answer looks on paper. */
const answer = <Value>(
  of: Action<Value>,
  text: (value: Value, paper: Paper, given: Given) => string,
): readonly [string, Answer] => [
  of.name,
  async (given, desk, paper) => {
    const outcome = await perform(of, given, desk)
    if (!outcome.ok) return outcome
    const { value, findings } = outcome
    return done({ text: () => text(value, paper, given), json: () => of.json(value) }, findings)
  },
]

const changes: readonly Action<Changed>[] = [
  ...[notesAction, sayAction, sentAction, answeredAction, meansAction, snoozeAction, skipAction, pinAction],
  ...[overrideAction, voiceAction, wordsAction, approveAction, withdrawAction, mineAction],
  ...[opportunityAction],
  ...[personAction, interviewAction, noteAction, answerDoubtAction, lessonAction, toldAction, bringAction],
  ...[promiseAction, touchAction, offerAction, clearedAction, counterAction, elsewhereAction, deleteAction],
]
const mailboxed = [
  ...[connectAction, signInAction, testMailboxAction, pauseAction, resumeAction, disconnectAction],
]

/** What each command does, and how its answer looks. */
export const answers: ReadonlyMap<string, Answer> = new Map([
  answer(planAction, (value, paper, { why, all }) =>
    showPlan(value, { why: why === true, all: all === true }, paper),
  ),
  answer(draftAction, (value, paper, { facts, step }) =>
    showDrafts(value, { facts: facts === true, ...(typeof step === 'string' ? { step } : {}) }, paper),
  ),
  answer(letterAction, showLetter),
  answer(reviewAction, showReview),
  answer(prepAction, showPrep),
  answer(debriefAction, showDebrief),
  answer(checkAction, showCheckedFiles),
  answer(improperAction, showImproper),
  answer(exportAction, ({ text }) => text),
  answer(whyAction, showWhy),
  answer(todayAction, showToday),
  answer(opportunitiesAction, showListed),
  answer(historyAction, showHistory),
  answer(notTodayAction, ({ says }) => `${printable(says)}.\n`),
  answer(undoAction, ({ says }) => `${printable(says)}.\n`),
  answer(importAction, showImported),
  answer(exampleAction, showExample),
  answer(profileAction, showProfile),
  answer(forgetPhraseAction, showProfile),
  answer(promptAction, showPrompt),
  answer(pasteAction, showChecked),
  answer(rephraseAction, showRephrased),
  answer(pointsAction, showPoints),
  answer(modelAction, showModel),
  answer(nearbyAction, showNearby),
  answer(readMailAction, showMails),
  answer(outboxAction, showOutbox),
  answer(inboxAction, showInbox),
  answer(confirmAction, showConfirmed),
  answer(receiveAction, showReceived),
  answer(mailboxesAction, showMailboxes),
  answer(versionsAction, showVersions),
  answer(eraseAction, showErased),
  ...[sendAction, arrivedAction, cancelAction].map((each) => answer(each, showDecided)),
  ...mailboxed.map((each) => answer(each, showMailboxed)),
  ...changes.map((each) => answer(each, showChanged)),
])
