import { folded } from '../../english/nearest.ts'
import type { TrackedColumn } from './column-kinds.ts'

type Told = Exclude<TrackedColumn, 'none' | 'other'>

/** English first: only what another language alone says tells that days stand before months. */
const english: Readonly<Record<Told, string>> = {
  company:
    'company, company name, employer, employer name, organization, organisation, organization name, firm, business, hiring company, companies, company applied to, name of company',
  role: 'role, role title, position, position title, position applied for, job, job title, job position, job role, jobtitle, title, opening, vacancy, post, posting title, position name, job name, role name, opportunity',
  status:
    'status, application status, current status, stage, current stage, list, list name, state, job status, progress, phase, outcome, result, response, application stage, board column, column, where it stands, pipeline stage, step, steps, update, decision, final result, interview stage',
  applied:
    'applied, date applied, applied date, applied on, applied at, application date, date of application, date submitted, submitted, submitted on, submission date, applied?, date sent, sent on, date, day, when, application sent, app date, date app submitted, application submitted, day applied',
  interview:
    'interview, interview date, interviews, interview dates, date of interview, interview on, interview at, interview time, next interview, next interview date, first interview, 1st interview, second interview, 2nd interview, third interview, 3rd interview, final interview, phone screen, phone screen date, phone interview, phone interview date, screening, screening call, recruiter screen, recruiter call, technical interview, tech interview, onsite, on-site, onsite interview, panel interview, interview date and time, interview 1, interview 2, interview 3, interviewed, interview?, first round, second round, final round, interview scheduled',
  offered: 'offer, offer date, date of offer, offer received, offer?, offered, offered on, offer made',
  refused:
    'rejected, rejection date, date rejected, rejected on, rejected date, rejection, rejected?, date of rejection, rejection received, declined date, refused on, turned down',
  source:
    'source, job source, jobsource, where found, found on, found via, how i found it, job board, board, applied via, applied through, applied on site, channel, referral source, where you heard of it, site, platform, heard from, lead source, how found, origin, method, application method, via, found at, website applied',
  field: 'industry, sector, field, company industry, line of business',
  place: 'location, job location, city, place, office, office location, town, country, where based',
  person:
    'contact, contact name, contact person, recruiter, recruiter name, hiring manager, interviewer, interviewers, interviewer name, point of contact, poc, contacts, person, referred by, hiring contact, hr contact, recruiter contact, interviewed by, name of contact, hiring manager name',
  title:
    'contact title, contact role, recruiter title, contact position, interviewer title, contact job title',
  email:
    'contact email, email, e-mail, recruiter email, contact e-mail, email address, contact email address, hiring manager email, recruiter e-mail',
  phone:
    'contact phone, phone, phone number, recruiter phone, contact number, telephone, contact phone number',
  profile:
    'contact linkedin, linkedin contact, recruiter linkedin, linkedin profile, contact linkedin url, linkedin',
  note: 'notes, note, comments, comment, remarks, remark, details, additional notes, memo, my notes, observations',
}

