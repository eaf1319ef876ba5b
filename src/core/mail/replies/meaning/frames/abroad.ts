/** Other languages: the kinds of words that make a no, a yes, a next step, a wait, a question. */
import type { Pattern } from '../pattern.ts'
import { either, frame, words } from './frame.ts'

/** It is asked, or still to be decided. */
const open =
  /\?|(?<!\p{L})(?:noch (?:nicht|kein\p{L}*)|ob|falls|pas encore|si (?!vous le souhaitez)|todavía no|aún no|ancora|nog (?:niet|geen)|ainda|ännu|endnu|ennå|enda|jeszcze|czy)(?!\p{L})/iu

/** A place, and who stands for one. */
const matter = words(
  'bewerb\\p{L}*|stelle|position|kandidat\\p{L}*|verfahren|auswahl\\p{L}*|candidat\\p{L}*|poste|profil\\p{L}*|puesto|vacante|proceso|selecci\\p{L}*|posizione|selezion\\p{L}*|vacature|functie|baan|kandida\\p{L}*|sollicit\\p{L}*|vaga|processo|tjänst\\p{L}*|jobbet|rekryter\\p{L}*|ansök\\p{L}*|stilling\\p{L}*|jobben|ansøg\\p{L}*|søknad\\p{L}*|stanowisk\\p{L}*|rekrutac\\p{L}*|kandydat\\p{L}*|proces\\p{L}*',
)

const another = words(
  'anderweitig|ander\\p{L}* (?:kandidat|bewerb|person|profil)\\p{L}*|jemand(?:en)? ander\\p{L}*|mitbewerb\\p{L}*|(?:un|une|d.une?|l.)? ?autres? (?:candidat|profil|personne)\\p{L}*|profils? (?:plus|davantage|mieux|correspondant)\\p{L}*|quelqu.un d.autre|otr[oa]s? (?:candidat|persona|perfil)\\p{L}*|perfil(?:es)? (?:más|mejor)|altr[oai] (?:candidat|persona|profil)\\p{L}*|profil[oi] (?:più|maggiormente)|andere kandida\\p{L}*|iemand anders|outr[oa]s? (?:candidat|pessoa|perfil)\\p{L}*|perfil mais|(?:en )?annan (?:sökande|kandidat|person)|andra (?:sökande|kandidater)|(?:en )?(?:anden|annen) (?:kandidat|ansøger|søker|person)|inn\\p{L}+ (?:kandydat|osob)\\p{L}*',
)

const chose = words(
  'entschieden|besetzt|vergeben|ausgewählt|choisi|retenu|décidé|poursuivre|poursuivons|privilégi\\p{L}+|pourvu|elegido|seleccionado|optado|decidido|cubiert[oa]|continuar|scelto|optato|deciso|selezionato|proseguire|assegnata|besloten|gekozen|verder (?:te )?(?:gaan|gaat)|ingevuld|vergeven|escolhido|escolhemos|optado|optámos|optamos|decidid\\p{L}+|preenchida|valt|tillsatt\\p{L}*|beslutat|gå vidare|gått vidare|valgt|besluttet|besat|ansatt|gå videre|gået videre|gått videre|zdecydowaliśmy|wybraliśmy|wybrano|obsadzon\\p{L}+',
)

/** The reader is not the one, or it does not go on. */
const notYou = words(
  'nicht (?:weiter )?(?:berücksichtig\\p{L}*|in die (?:engere|nähere) (?:aus)?wahl|weiterverfolg\\p{L}*|fortsetzen|zusagen|überzeugen)|keine?n? (?:zusage|positive\\p{L}*|günstige\\p{L}*)|ne correspond\\p{L}* pas|teleurstellen|op een ander(?:e)?|(?:absage|absagen)(?: erteilen| müssen)?|pas (?:été )?(?:retenu|sélectionné)\\p{L}*|pas (?:donner|donnerons|donnons)(?: de)?(?: une)? suite|pas (?:poursuiv\\p{L}+|aller plus loin)|no (?:has|ha|fuiste) (?:sido )?(?:\\p{L}+ ){0,3}(?:elegid|seleccionad|escogid)\\p{L}+|no (?:vamos|podemos|seguiremos|continuaremos|avanzaremos)(?: a)?(?: continuar| seguir| avanzar)?|non (?:è|sei) stat[ao] (?:selezionat|scelt)[ao]|non (?:proseguiremo|proseguire|procederemo|procedere|andremo avanti|possiamo proseguire)|niet (?:geworden|gekozen|geselecteerd|uitgekozen|verder|aangenomen)|não (?:foi|foste) (?:selecionad|escolhid)[oa]|não (?:vamos|iremos|avançaremos|poderemos)(?: avançar| prosseguir)?|(?:gick|går|gått) (?:\\p{L}+ )?inte vidare|inte (?:gått|gå|går) vidare|inte (?:blivit )?(?:vald|aktuell)|ikke (?:gået|gå|går|gått) vider?e|ikke (?:blevet |blitt )?(?:valgt|aktuel\\p{L}*)|(?:afslag|avslag)|nie (?:zdecydowaliśmy|wybraliśmy|został\\p{L}*|będziemy|możemy)(?: się)?(?: \\p{L}+){0,3} (?:kontynuow\\p{L}+|wybran\\p{L}+|zaproponow\\p{L}+|zaoferow\\p{L}+|na)|odrzucon\\p{L}*',
)

