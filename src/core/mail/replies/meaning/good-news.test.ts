import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { propose } from './propose.ts'

const good = new Set(['offer', 'invitation', 'next-step'])
const meaning = (text: string) => propose(`Dear Ann,\n\n${text}\n\nRegards,\nDana`)?.meaning

/** How a process goes, what it asks of everyone, or a refusal that speaks of a next stage. */
const none = [
  'To move on to the next round applicants had to pass two of three tasks. You did not pass them.',
  'Candidates we would like to meet are called within a week.',
  'Shortlisted candidates will be invited to an interview on Monday.',
  'We offer the people we like a second interview with the partners.',
  'Finalists take part in a panel interview with the board.',
  'Everyone who reaches the final stage completes a case study within five days.',
  'Only applicants with a licence are through to the next stage. You hold none, and so cannot be considered.',
  'Those we want to see get a link to book a time slot.',
  'The next step is a test. You did not reach the marks that were needed for it.',
  'People are invited for a trial shift on Saturdays. Your hours do not fit ours.',
  'Applicants move forward to the next stage with seven points. You were not given enough of them.',
  'We would love to meet people like this. Your background is not one of them.',
  'Candidates complete an online assessment by Friday and send it back.',
  'Anyone we make an offer to will find the contract attached to the mail.',
  'An interview slot is given to those with three years of work. Your years were not enough.',
  'Interviews take place on the ninth for candidates on the list. You are not on it.',
  'In the final round candidates present to the team on Tuesday.',
  'We schedule a call with applicants once their papers are complete.',
  'Your papers never arrived. Applicants without them are not taken to the next stage.',
  'The assessment centre was on Monday. You never came to it.',
  'Candidates are asked to provide two references.',
  'Welcome aboard is what we say to people after their trial month.',
  'We could not place you on the list. Candidates on it are invited to a second interview.',
  'Sadly you missed the cut. The others are moving to the final round.',
  'Applicants who pass are asked when they are available for a call.',
  'The hiring team would like to speak to candidates in the week of the ninth.',
  'You were unsuccessful in the test. The next step would have been a call with the lead.',
  'People who pass the test are offered the position at once.',
  'We set up a call with everyone on the shortlist, which does not include you.',
  'Your score was not in the upper half. The upper half was invited for an interview.',
  'The role needs German. Your German is not at that level, and the next step was to be in German.',
  'Candidates book a time with the panel themselves.',
  'Applicants get an offer letter within a month of the final interview.',
  'We regret to say that the exercise you sent did not convince. The final round is on Friday.',
  'Those invited to the next stage have heard from us. You have not heard from us for that reason.',
  'Everyone is asked to complete the assessment within two days.',
  'A starting salary of 40,000 is what candidates may expect.',
  'Your application was never complete. The next round begins on Monday.',
  'The second interview with the board was for candidates from our own ranks.',
  'Unfortunately you are too far from the site. An onsite interview would be with the foreman.',
]

/** The same words, said to the reader. */
const meant = [
  'Candidates usually meet one person; you will meet two. We would like to invite you to an interview.',
  'You do not need to prepare anything. We would like to invite you to a second interview.',
  'Please do not reply to this mail. Your interview is scheduled for Friday 27 November at 10:00.',
  'If you cannot make it, tell us. Are you available for a call on Tuesday at 3pm?',
  'We would like to move you forward to the next stage. Unfortunately Kim is away until Monday.',
  'We are delighted to offer you the position. You need not answer today.',
  'Could we schedule a 30-minute call? No need to bring your papers.',
  'We have chosen you from forty applicants and are happy to offer you the role.',
]

describe('nothing good is read out of what is said of all, or beside a refusal', () => {
  for (const text of none) test(text, () => assert.equal(good.has(meaning(text) ?? ''), false))
})

describe('good news to the reader is still heard', () => {
  for (const text of meant) test(text, () => assert.equal(good.has(meaning(text) ?? ''), true))
})
