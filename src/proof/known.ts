/** Words of offices, schools and trades that the engine does not know. Right in any letter of this field. */
export const known: readonly string[] = `
prac peatland rata markdown markdowns onboarding offboarding chai upskilling reskilling upskill reskill backlog roadmap roadmaps standup standups hackathon hackathons rota rotas
repo repos backend frontend fullstack microservices observability dashboarding wireframes wireframing chatbot chatbots datasets timesheet timesheets
secondment secondments headcount fintech edtech healthtech biotech proptech fundraise freelancing coworking mentees mentee cofounder cofounded
debrief debriefs debriefing walkthrough walkthroughs takeaways offsite offsites signoff reorg reinsurance hallmarking triaging upsell churn
stockout stockouts transhipment transhipments pneumatics spectrophotometer spectrophotometers naira ji
lakh lakhs crore crores prepone preponed preponing articleship articleships batchmate batchmates godown godowns pupillage pupillages nan nans nana arvo arvos smoko ute utes reo dietician dieticians rostered fortnightly grandad grandads bono petits
`
  .trim()
  .split(/\s+/)
