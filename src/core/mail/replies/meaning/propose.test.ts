import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReplyMeaning } from '../reading.ts'
import { propose } from './propose.ts'

const table: Readonly<Record<ReplyMeaning, readonly string[]>> = {
  rejection: [
    'The hiring committee chose to go in a different direction.',
    'The team has decided to pass. Sorry to be the bearer of bad news.',
    'We have closed the position and will not be making a hire.',
    'Thanks for your patience. We ended up hiring someone with a stronger background in logistics.',
    'Thank you for taking the time to interview with us. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches our needs.',
    'Unfortunately, we will not be moving forward with your application at this time. We wish you every success in your job search.',
    'We were impressed with your background. On this occasion, however, you have not been successful.',
    'I am sorry to say that the position has been filled. We will keep your CV on file.',
    'It was a very difficult decision, but we have chosen another candidate. I hope you will apply again.',
    'We regret to inform you that you have not been selected for the role.',
    'The team enjoyed meeting you. That said, we feel it is not quite the right fit at this time. Best of luck in your search.',
    'We have offered the role to someone else.',
    'We went with an internal candidate in the end. Thank you again for your interest.',
    'Regrettably we are unable to offer you the position.',
    'We’ve decided not to proceed with your application. Thanks again for your time, and good luck with your job search.',
    'After much thought we decided to go with a different candidate, who has more years in insurance.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    'Nous avons le regret de vous informer que votre candidature n’a malheureusement pas été retenue.',
    'Lamentablemente hemos decidido continuar con otros candidatos.',
  ],
  offer: [
    'Please review the attached offer and sign by Friday.',
    'You got the job! Welcome aboard.',
    'We are delighted to offer you the position of Senior Engineer.',
    'I am pleased to offer you the role, starting on 1 February. The base salary is 70,000.',
    'Good news: we would like to make you an offer! The offer letter follows tomorrow.',
    'Congratulations! Please find attached your offer letter.',
    'I’m thrilled to extend you an offer to join the team.',
    'We would love for you to join us as Head of Design. Attached is your contract of employment.',
    'Following our conversations, I am happy to formally offer you the post of librarian.',
    'Wir freuen uns, Ihnen die Stelle als Ingenieurin anzubieten.',
  ],
  invitation: [
    'We were all impressed and want to bring you onsite to meet the team.',
    'Please use the link below to choose an interview slot.',
    'We would like to invite you to a second interview next Thursday.',
    'Are you available for a call on Tuesday at 3pm?',
    'Could we schedule a 30-minute conversation with our CTO? What times work for you next week?',
    'We’d love to have you meet the rest of the team. Please pick a slot: https://example.org/book',
    'Your interview is scheduled for Friday 27 November at 10:00.',
    'I hope to offer you a time next week. When would you be free?',
    'We are pleased to offer you an interview on Monday.',
    'Would Wednesday or Thursday suit you for a final round with the partners?',
    'Unfortunately Kim cannot join, but we would like to set up a call with Lee on Monday.',
    'Gern möchten wir Sie zu einem zweiten Gespräch einladen.',
    'Seriez-vous disponible mardi prochain ?',
  ],
  'next-step': [
    'We would like to move you forward to the next stage.',
    'You made it to the final round! Details will follow from HR.',
    'The next step is a short take-home exercise; please complete it by Friday.',
    'Please find the case study attached. Send it back within a week.',
    'We are happy to proceed with your application. Could you provide two references?',
    'You have passed the technical screen, and we are taking you through to the next round.',
  ],
  asks: [
    'Could you send me your portfolio once more?',
    'What are your salary expectations?',
    'Please let me know your notice period.',
    'Thanks for the note! Which of the two projects did you lead?',
    'Can you confirm that you have the right to work in Ireland?',
  ],
  thanks: [
    'Thank you for your kind note. It was great meeting you too.',
    'Thanks, and have a good weekend!',
    'You are welcome, it was my pleasure.',
    'Thank you! I passed it on to the team and will be in touch.',
    'Danke für die nette Nachricht!',
    'Thank you for the follow-up. We have not made a decision yet.',
    'Thanks for letting us know. We have not yet decided whether to move forward with other candidates.',
  ],
  'new-date': [
    'We need to reschedule our interview. Something has come up.',
    'Unfortunately I can’t make Tuesday. Could we do Thursday instead?',
    'We expect to make a decision by the end of next week.',
    'It is taking longer than expected; I will get back to you in the first week of December.',
    'We need a few more days before we can decide.',
    'The decision has been delayed to Friday.',
    'Would it be possible to move our call to 4pm?',
    'Leider müssen wir den Termin verschieben.',
  ],
  'on-hold': [
    'We have decided to pause the search until January.',
    'The role has been put on hold for now.',
    'We have a hiring freeze until the new year.',
    'Due to a restructuring, the budget for this position is under review.',
    'Hiring is currently paused. I will come back to you in January.',
    'We are not hiring at the moment, but want to stay in touch.',
  ],
}

