/** Sentences for the tables of inventions.test.ts, each written to someone of an example dossier. */
export interface Said {
  readonly to: 'dana' | 'ruth' | 'moira' | 'dev' | 'rosa'
  readonly text: string
}

const dana = (text: string): Said => ({ to: 'dana', text })
const ruth = (text: string): Said => ({ to: 'ruth', text })

/** Each holds something that the notes do not say. */
export const invented: readonly Said[] = [
  // Names and companies
  dana('It was a pleasure to hear about Kevin and the rest of the data team.'),
  dana('I built data platforms that finance people trust at Deloitte.'),
  dana('My time at Google taught me to cut the month-end close.'),
  dana('Marcus Bell told me how much say your data team has.'),
  dana('I know Kafka Streams, Snowflake and Flink well from production.'),
  dana('Your analysts now get their numbers from Databricks before stand-up.'),
  dana('Learning to skate in Ottawa as an adult is something we share.'),
  dana('I hold an AWS certification and have built two Flink prototypes.'),
  ruth('Having clerked under Lord Denning, I value advocacy.'),
  ruth('I look forward to meeting Mr Pemberton and the other partners.'),
  ruth('My skeleton arguments went before the Supreme Court for three years.'),
  // Figures
  dana('At Harbourline I cut the month-end close from nine days to two.'),
  dana('At Harbourline I cut the month-end close by 55%.'),
  dana('I have run Kafka Streams in production for five years.'),
  dana('I ran the on-call rota for a 400-person org for two years.'),
  dana('I have built three Flink prototypes, so the concepts carry over.'),
  dana('The platform saved Harbourline $2 million in its first year.'),
  dana('Your platform team of twelve moved to streaming last spring.'),
  dana('I ran the on-call rota for a decade.'),
  dana('I halved the month-end close at Harbourline.'),
  ruth('I bring five years of appellate skeleton arguments.'),
  ruth('Second-seat associates are on their feet within six months.'),
  ruth('I have drafted over 200 appellate skeleton arguments.'),
  // Days and times
  dana('I look forward to the panel with the platform team on Thursday, 3 December.'),
  dana('If there is no word by the 30th, I will write again.'),
  dana('Could we speak at 3 pm?'),
  dana('Your platform team moved to streaming in January.'),
  dana('I have run Kafka Streams in production since 2015.'),
  dana('I will send the write-up of the Harbourline dashboard by Saturday.'),
  ruth('I would be glad to come back next month.'),
  ruth('Thank you for meeting me on Monday.'),
  // Claims about the writer
  dana('I have led a team of engineers across three continents.'),
  dana('I also speak fluent French and German.'),
  dana('I managed large migrations for several banks.'),
  dana('I have a doctorate in computer science.'),
  dana('I won an award for building data platforms that finance people trust.'),
  dana('I have mentored junior engineers and grown teams.'),
  dana('I have never run Kafka Streams in production.'),
  dana('I can start immediately and am happy to relocate.'),
  dana('I have another offer on the table and need to decide soon.'),
  ruth('I am qualified in two jurisdictions and have appeared before the Court of Appeal.'),
  ruth('I have argued injunctions on my own feet since qualifying.'),
  ruth('My grandfather was a High Court judge.'),
  ruth('I graduated top of my class in law.'),
  // Claims about them
  dana('Your team uses Rust and Kubernetes, which I enjoy.'),
  dana('I was impressed that your company doubled its revenue.'),
  dana('You mentioned that the team is expanding into Europe.'),
  dana('Thank you for the tour of your office and the lunch.'),
  dana('Thank you for offering me the role.'),
  dana('You promised that I would hear from the hiring manager.'),
  dana('I cut the nightly batches to streaming with the platform team.'),
  dana('Your company is known for its healthy culture of remote work.'),
  dana('The analysts no longer get numbers before stand-up.'),
  ruth('You told me that associates bill fewer hours than elsewhere.'),
  ruth('I was glad to hear that the firm is opening a new office.'),
  ruth('Your recent victory in the shipping arbitration was remarkable.'),
  ruth('You asked me about my costs budgeting, and I would like to add to that.'),
  ruth('I enjoyed hearing about your pro bono practice.'),
]

/** Each tells what only its writer can know: it is neither struck nor let pass. */
export const personal: readonly Said[] = [
  // How long a wish has been felt is a feeling, not a deed.
  dana('I have always dreamed of working in analytics.'),
  dana('I have always believed that numbers should be early.'),
  dana('My heart jumped when you mentioned streaming.'),
  dana('Good numbers are mostly patience, I find.'),
  ruth('I was touched that the partners learned every name.'),
]

