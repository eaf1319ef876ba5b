import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { propose } from './propose.ts'

const meaning = (text: string) => propose(`Hi Ann,\n\n${text}\n\nBest wishes,\nDana`)?.meaning

/** Thanks with a refusal, a turn or news beside it, in words that no list need know. */
const more = [
  'Thanks for the note. It went to my cousin in the end.',
  'Thank you so much for writing, and I wish I had better tidings.',
  'Lovely to meet you. Tom starts on Monday.',
  'Thanks! The partners picked the lad from Hull.',
  'Many thanks, Ann. You came a close second.',
  'It was a pleasure to meet you. We are full now.',
  'Thanks for your mail. HR will tell you the same tomorrow.',
  'Thank you. Somebody cheaper turned up.',
  'You are very welcome. The board pulled the plug on Friday.',
  'Great talking to you. Money is tight, and the seat is gone.',
  'Thanks for coming by. Keep looking.',
  'Appreciated! Would that I had a desk to give you.',
  'Thank you for your patience. We are starting over in spring.',
  'Thanks for the follow-up. The answer is what you feared.',
  'Cheers Ann. We took on Priya.',
  'So kind of you. Our loss is your gain.',
  'Thanks a lot; the vote was four to one for Kim.',
  'I enjoyed our chat. My boss had someone in mind all along.',
  'Thank you for the lovely words. We are winding the firm up.',
  'Nice to hear from you. See the attached letter.',
  'Thanks for getting in touch - we are all set.',
  'Thank you, we have what we need.',
  'Much appreciated. Come in on Tuesday at nine and bring your boots.',
  'Thanks! Two more people want to see you.',
  'You are welcome. Ring me tonight, it is good news.',
  'Thank you for sending the papers: page two is blank.',
  'Thanks for asking. It is between you and one more.',
  'My pleasure. Payroll needs your bank details.',
  'Thank you, the committee sits on the ninth.',
  'Sounds great. Ten it is.',
  'Thanks for your interest and for your time. We wish you the best with what comes next.',
  'Well received. The post is frozen.',
  'Thanks Ann, that ship has sailed.',
  'It was great to see you. You should hear from Lou, who has taken over from me.',
  'Thank you for applying. See our careers page for more.',
  'Noted with thanks. Start date is the first.',
  'Thanks. Your file is with legal.',
  'Happy to hear from you. The panel was split.',
  'Thanks for the chat and they went for experience.',
  'Thank you! Give my best to your next team.',
]

const courtesy = [
  'Thanks so much for the kind note!',
  'You’re very welcome, Ann. Have a lovely weekend.',
  'It was a real pleasure to meet you too.',
  'Thank you for your message. I’ll get back to you.',
  'Aw, thank you! So nice of you.',
  'Great to hear from you. Talk soon.',
  'Well received, thank you.',
  'Thanks Ann, much appreciated.',
  'I really enjoyed our conversation as well. Thanks again.',
  'Thank you for the documents. I have passed them on.',
  'No problem at all. Take care.',
  'Thanks, we have not made a decision yet.',
  'Got your note, thanks!',
  'Thank you, it was good to talk.',
  'Vielen Dank für Ihre Nachricht.',
  'Thanks! We will be in touch.',
]

describe('a courtesy is what says nothing else, in any words', () => {
  for (const text of more) test(text, () => assert.notEqual(meaning(text), 'thanks'))
})

describe('a courtesy is still known as one', () => {
  for (const text of courtesy) test(text, () => assert.equal(meaning(text), 'thanks'))
})
