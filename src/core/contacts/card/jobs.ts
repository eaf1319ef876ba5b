import { folded } from '../../english/nearest.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that only a job is called by, without accents and case: English, German, French, Spanish, Italian, Dutch. */
const jobs =
  set(`accountant administrator adviser advisor agent analyst architect artist assistant associate attorney auditor
baker barrister bookkeeper broker builder buyer cashier ceo cfo chair chairman chairwoman chef chief cio ciso clerk cmo coach
co-founder cofounder consultant controller coordinator coo counsel cpo cto curator dean deputy designer developer director driver editor
electrician engineer estimator evangelist executive expert founder head hr inspector instructor interpreter intern journalist
lawyer lead lecturer librarian manager md mechanic nurse officer operator owner partner pharmacist photographer physician planner president
principal producer programmer proprietor psychologist realtor receptionist recruiter representative researcher sales scientist secretary solicitor
specialist strategist superintendent supervisor surgeon surveyor svp teacher technician technologist therapist trader trainer translator
treasurer underwriter vet vp evp writer
abteilungsleiter abteilungsleiterin anwalt anwaltin arzt arztin assistenz assistentin berater beraterin buchhalter buchhalterin
entwickler entwicklerin facharzt facharztin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung gesellschafter gesellschafterin
ingenieur ingenieurin inhaber inhaberin leiter leiterin leitung meister meisterin mitarbeiter mitarbeiterin prokurist prokuristin
rechtsanwalt rechtsanwaltin redakteur redakteurin referent referentin sachbearbeiter sachbearbeiterin steuerberater
steuerberaterin vorstand vorstandin vorsitzender vorsitzende
acheteur acheteuse architecte avocat avocate charge chargee chef cheffe commercial commerciale comptable conseiller conseillere consultante
developpeur developpeuse directeur directrice fondateur fondatrice gerant gerante infirmier infirmiere ingenieure journaliste notaire president
presidente responsable redacteur redactrice technicien technicienne
abogada abogado contable directora gerente ingeniera ingeniero jefa jefe profesor profesora socio socia tecnico tecnica
avvocato direttore direttrice ingegnere responsabile titolare
adviseur bestuurder hoofd ontwikkelaar projectleider zaakvoerder`)

/** German puts them together: “Netzplanungsleiterin”. */
const endings =
  /[a-z](?:leiter|leiterin|berater|beraterin|ingenieur|ingenieurin|entwickler|entwicklerin|manager|managerin|referent|referentin|meister|meisterin|assistent|assistentin|anwalt|anwaltin|fuhrer|fuhrerin|planer|planerin|techniker|technikerin|gestalter|gestalterin|kaufmann|kauffrau)$/

const isJobWord = (word: string): boolean => jobs.has(word) || endings.test(word)

/** What people write their job with: the number of words before the first that only a job is called by; -1 where there is none. */
export const jobAt = (text: string): number =>
  folded(text)
    .split(' ')
    .findIndex((word) => word.split(/[^a-z-]/).some(isJobWord))

export const isJob = (text: string): boolean => jobAt(text) >= 0