/** Each says what the notes say, in words of its own. */
export const honest: readonly Said[] = [
  // Courtesy, interest, plan
  dana('Thank you so much for taking the time to speak with me today.'),
  dana('I really appreciated your time and the warm conversation this morning.'),
  dana('I left our call even more excited about the Senior Data Engineer role at Northwind Analytics.'),
  dana('Please let me know if there is anything else you need from me.'),
  dana('I look forward to hearing from you.'),
  dana('It was a real pleasure to meet you and learn more about the position.'),
  dana('I would love to be part of your team.'),
  dana('Thanks again for such a relaxed and friendly conversation.'),
  dana('I hope we can continue the conversation soon.'),
  dana('Please don’t hesitate to reach out if any questions come up.'),
  dana('Happy to provide any further details or references.'),
  dana('I am grateful for your thoughtful questions and your openness.'),
  ruth('May I thank you for your time this afternoon?'),
  ruth('I would be honoured to join Harcourt Vale as an Associate in Commercial Disputes.'),
  ruth('Should you need anything further from me, I would gladly send it.'),
  // Insights and interest in other words
  dana('I loved hearing how much of a voice the data team has in deciding what product measures.'),
  dana(
    'That the data team helps choose what the product team measures is exactly what draws me to this role.',
  ),
  dana(
    'It was striking to hear that your platform team switched from nightly batches to streaming last spring.',
  ),
  dana('I was impressed that analysts now have their numbers before stand-up.'),
  dana(
    'Hearing how much say your data team has in what the product team measures made me keener still on the role.',
  ),
  dana('Your platform team’s move from nightly batches to streaming sounds like a great step.'),
  dana('Hearing that the analysts get numbers before stand-up stayed with me.'),
  dana('The say your data team has in product measurement is what interests me most.'),
  ruth('I was struck to learn that associates in the second seat are on their feet within a year.'),
  ruth('That second-seat associates are on their feet inside twelve months is the training I hope for.'),
  ruth('No panel had asked me before what I would have argued for the other side.'),
  ruth('You asked what I would have argued for the other side, and it was a good question.'),
  ruth('Your question about the other side’s argument was a new one for me.'),
  // Common ground and moments
  dana('How fun that we both learned to skate as adults on the Nathan Phillips rink!'),
  dana('It was lovely to meet a fellow adult skater from the Nathan Phillips rink.'),
  dana('PS: Perhaps we will meet on the Nathan Phillips rink some day.'),
  // Strengths and proof
  dana('At Harbourline, I shortened the month-end close from 9 days to 4.'),
  dana('I reduced the month-end close at Harbourline from nine days down to four.'),
  dana('I would bring experience in building data platforms that people in finance trust.'),
  dana('What I offer is data platforms that finance people trust.'),
  dana('I also ran the on-call rota for a 40-person organisation for two years.'),
  dana('For two years I handled the on-call rota for an org of forty people.'),
  dana('As a calm incident lead, I ran the on-call rota for two years.'),
  ruth('My drafting survives cross-examination, as three years of appellate skeleton arguments show.'),
  ruth('I bring three years of appellate skeleton arguments.'),
  ruth(
    'Three years of writing appellate skeleton arguments have taught me drafting that survives cross-examination.',
  ),
  // Stumbles
  dana('On Flink, I should have said that I have run Kafka Streams in production for three years.'),
  dana(
    'To add to my Flink answer: I have built two Flink prototypes, and the concepts carry over from Kafka Streams.',
  ),
  dana('I have three years of Kafka Streams in production and two prototypes in Flink behind me.'),
  dana(
    'My experience with Kafka Streams in production, along with two Flink prototypes, means the concepts carry over.',
  ),
  // Promises, next steps, days
  dana('I will send you the write-up of the Harbourline reconciliation dashboard tomorrow.'),
  dana('As promised, the write-up on the Harbourline reconciliation dashboard will reach you tomorrow.'),
  dana('I look forward to the panel with the platform team.'),
  dana('I understand that I can expect to hear by Tuesday the 24th.'),
  dana('If I have not heard anything by 24 November, I will check in.'),
  dana('I know a decision on the next step is due by the 24th of November.'),
  dana('Thank you for our talk on Tuesday.'),
  dana('Thank you for the 45 minutes you gave me.'),
  ruth('I understand that the partners will reach a decision in about a week.'),
  ruth('I look forward to hearing the partners’ decision within seven days or so.'),
  ruth('Thank you for Thursday afternoon.'),
  ruth('It was good to meet you, Sir Anand and Josh.'),
  ruth('I am very keen on the Associate role in Commercial Disputes.'),
  ruth('Harcourt Vale’s way of training its associates appeals to me: they are on their feet within a year.'),
]
