/** What answers say in other languages: the usual formulas, and regret beside a refusal. */
import { type Pattern, patterns } from './pattern.ts'

const open =
  /\b(?:noch (?:nicht|keine)|pas encore|todavía no|aún no|non (?:abbiamo )?ancora|nog (?:niet|geen)|ainda não)\b/i

const regret =
  /(?<!\p{L})(?:leider|malheureusement|(?:au|à) regret|lamentablemente|desafortunadamente|lamentamos|purtroppo|helaas|infelizmente|lamento|tyvärr|desværre|dessverre|niestety|valitettavasti|bohužel)(?!\p{L})/iu
const refused =
  /(?<!\p{L})(?:nicht|kein\p{L}*|anders|pas|ne|non|no|niet|geen|não|inte|ikke|nie|ei|emme|ett annat|en annan|anden|annen|otr[oa]|autre|altr[oa])(?!\p{L})/iu
const matter =
  /(?:bewerb|stelle\b|position|kandidat|candidat|entschieden|entscheid|gereicht|zusage|poste\b|puesto|vacante|selecci|posizione|selezion|vacature|functie|sollicit|\bvaga|tjänst|stilling|ansökan|ansøgning|søknad|stanowisk|rekrutac|aplikac|hakemu|pozic)/iu
/** An appointment that has to move is no refusal. */
const appointment =
  /(?:termin|uhrzeit|verschieb|verleg|date\b|rendez-vous|report|reunión|aplazar|cita\b|spostare|afspraak|verzet|adiar|reunião|möte|møte|møde|spotkani|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|noch (?:nicht|keine)|pas encore|todavía|ancora|nog (?:niet|geen)|ainda)/iu

