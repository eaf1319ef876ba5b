/** Words that make a job of a title, in the languages that mail is read in. */
const words: ReadonlySet<string> = new Set(
  [
    'accountant actuary administrator advisor adviser agent analyst apprentice architect artist assistant associate attorney auditor',
    'baker barista bookkeeper buyer carer carpenter cashier chef chemist chief cleaner clerk coach consultant controller cook coordinator copywriter counsel curator',
    'dentist designer developer director dispatcher doctor driver economist editor electrician engineer estimator executive farmer founder fundraiser geologist',
    'generalist guide handyman head headhunter hr instructor inspector intern journalist labourer lawyer lead leader lecturer librarian machinist manager marketer mechanic merchandiser midwife',
    'matron midwife registrar planner planer planerin koch köchin küchenchef teamlead educator caretaker broker agronomist biologist brewer butcher captain chaplain composer conductor dietitian ecologist firefighter florist gardener hairdresser housekeeper illustrator interpreter janitor joiner landscaper lifeguard locksmith mason musician nanny nutritionist operative optician painter performer porter presenter printer ranger reporter roofer stylist tailor tester trader usher valuer warden',
    'nurse officer operator optometrist owner paralegal paramedic partner pharmacist photographer physician physiotherapist pilot planner plumber president principal producer professor programmer psychologist receptionist recruiter registrar representative researcher resourcer',
    'scientist scheduler secretary sommelier sourcer specialist statistician steward strategist superintendent supervisor surgeon surveyor talent teacher technician technologist therapist trainee trainer translator tutor underwriter vet vp waiter welder writer cto ceo cfo coo cpo',
    'leiter leiterin entwickler entwicklerin berater beraterin ingenieur ingenieurin referent referentin sachbearbeiter sachbearbeiterin kaufmann kauffrau geschäftsführer geschäftsführerin pfleger pflegerin pflegefachkraft lehrer lehrerin mitarbeiter mitarbeiterin buchhalter buchhalterin techniker technikerin werkstudent werkstudentin assistent assistentin teamleiter teamleiterin personalreferent personalreferentin personalleiter personalleiterin',
    'ingénieur ingénieure développeur développeuse responsable directeur directrice chargé chargée chef cheffe consultant consultante comptable infirmier infirmière gestionnaire assistante recruteur recruteuse technicien technicienne analyste stagiaire juriste',
    'ingeniero ingeniera desarrollador desarrolladora analista director directora gerente jefe jefa técnico técnica contable enfermero enfermera reclutador reclutadora coordinador coordinadora diseñador diseñadora abogado abogada profesor profesora',
    'ingegnere sviluppatore sviluppatrice direttore direttrice contabile infermiere infermiera tecnico selezionatore selezionatrice impiegato impiegata',
    'ontwikkelaar adviseur medewerker directeur verpleegkundige boekhouder leraar coördinator',
    'engenheiro engenheira desenvolvedor desenvolvedora diretor diretora enfermeiro enfermeira recrutador recrutadora coordenador coordenadora',
    'programista inżynier kierownik dyrektor specjalista księgowa księgowy rekruter rekruterka analityk',
    'utvecklare ingenjör chef konsult sjuksköterska lärare rekryterare udvikler ingeniør utvikler rådgiver sykepleier sygeplejerske lærer',
  ]
    .join(' ')
    .split(' '),
)

/** German makes one word of a field and a job. */
const ends =
  /.{2}(?:utvecklare|udvikler|utvikler|ingenjör|planer|planerin|koch|köchin|chef|chefin|leiter|leiterin|entwickler|entwicklerin|berater|beraterin|ingenieur|ingenieurin|referent|referentin|manager|managerin|kaufmann|kauffrau|pfleger|pflegerin|techniker|technikerin|meister|meisterin)$/u

/** Does a line name a job? */
export const namesJob = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word) || (word.length < 40 && ends.test(word)))