const offered = words(
  'ihnen (?:\\p{L}+ ){0,6}(?:stelle|position)(?: \\p{L}+){0,6} an(?:zu)?bieten|dir (?:\\p{L}+ ){0,4}(?:stelle|job|position)(?: \\p{L}+){0,6} an(?:zu)?bieten|(?:sie|du) ha(?:ben|st) (?:die stelle|den job)|(?:sie|dich) (?:gerne? )?einstellen|(?:unser|das) team (?:\\p{L}+ ){0,4}(?:verstärken|bereichern)|(?:arbeits)?vertrag (?:liegt bei|anbei)|votre embauche|(?:vous|te) embaucher|die stelle gehört (?:ihnen|dir)|zusage (?:erteilen|geben)|(?:vous|te) (?:proposer|proposons|offrir|offrons) (?:le poste|un contrat|un cdi|de (?:nous )?rejoindre|de venir travailler)|(?:vous avez|tu as) le poste|(?:vous|te) recruter|(?:has|ha) sido (?:seleccionad|elegid|escogid)[oa] para (?:el|la|este|cubrir)|el puesto es (?:tuyo|suyo)|ofrecer(?:te|le) (?:el|este|un|la)|è stat[ao] (?:selezionat|scelt)[ao]|il posto è (?:suo|tuo)|offrir(?:le|ti) (?:il|la|un)|assumer(?:la|ti)|(?:je|u) hebt? de baan|(?:je|u) bent aangenomen|de baan is (?:voor |van )?(?:jou|u)|bieden (?:we |wij )?(?:je|u) (?:graag )?(?:de|een) (?:baan|functie|contract)|foi (?:selecionad|escolhid)[oa] para|a vaga é (?:sua|tua)|oferecer-(?:lhe|te)|(?:erbjuda|erbjuder) dig (?:tjänsten|jobbet|anställning\\p{L}*|en)|du har fått (?:tjänsten|jobbet|jobben)|tilby(?:de|der|r)? (?:dig|deg) (?:stillingen|jobbet|jobben|en)|du har fået (?:jobbet|stillingen)|zaproponować (?:pani|panu) (?:stanowisko|prac\\p{L}+|umow\\p{L}+)|(?:panią|pana) zatrudnić|oferujemy (?:pani|panu)',
)

const onward = words(
  'zweite[ns]? gespräch|weiteres gespräch|einladen|laden (?:sie|dich) (?:\\p{L}+ ){0,6}ein|kennenlernen|nächste[nr]? (?:runde|schritt|phase)|eine runde weiter|(?:vous|te) (?:rencontrer|revoir|recevoir|inviter|convier)|(?:deuxième|second|nouvel|prochain) entretien|étape suivante|prochaine étape|(?:pasado|pasas|avanzado|superado) (?:a|la) (?:la )?(?:siguiente|última|fase|final)\\p{L}*|(?:segunda|otra|próxima|nueva) entrevista|invitar(?:te|le)|volver a ver(?:te|le)|conocer(?:te|le)|venir a (?:la|nuestra|nuestras) oficinas?|conocer (?:a|al)|(?:secondo|nuovo|altro) colloquio|invitar(?:la|ti)|incontrar(?:la|ti)|conoscer(?:la|ti)|prossim[ao] (?:fase|passo|step)|passat[ao] alla (?:fase|selezione)|vervolggesprek|tweede gesprek|(?:nodigen|nodig) (?:we |wij |ik )?(?:je|u) (?:\\p{L}+ ){0,6}uit|uitnodigen|volgende (?:ronde|stap|fase)|convidá-l[oa]|convidar-te|(?:segunda|nova) entrevista|próxima (?:fase|etapa)|passou à|träffa dig|(?:bjuda in|kalla) dig|(?:andra|ny) intervju|nästa (?:steg|omgång)|gått vidare till|møde dig|møte deg|invitere (?:dig|deg)|(?:anden|andre|ny) samtale|andre ?gangs\\p{L}*|næste (?:runde|trin|skridt)|neste (?:runde|steg)|zaprosić (?:panią|pana|cię)|(?:kolejn|drug|następn)\\p{L}+ (?:rozmow|etap|spotkani)\\p{L}*',
)

/** Which times suit: asked only of whom one wants to see. */
const suits = words(
  'wann passt (?:es|dir|ihnen)|wann (?:hätten|haben) sie zeit|passt (?:es )?(?:dir|ihnen)|quand seriez-vous|vos (?:disponibilités|créneaux)|qué (?:día|horario)s? te (?:va|viene)n?|cuándo (?:te|le) (?:va|viene)|quando (?:sarebbe|saresti|potrebbe|le va)|che giorni|welke dagen|wanneer (?:kun|kan|schikt|past)|quando (?:pode|poderia|lhe)|har du (?:tid|möjlighet|mulighed|anledning)|när (?:passar|kan)|hvornår (?:passer|kan)|når (?:passer|kan)|jakie terminy|kiedy (?:pani|pan|mog)\\p{L}*',
)

