import { folded } from '../english/nearest.ts'
import { allColumnKinds, type ColumnKind } from './column-kinds.ts'

const set = (words: string): ReadonlySet<string> =>
  new Set(
    folded(words)
      .split(',')
      .map((word) => word.trim()),
  )

/** Headings in English, German, French, Spanish, Dutch, Italian and Portuguese, as address books and tables of one's own have them. */
const headings: Readonly<Record<Exclude<ColumnKind, 'none'>, ReadonlySet<string>>> = {
  name: set(
    'name, full name, fullname, display name, contact, contact name, person, who, hiring manager, recruiter, interviewer, anzeigename, vollstandiger name, kontakt, kontaktperson, ansprechpartner, ansprechpartnerin, nom complet, nom affiche, nombre completo, contacto, nome completo, contatto, contato, volledige naam, weergavenaam, naam, contactpersoon',
  ),
  given: set(
    'first name, firstname, given name, givenname, first, forename, vorname, prenom, nombre, nome, voornaam, primeiro nome',
  ),
  family: set(
    'last name, lastname, family name, familyname, last, surname, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, achternaam, cognome, sobrenome, apelido',
  ),
  prefix: set(
    'name prefix, prefix, salutation, honorific, honorific prefix, anrede, titel vor dem namen, civilite, tratamiento, aanhef',
  ),
  email: set(
    'email, e-mail, mail, email address, e-mail address, e-mail 1 - value, e-mail 2 - value, email 1, email 2, e-mail 2 address, work email, contact email, e-mail-adresse, email-adresse, mailadresse, adresse e-mail, adresse email, courriel, correo, correo electronico, direccion de correo electronico, e-mailadres, emailadres, indirizzo e-mail, posta elettronica, endereco de e-mail',
  ),
  phone: set(
    'phone, phone number, phone 1 - value, phone 2 - value, mobile, mobile phone, cell, cell phone, telephone, tel, business phone, work phone, home phone, primary phone, telefon, telefonnummer, handy, mobil, mobiltelefon, telefon geschaftlich, telephone, portable, telephone mobile, telefono, movil, telefono movil, telefoon, telefoonnummer, mobiel, cellulare, telefone, celular',
  ),
  linkedin: set(
    'url, linkedin, linkedin url, linkedin profile, profile, profile url, website, web page, website 1 - value, webseite, homepage, profil, site web, page web, sitio web, pagina web, perfil, sito web, site',
  ),
  company: set(
    'company, company name, organization, organisation, organization name, organization 1 - name, employer, firm, account, firma, unternehmen, arbeitgeber, organisation, societe, entreprise, employeur, empresa, organizacion, compania, bedrijf, bedrijfsnaam, organisatie, werkgever, azienda, societa, organizacao',
  ),
  title: set(
    'position, job title, title, job, role, organization title, organization 1 - title, occupation, function, position title, beruf, stelle, funktion, jobtitel, berufsbezeichnung, poste, fonction, titre, intitule du poste, puesto, cargo, functie, functietitel, posizione, ruolo, qualifica, funcao',
  ),
  postal: set(
    'address, postal address, mailing address, address 1 - formatted, business address, adresse, anschrift, postanschrift, adresse postale, direccion, adres, indirizzo, endereco',
  ),
  since: set(
    'connected on, verbunden am, en relation depuis, fecha de conexion, conectado el, connectie sinds, collegato il, conectado em',
  ),
  note: set(
    'note, notes, comment, comments, remarks, notiz, notizen, bemerkung, bemerkungen, kommentar, remarques, commentaire, commentaires, notas, comentarios, notitie, notities, opmerkingen, commenti, observacoes',
  ),
}

/** One heading, as people and programs write it. */
export const kindOfHeading = (heading: string): ColumnKind | undefined => {
  const plain = folded(heading)
    .replace(/[_*:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return allColumnKinds.find((kind) => kind !== 'none' && headings[kind].has(plain))
}
