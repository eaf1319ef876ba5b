import type { PersonId } from '../../dossier/dossier.ts'

/** A whole answer as assistants write them, to a letter of an example dossier. */
export interface Reworded {
  readonly file: string
  readonly step: string
  readonly to: PersonId
  readonly now: string
  readonly body: string
  /** Words of each sentence that holds an invention; nothing else may be struck. */
  readonly invents: readonly string[]
  /** Words of each sentence that only the writer can own; nothing else may be asked about. */
  readonly asks?: readonly string[]
}

export const reworded: readonly Reworded[] = [
  {
    file: 'screening-software.yaml',
    step: 'screen/thank-you/dana',
    to: 'dana',
    now: '2026-11-17T12:00[America/Toronto]',
    invents: [],
    body: `Hi Dana,

Thanks so much for chatting with me this morning and for taking a genuine interest in my work so far. I really enjoyed our conversation, and I came away even more enthusiastic about the Senior Data Engineer position at Northwind Analytics. What stood out most was how much influence your data team has over what the product team measures — that kind of partnership is exactly what I'm looking for.

I believe my background would be a strong fit: I love building data platforms that finance people can rely on, and at Harbourline I brought the month-end close down from nine days to four. I also wanted to follow up on your question about running Flink in production. While I've run Kafka Streams in production for three years and built two Flink prototypes, the core concepts translate well.

As promised, I'll send over the write-up on the Harbourline reconciliation dashboard tomorrow. I'd be delighted to meet the platform team on a panel, and if I haven't heard anything by the 24th, I'll drop you a line later that week.

Best wishes,
Priya Raman`,
  },
  {
    file: 'screening-software.yaml',
    step: 'screen/thank-you/dana',
    to: 'dana',
    now: '2026-11-17T12:00[America/Toronto]',
    invents: ['over a decade', 'spearheaded', 'fast-paced'],
    body: `Hi Dana,

I wanted to express my sincere gratitude for the opportunity to discuss the Senior Data Engineer role today. Your insights into how the platform team migrated from nightly batches to streaming last spring were incredibly valuable, and it's impressive that analysts now receive their numbers before stand-up.

With over a decade of experience in data engineering, I am confident I can hit the ground running. At Harbourline, I spearheaded an initiative that cut the month-end close from nine days to four, saving thousands of hours. I thrive in fast-paced environments and am passionate about mentoring.

It was also fun to discover we both learned to skate as adults at the Nathan Phillips rink!

Looking forward to next steps.

Warm regards,
Priya Raman`,
  },
  {
    file: 'panel-law.yaml',
    step: 'panel/thank-you/ruth',
    to: 'ruth',
    now: '2026-11-19T18:00[Europe/London]',
    invents: [],
    body: `Dear Ms Feldmann,

Thank you very much for the interview this afternoon. I particularly valued your asking what I would have argued for the other side; no panel has put that question to me before, and I have been thinking about it since.

It was encouraging to learn that second-seat associates are on their feet within a year. My drafting has had to survive cross-examination, and I have spent three years on appellate skeleton arguments, so that prospect appeals to me greatly.

I would be delighted to join Harcourt Vale LLP as an Associate in Commercial Disputes. I understand that the partners will decide in about a week, and I look forward to hearing from you.

Yours sincerely,
Thomas Whitcombe`,
  },
  {
    file: 'case-to-offer.yaml',
    step: 'case/thank-you/mike',
    to: 'mike',
    now: '2026-11-12T18:00[America/New_York]',
    invents: [],
    body: `Hi Mike,

Thanks for setting the case and for the time you put into discussing it. I especially liked that you opened the spreadsheet yourself and tweaked the elasticity to see if it would break.

To recap the two headline findings: nearly all of the margin leak sits in two regions, and about one third of the markdowns fell in weeks where the item would have sold anyway. One thing I forgot to ask is who owns the price files between the buyers and the stores.

This is precisely the sort of problem I enjoy, and I'd love to keep working on it as Pricing Strategy Lead at Ferro & Daughters. If anything in the case raises questions, I'm happy to answer right away.

Kind regards,
Łukasz Wiśniewski`,
  },
  {
    file: 'more/ward-nurse.yaml',
    step: 'ward/thank-you/moira',
    to: 'moira',
    now: '2026-10-06T12:30[Europe/London]',
    invents: [],
    body: `Dear Moira,

Thank you ever so much for seeing me this morning and for taking me round. Being shown the garden that the ward planted for long-stay patients made a lasting impression on me. I was also heartened to hear that the night staff sort out their own rota.

I realise you are two band 5s down until spring, and I would love to help fill that gap. As someone who has led a team of four on a 28-bed ward for three years, I know how to keep a night shift calm, and I take real pleasure in teaching student nurses.

I look forward to HR's call in a couple of weeks.

Kind regards,
Amara Boateng`,
  },
  {
    file: 'more/ward-nurse.yaml',
    step: 'ward/thank-you/dev',
    to: 'dev',
    now: '2026-10-06T12:30[Europe/London]',
    invents: ['dozens of times at Derriford', 'My PGCert'],
    body: `Hi Dev,

It was a joy to meet a fellow Plymouth trainee this morning! Your buddy scheme, where new starters are paired up for their first six weeks, is just the sort of support that helps people stay.

You asked about the sepsis six: I'd start it inside the hour and ring the outreach team while bloods are taken. I've done this dozens of times at Derriford Hospital and never missed the target.

My PGCert in education finishes in June, so I could help with your simulation days.

Best wishes,
Amara Boateng`,
  },
  {
    file: 'more/electrician.yaml',
    step: 'shop/thank-you/rosa',
    to: 'rosa',
    now: '2026-09-01T11:00[America/Chicago]',
    invents: [],
    asks: ['safety and quality'],
    body: `Hi Rosa,

I appreciate you letting me trace that dead circuit in the back room on my own. In the end it came down to a neutral shared between two breakers, the sort of puzzle I enjoy after 12 years of fault finding in pre-war buildings.

I like how you run things: crews of two, no one by themselves on a live panel, and no service work handed to subs. That tells me safety and quality come first.

It was neat to find out you restore old radios too. One thing I meant to ask: who pays for the license renewal?

I'll wait for the call from your office by the 8th.

Thanks again,
Marek Dvořák`,
  },
  {
    file: 'case-to-offer.yaml',
    step: 'coffee/thank-you/hanh',
    to: 'hanh',
    now: '2026-10-20T17:00[Europe/Warsaw]',
    invents: ['attached my résumé', 'My cousin'],
    body: `Hi Hạnh,

Thank you for making the time today. I found it eye-opening that regional buyers set prices by gut as much as by spreadsheet, and that strategy reports directly to the CEO. It made me smile that we both began our careers as math teachers.

You kindly offered to introduce me to the pricing team, and I would be grateful if that is still possible. I have attached my résumé and portfolio for them.

I'll check in again in two weeks. My cousin works at your Chicago office and speaks highly of it.

Best regards,
Łukasz Wiśniewski`,
  },
  {
    file: 'more/primary-teacher.yaml',
    step: 'first/thank-you/priyanka',
    to: 'priyanka',
    now: '2026-08-13T17:30[Australia/Melbourne]',
    invents: ['regional reading cup'],
    body: `Hi Priyanka,

Thank you for having me at Wattle Creek this afternoon. I am still chuckling about the pet chicken at assembly, and I adore the fact that each class looks after its own patch of the kitchen garden.

What I would bring is a knack for getting reluctant readers to read. My lunchtime book club started with six children and ended up with forty, and three of them went on to win the regional reading cup. I will email you the reading list from the book club tomorrow.

It was helpful to hear that the Year 4 team plans together on Wednesdays. May I ask how you organise the literacy block?

I hope to hear from you soon.

Kind regards,
Callum Reid`,
  },
  {
    file: 'more/bank-risk-analyst.yaml',
    step: 'final/thank-you/stirling',
    to: 'stirling',
    now: '2026-06-09T17:00[Europe/London]',
    invents: ['Barclays'],
    body: `Dear Dr Stirling,

Thank you for the interview this afternoon. Being asked to defend the model I liked least was the most enjoyable challenge of the day, and I was impressed that validation reports to the board rather than to the desk.

May I return briefly to IFRS 9 staging? I would keep the quantitative trigger and the backstop apart and test each of them on its own. In my present role at Barclays I did so for the mortgage book.

In model validation I once found an error in a default model that nobody had noticed for two years, and three of my reports to regulators were accepted without a single query.

I understand that the committee will decide by the 19th and look forward to hearing from you.

Yours sincerely,
Hélène Marchand`,
  },
  {
    file: 'more/bank-risk-analyst.yaml',
    step: 'final/thank-you/osei',
    to: 'osei',
    now: '2026-06-09T17:00[Europe/London]',
    invents: ['at most banks', 'checking figures', 'FRM exams'],
    body: `Dear Mr Osei,

It was a pleasure to speak with you today. The Friday sessions in which anybody may take a model to pieces sound wonderful, and I like that juniors get to present their own findings to the committee; at most banks they never meet it.

My first job was counting coins at my aunt's bakery, so I have been checking figures for a long time. I have since completed the FRM exams.

I would be very glad to join you at Banque Aldon.

Yours sincerely,
Hélène Marchand`,
  },
]