export const otherLanguages: readonly Pattern[] = [
  { meaning: 'rejection', weight: 0.7, words: regret, beside: [refused, matter], unless: appointment },
  ...patterns('rejection', [
    [
      0.75,
      /(?<!\p{L})(?:(?:uns|mich) (?:für jemand(?:en)? ander\p{L}*|anders) entschieden|hat es (?:\p{L}+ )?nicht (?:gereicht|geklappt)|valt att gå vidare med (?:en annan|andra)|gått vidare med (?:en annan|andra)|valgt (?:en anden|en annen|å gå videre med)|wybra\p{L}+ inn\p{L}+ kandydat|vybra\p{L}+ jin\p{L}+ kandid|valitsi\p{L}* toisen)/iu,
      open,
    ],
  ]),
  ...patterns('invitation', [
    [
      0.75,
      /(?<!\p{L})(?:(?:vous|te) revoir|(?:deuxième|second) entretien|zweites? gespräch|zweite[nr]? (?:runde|gespräch)|wiedersehen|segunda entrevista|secondo colloquio|tweede gesprek|segunda entrevista|kalla dig till|träffa dig|andra intervju|møte deg|annen? intervju|drug\p{L}+ rozmow)/iu,
      /\bpas\b|\bnicht\b|\bno\b|\bnon\b|\bniet\b|\bnão\b|\binte\b|\bikke\b|\bnie\b|\bmerci\b|\bdank/iu,
    ],
  ]),
  ...patterns('rejection', [
    [
      0.85,
      /\b(?:uns|mich) (?:\p{L}+ ){0,2}für (?:einen|eine) (?:\p{L}+ )?(?:mitbewerber|bewerber|kandidat)\p{L}* entschieden(?!\p{L})/iu,
      open,
    ],
    [
      0.85,
      /\b(?:für (?:einen|eine) ander\w+ (?:bewerber|kandidat)|(?:nicht|leider) (?:weiter )?(?:berücksichtigen|in die engere)|(?:absage|absagen) (?:erteilen|müssen)|leider (?:eine )?absage|leider (?:nicht|keine)\b.{0,60}\b(?:zusage|position|stelle|anbieten|fortsetzen|weiterverfolgen)|gegen (?:sie|eine|deine|ihre) .{0,40}entschieden)/i,
      open,
    ],
    [
      0.85,
      /\b(?:pas (?:été )?reten(?:u|ir)|ne (?:pouvons|pourrons|sommes) .{0,60}(?:suite favorable|en mesure)|pas donner (?:une )?suite|suite (?:défavorable|négative)|retenu (?:un|une) autre|candidature n.a (?:malheureusement )?pas)/i,
      open,
    ],
    [
      0.85,
      /\b(?:hemos (?:decidido|optado).{0,40}otr[oa]s? candidat|no (?:ha sido|has sido|continuar|seguir)\b.{0,40}(?:seleccionad|proceso|candidatura)|otro candidato)/i,
      open,
    ],
    [
      0.85,
      /\b(?:altr[oi] candidat|non (?:proseguire|procedere|proseguiremo)|non è stat[ao] (?:selezionat|scelt)|esito negativo)/i,
      open,
    ],
    [
      0.85,
      /\b(?:andere kandida(?:at|ten)|niet (?:verder|door) (?:te )?(?:gaan|met)|afgewezen|niet geselecteerd)/i,
      open,
    ],
    [
      0.85,
      /\b(?:outr[oa]s? candidat|não (?:avançar|prosseguir|foi selecionad)|não (?:vamos|iremos) avançar)/i,
      open,
    ],
    [
      0.2,
      /\b(?:leider|malheureusement|lamentablemente|desafortunadamente|purtroppo|helaas|infelizmente|lamentamos|bedauern)\b/i,
    ],
  ]),
  ...patterns('offer', [
    [
      0.88,
      /\b(?:freuen uns,? (?:ihnen|dir) .{0,60}(?:stelle|position|angebot|vertrag) .{0,30}(?:anzubieten|anbieten|unterbreiten)|(?:arbeitsvertrag|vertragsangebot) (?:anbei|im anhang))/i,
      /\bnicht\b|\bgespräch/i,
    ],
    [
      0.88,
      /\b(?:plaisir de (?:vous|te) (?:proposer|offrir) (?:le|ce|un) (?:poste|contrat)|proposition d.embauche|promesse d.embauche|complac\w+ (?:en )?ofrecer(?:te|le) (?:el|este) puesto|lieti di offrir(?:le|ti)|bieden .{0,20}(?:de functie|de baan|een contract) aan|oferecer-(?:lhe|te) (?:o|a) (?:cargo|posição|vaga))/i,
      /\bpas\b|\bniet\b|\bnão\b/i,
    ],
  ]),
  ...patterns('invitation', [
    [
      0.85,
      /\b(?:(?:sie|dich|euch)\b.{0,60}\b(?:einladen|kennenlernen)|laden (?:sie|dich)\b.{0,60}\bein\b|vorstellungsgespräch .{0,30}(?:am|um|einladen)|(?:haben sie|hätten sie|hast du|passt (?:es )?(?:ihnen|dir))\b.{0,50}\b(?:zeit|termin|uhr|\?))/i,
      /\bnicht\b|\bleider\b|\bwiderrufen/i,
    ],
    [
      0.85,
      /\b(?:vous (?:inviter|convier|rencontrer|recevoir)|(?:seriez|êtes)-vous (?:disponible|libre)|vos disponibilités|invitar(?:le|te)|(?:estás|está|estaría) (?:disponible|libre)|tu disponibilidad|invitar(?:la|ti)|(?:è|sei|sarebbe|saresti) disponibile|uitnodigen|ben je (?:beschikbaar|vrij)|convidá-l[oa]|convidar-te|está disponível)/i,
      /\b(?:formulaire|justificatif|formulier|formulario|modulo)\b|\bpas\b|\bno (?:podemos|podremos)|\bniet\b|\bnão\b/i,
    ],
  ]),
  ...patterns('next-step', [
    [
      0.75,
      /(?<!\p{L})(?:eine runde weiter|in der nächsten runde|une étape de plus|een ronde verder|un paso más allá|avanti di un turno)(?!\p{L})/iu,
      /\bnicht\b|\bleider\b|\bpas\b|\bniet\b|\bhelaas\b|\bnon\b|\bno\b/i,
    ],
    [
      0.75,
      /\b(?:nächste[nr]? (?:runde|schritt|phase)|prochaine étape|étape suivante|siguiente (?:fase|etapa|paso)|prossim[ao] (?:fase|step|passo)|volgende (?:ronde|stap|fase)|próxima (?:fase|etapa))\b/i,
      /\bnicht\b|\bleider\b|\bpas\b|\bmalheureusement\b|\bniet\b|\bhelaas\b|\bnon\b|\bpurtroppo\b|\bnão\b/i,
    ],
  ]),
  ...patterns('on-hold', [
    [
      0.8,
      /\b(?:einstellungsstopp|vorerst (?:gestoppt|auf eis|nicht besetz)|auf eis gelegt|gel des embauches|mis en (?:pause|attente)|congelad[oa] .{0,20}(?:proceso|contrat)|in pausa|vacaturestop|on hold gezet|em pausa)\b/i,
    ],
  ]),
  ...patterns('new-date', [
    [
      0.75,
      /(?<!\p{L})(?:(?:je|u|jij) hoort|(?:sie|du) h(?:ören|örst)|(?:wir )?melden? (?:uns|mich)|ich melde mich|(?:nous )?reviendr\p{L}+ vers vous|vous aurez (?:de nos nouvelles|une réponse)|tendr(?:á|ás) (?:noticias|una respuesta)|avr(?:à|ai) (?:nostre notizie|una risposta))(?!\p{L}).{0,30}(?<!\p{L})(?:uiterlijk|vóór|voor|bis|spätestens|am|avant|d'ici|au plus tard|antes|el|entro|il)(?!\p{L})/iu,
      /\?/,
    ],
    [
      0.75,
      /\b(?:termin|gespräch|entscheidung)\b.{0,60}\b(?:verschieben|verlegen|verschiebt|verzögert)|\b(?:verschieben|reporter|décaler|repousser|aplazar|reprogramar|posponer|spostare|rimandare|rinviare|verzetten|verplaatsen|adiar|remarcar)\b/i,
    ],
  ]),
  ...patterns('asks', [
    [
      0.75,
      /(?<!\p{L})(?:pourriez-vous|pouvez-vous|peux-tu|merci de|veuillez|könn(?:t)?en sie|bitte|kunt u|kun je|podría|puede|può|potrebbe)(?!\p{L}).{0,160}(?<!\p{L})(?:formulaire|document|justificatif|pièces?|signé|formular|unterlagen|zeugnis|formulier|documenten|formulario|documentos|modulo|documenti)/iu,
    ],
  ]),
  ...patterns('thanks', [
    [
      0.55,
      /\b(?:danke|vielen dank|herzlichen dank|merci|gracias|grazie|bedankt|dank je|dank u|obrigad[oa])\b/i,
    ],
  ]),
]