const elsewhere: Readonly<Record<Told, string>> = {
  company:
    'firma, unternehmen, arbeitgeber, firmenname, betrieb, entreprise, societe, employeur, nom de l’entreprise, empresa, compania, nombre de la empresa, empleador, empregador, companhia, nome da empresa, azienda, societa, datore di lavoro, nome azienda, bedrijf, bedrijfsnaam, werkgever, organisatie, foretag, virksomhed, praxis',
  role: 'stelle, stellenbezeichnung, jobtitel, berufsbezeichnung, ausgeschriebene stelle, beruf, bewerbung als, poste, intitule du poste, poste vise, offre, metier, fonction, puesto, cargo, vacante, puesto de trabajo, titulo del puesto, oferta de empleo, vaga, funcao, posicao, titulo da vaga, posizione, ruolo, mansione, posto, annuncio, functie, functietitel, vacature, rol, tatigkeit, ausschreibung',
  status:
    'stand, bewerbungsstatus, aktueller stand, ergebnis, ruckmeldung, statut, etat, avancement, reponse, resultat, etape, suivi, estado, situacion, resultado, etapa, respuesta, fase, situacao, stato, esito, risposta, stadio, stand van zaken, uitkomst, resultaat, antwort, rueckmeldung',
  applied:
    'beworben am, bewerbungsdatum, datum, datum der bewerbung, bewerbung vom, bewerbung am, beworben, abgeschickt am, gesendet am, versendet am, date de candidature, postule le, date d’envoi, envoye le, candidature envoyee le, date candidature, fecha, fecha de solicitud, fecha de aplicacion, fecha de postulacion, fecha de candidatura, fecha de envio, aplicado el, data, data de candidatura, data da candidatura, data de aplicacao, data de envio, candidatura em, data candidatura, data invio, data di invio, data di candidatura, inviata il, sollicitatiedatum, gesolliciteerd op, datum sollicitatie, verstuurd op, datum gesolliciteerd',
  interview:
    'vorstellungsgesprach, gesprach am, gesprach, interviewtermin, termin, bewerbungsgesprach, datum gesprach, telefoninterview, erstgesprach, zweitgesprach, entretien, date d’entretien, date entretien, date de l’entretien, entretien le, entretien telephonique, rendez-vous, entrevista, fecha de entrevista, fecha entrevista, data da entrevista, data de entrevista, colloquio, data colloquio, data del colloquio, gesprek, datum gesprek, sollicitatiegesprek, interviewdatum, vorstellungsgesprach am',
  offered:
    'angebot, angebot am, angebot vom, offre recue, oferta, fecha de oferta, proposta, offerta, aanbod, proposition',
  refused:
    'absage, absage am, abgelehnt am, absage vom, absagedatum, refus, refuse le, date de refus, rechazo, rechazado el, fecha de rechazo, rejeicao, recusa, data da recusa, rifiuto, data rifiuto, afwijzing, afgewezen op',
  source:
    'quelle, gefunden auf, gefunden bei, gefunden uber, portal, jobborse, kanal, stellenborse, plateforme, trouve sur, canal, origine, fuente, portal de empleo, origen, fonte, origem, encontrada em, plataforma, piattaforma, trovato su, bron, gevonden op, gevonden via, kanaal, weg',
  field: 'branche, secteur, domaine, sector de actividad, setor, settore, ramo, bedrijfstak',
  place:
    'ort, standort, arbeitsort, stadt, einsatzort, lieu, ville, localisation, lieu de travail, ubicacion, lugar, ciudad, localidad, localizacao, local, cidade, luogo, sede, citta, localita, locatie, plaats, stad, standplaats',
  person:
    'ansprechpartner, ansprechpartnerin, ansprechperson, kontakt, kontaktperson, recruiterin, interlocuteur, personne a contacter, nom du contact, recruteur, contacto, persona de contacto, reclutador, contato, pessoa de contato, recrutador, contatto, referente, persona di riferimento, selezionatore, contactpersoon',
  title:
    'funktion des ansprechpartners, fonction du contact, cargo del contacto, cargo do contato, ruolo referente, functie contactpersoon',
  email:
    'e-mail-adresse, email-adresse, mail, e-mail kontakt, courriel, adresse e-mail, mail du contact, email du contact, correo, correo electronico, correo del contacto, email del contacto, e-mail do contato, email do contato, email referente, posta elettronica, e-mailadres, e-mail contactpersoon',
  phone:
    'telefon, telefonnummer, tel, telefono, telephone du contact, numero de telephone, telefone, telefoon, telefoonnummer, handy',
  profile:
    'linkedin-profil, profil linkedin, perfil de linkedin, perfil linkedin, profilo linkedin, linkedin-profiel',
  note: 'notiz, notizen, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, remarque, remarques, commentaire, commentaires, notas, nota, comentarios, observaciones, observacoes, annotazioni, commenti, osservazioni, notitie, notities, opmerking, opmerkingen',
}

/** A heading as it is compared: “companyName”, “Job_Title:” and “Applied?” as people would write them. */
const plain = (heading: string): string =>
  folded(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .replaceAll("'", '')
    .trim()

const indexOf = (words: Readonly<Record<Told, string>>): ReadonlyMap<string, Told> =>
  new Map(
    (Object.entries(words) as [Told, string][]).flatMap(([kind, list]) =>
      list.split(',').map((word) => [plain(word), kind] as const),
    ),
  )

const inEnglish = indexOf(english)
const inOthers = indexOf(elsewhere)

/** What a heading says of its column; undefined where it is none that is known. */
export const trackedHeading = (heading: string): Told | undefined =>
  inEnglish.get(plain(heading)) ?? inOthers.get(plain(heading))

/** Written in a language whose days stand before their months. */
export const isDayFirstHeading = (heading: string): boolean =>
  !inEnglish.has(plain(heading)) && inOthers.has(plain(heading))

/** “Date” alone is any day; what names its day is surer. */
export const isVagueDay = (heading: string): boolean =>
  ['date', 'day', 'when', 'datum', 'fecha', 'data', 'applied', 'beworben'].includes(plain(heading))