const notYet = words(
  '(?:noch|leider noch) (?:nicht|keine) (?:\\p{L}+ ){0,4}(?:entschied\\p{L}*|entscheidung|gefallen|so weit|bescheid)|verzöger\\p{L}*|(?:um )?(?:etwas |ihre |deine )?geduld|dauert (?:\\p{L}+ ){0,3}(?:noch|länger)|pas encore (?:\\p{L}+ ){0,3}(?:pris|prise|décidé|tranché|de (?:décision|nouvelles|retour))|(?:un peu de )?patience|revenons vers vous|(?:todavía|aún) no (?:\\p{L}+ ){0,4}(?:decidido|decisión|tomado|noticias|sabemos)|paciencia|(?:te|le) (?:diremos|avisaremos|informaremos|contactaremos)|non abbiamo ancora|ancora (?:\\p{L}+ ){0,3}(?:deciso|decisione)|pazienza|(?:le|ti) faremo sapere|nog niet uit|nog (?:even )?geduld|nog geen (?:besluit|beslissing|nieuws)|beslissing (?:volgt|valt|laat)|ainda não (?:\\p{L}+ ){0,3}(?:decidi\\p{L}*|decisão|temos)|paciência|inte (?:\\p{L}+ ){0,3}beslut|(?:hör av|återkommer) (?:oss|mig|så|med|till)|tålamod|ikke (?:\\p{L}+ ){0,3}(?:besluttet|beslutning|bestemt)|(?:vender tilbage|kommer tilbake)|hører fra oss|tålmodighed|tålmodig\\p{L}*|nie (?:podjęliśmy|podjęto|zapadła) (?:jeszcze )?\\p{L}*|cierpliwość|odezwiemy się',
)

const please = words(
  'könn(?:t)?en sie|können sie|kannst du|könntest du|bitte|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|merci de|veuillez|podrías?|puede[s]?|por favor|puoi|può|potrebbe|potresti|la prego di|kunt u|kun je|kan je|zou je|zou u|graag ontvang\\p{L}*|pode|poderia|podes|kan du|kunne du|skulle du kunna|vil du|proszę o|czy (?:może|mogłaby|mógłby) pan\\p{L}*',
)

const handOver = words(
  'send\\p{L}*|schick\\p{L}*|zuschick\\p{L}*|zusend\\p{L}*|mitteil\\p{L}*|mit(?:zu)?teilen|nachreich\\p{L}*|nennen|bestätig\\p{L}*|ausfüll\\p{L}*|envoyer|transmettre|faire parvenir|indiquer|renvoyer|confirmer|remplir|préciser|communiquer|enviar(?:me|nos|noslo)?|mandar(?:me|nos)?|decir(?:me|nos)|confirmar(?:me|nos)?|indicar(?:me|nos)?|rellenar|facilitar(?:me|nos)|inviar(?:mi|ci)|mandar(?:mi|ci)|dirmi|indicar(?:mi|ci)|compilare|confermar(?:e|mi|ci)|sturen|doorgeven|opsturen|invullen|laten weten|bevestigen|preencher|skicka|meddela|fylla i|bekräfta|sende|oplyse|opplyse|udfylde|fylle ut|bekræfte|bekrefte|przesłanie|podanie|przesłać|podać|uzupełnienie|wypełni\\p{L}+|potwierdzenie',
)

const refusal = words(
  'nicht|kein\\p{L}*|leider|pas|malheureusement|no|por desgracia|lamentablemente|non|purtroppo|niet|geen|helaas|não|infelizmente|inte|tyvärr|ikke|desværre|dessverre|nie|niestety',
)

export const abroad: readonly Pattern[] = [
  frame('rejection', 0.8, [chose, another], open),
  frame('rejection', 0.8, [notYou], open),
  frame(
    'rejection',
    0.75,
    [words('anderweitig|pourvu|cubiert[oa]|ingevuld|preenchida|tillsatt\\p{L}*|obsadzon\\p{L}+'), matter],
    open,
  ),
  frame(
    'offer',
    0.8,
    [offered],
    either(open, refusal, words('gespräch|entretien|entrevista|colloquio|termin')),
  ),
  frame(
    'next-step',
    0.75,
    [onward],
    either(refusal, /\b(?:merci|danke?|gracias|grazie|bedankt|tack|tak|takk)\b/i),
  ),
  frame(
    'next-step',
    0.7,
    [suits, /\?/],
    either(refusal, words('formul\\p{L}*|document\\p{L}*|signé\\p{L}*|modulo')),
  ),
  frame('new-date', 0.75, [notYet], /\?/),
  frame(
    'asks',
    0.75,
    [please, handOver],
    words('disponibilités|bei fragen|si vous avez des questions|wenn sie fragen'),
  ),
]