describe('what an answer seems to mean', () => {
  for (const [meaning, texts] of Object.entries(table))
    for (const text of texts)
      test(`${meaning}: ${text.slice(0, 70)}`, () => {
        const proposal = propose(`Hi,\n\n${text}\n\nBest,\nDana`)
        assert.equal(proposal?.meaning, meaning, JSON.stringify(proposal))
        assert.ok(proposal.confidence > 0.3 && proposal.confidence <= 0.97)
        const plain = text.replace(/’/g, "'")
        for (const words of proposal.words) assert.ok(plain.includes(words), words)
      })
})

/** Words that sound like a decision and are none. */
const not: readonly (readonly [text: string, never: readonly ReplyMeaning[]])[] = [
  ['We have not made a decision yet and will let you know by Friday.', ['rejection', 'offer']],
  ['I hope to be able to offer you the role soon, but cannot promise.', ['offer']],
  ['If we decide to move forward with other candidates, you will hear it from me first.', ['rejection']],
  ['Once we make you an offer you will have a week.', ['offer']],
  ['Unfortunately I was ill last week, so I only read your note today. Thank you!', ['rejection']],
  ['I am sorry for the late answer! Thanks for your patience.', ['rejection']],
  ['Before we can offer you the position, the board has to agree.', ['offer']],
  ['Should you decide to accept another offer, please tell me.', ['offer', 'rejection']],
  ['Have you received other offers?', ['offer']],
  ['There is no need to reschedule. See you on Tuesday.', ['new-date']],
  ['The position has not been filled yet.', ['rejection']],
  ['We are not on hold; it only takes a while.', ['on-hold']],
  ['I would not say it is the wrong fit. Let us talk.', ['rejection']],
  ['We cannot offer you coffee here, I am afraid, but there is tea.', ['offer']],
  ['Good luck with the move!', ['rejection', 'offer']],
  ['I decided to take the train with another colleague.', ['rejection']],
  ['Are you still interested? We have not filled the role.', ['rejection', 'offer']],
  ['No decision has been made about other candidates.', ['rejection']],
  ['We wish you a good weekend.', ['rejection']],
  ['Please do not wait for us if you have another offer.', ['offer']],
]

describe('words that only sound like a decision', () => {
  for (const [text, never] of not)
    test(text, () => {
      const proposal = propose(text)
      assert.ok(!proposal || !never.includes(proposal.meaning), JSON.stringify(proposal))
    })
  for (const text of ['', 'Dana', 'The meeting room is on the third floor.', 'Attached.'])
    test(`nothing is proposed for “${text}”`, () => assert.equal(propose(text), undefined))
})

describe('what was learned from examples speaks where no rule does, and holds rules back', () => {
  const meant = (text: string) => propose(`Hi Ann,\n\n${text}\n\nKind regards,\nDana`)?.meaning
  for (const [text, is] of [
    [
      'It grieves me to say that the trustees have given the chair to the gentleman from Leeds. You were splendid, and I am sorry about it.',
      'rejection',
    ],
    [
      'The owners adored you and want you behind the counter from the first. It pays 14 an hour to begin with, and the contract comes with my next mail.',
      'offer',
    ],
    [
      'Bad news and good news. The senior role has gone to somebody else, I am sorry. The other team would like to invite you to an interview on Friday.',
      undefined,
    ],
    [
      'The boiler men come on Thursday between nine and noon, so the side door will be open and the cat must stay upstairs with you.',
      undefined,
    ],
  ] as const)
    test(text, () => assert.equal(meant(text), is))
})
