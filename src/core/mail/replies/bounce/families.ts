/** How mail systems word it when a message cannot be delivered. Subjects are families; bodies are evidence. */

/** A subject that a mail system writes. Alone it decides nothing: people write about bounces too. */
export const bounceSubject = new RegExp(
  [
    'undeliver(?:ed|able)|non-?deliver(?:y|able)|delivery (?:status notification|failure|has failed|failed|report|problem|error|notification)',
    'mail(?:er)?[ -]?(?:system )?(?:delivery|delivering) (?:failed|failure|system|error|problem|status|report)|(?:mail|message|e-?mail) (?:could not be|not|was not|status.{0,3}undeliver|cannot be) ?(?:delivered|sent)?',
    'returned (?:mail|e-?mail|message|to sender)|return(?:ed|ing) (?:mail|message) to sender|failure notice|failed mail|mail failure|delivery failed|failed delivery|rejected (?:mail|message|posting)|message (?:you sent )?(?:was |has been )?(?:rejected|refused|blocked|bounced|discarded)|mail refused|(?:unknown|no such) (?:user|recipient|address)|user unknown|address not found|cannot send message|could not (?:send|deliver)|unable to deliver|message (?:you sent )?(?:could not be|was not|not) delivered|warning: (?:could not|message|e-?mail)|postmaster (?:notify|notification)|bounce|nondeliverable|can.?t be delivered|invalid (?:address|recipient)|over quota|quota exceeded|mailbox (?:full|unavailable|disabled)|dsn:|ndn:|recipient (?:unknown|address rejected)|mail system error|email error|delivery delayed|delayed mail|mail delivery',
    'unzustellbar|nicht zustellbar|zustellung (?:fehlgeschlagen|nicht möglich)|unzustellbare|nicht zugestellt|zustellungsfehler|mail-?zustellung',
    'non remis|échec de (?:la )?(?:remise|livraison|distribution)|non distribu|courrier non délivré|n.a pas pu être (?:remis|distribu|livr)|message non délivré|retour de courrier|échec d.envoi',
    'no entregado|no se (?:pudo|ha podido) entregar|devuelto|error de entrega|no se puede entregar|fallo (?:en|de) (?:la )?entrega|correo no entregado|imposible entregar',
    'mancat[ao] (?:recapito|consegna)|non recapitabile|consegna (?:fallita|non riuscita)|impossibile (?:recapitare|consegnare)|errore di (?:consegna|recapito)|notifica di mancato',
    'onbestelbaar|niet (?:bezorgd|afgeleverd|besteld)|bezorging mislukt|kan niet worden (?:bezorgd|afgeleverd)',
    'não (?:entregue|foi possível entregar)|falha (?:na|de) entrega|devolvid[ao]|erro (?:na|de) entrega|impossível entregar',
    'niedostarczon|nie (?:można|udało się) dostarcz|zwrot (?:wiadomości|poczty)|błąd dostarcz|niedoręczon|wiadomość niedostarczona',
    'olevererbar|kunde inte levereras|ikke (?:leveres|levert|leveret)|kunne ikke leveres|kan ikke leveres|leveransfel|ej levererat|returnerad e-post',
    'toimit(?:us|taminen) (?:epäonnistui|ei onnistunut)|ei voitu toimittaa|palautettu viesti',
    'nedoruč|nelze doruč|nepodařilo se doručit|kézbesít|nem kézbesíthető',
    'недоставлен|не (?:доставлено|удалось доставить|может быть доставлено)|возвра(?:т|щен)|ошибка доставки|配信不能|配信できません|送信できません|未配信|退信|系统退信|无法投递|投递失败|無法傳遞|배달 ?(?:실패|할 수 없)|반송',
  ].join('|'),
  'i',
)

/** Sentences and marks that only a mail system writes in a bounce. */
export const bounceBody = new RegExp(
  [
    'this is the (?:qmail-send|mail system|mail delivery|postfix|mail transfer)|this (?:message|mail|e-?mail|report) was (?:created|generated|sent) automatically by (?:the )?(?:mail|your|\\w+ mail)|i.m (?:sorry|afraid) (?:to have to inform you|i wasn.t able to deliver)|i wasn.t able to deliver your message',
    'could not be delivered to (?:one or more|the following|all|some|its|\\d+|recipient|<)|(?:was not|wasn.t|could not be|couldn.t be|cannot be|can not be|has not been|not) delivered to:?|(?:message|mail|e-?mail) (?:that )?you sent (?:to .{1,120} )?(?:could not|cannot|couldn.t|was not|bounced|has not)|delivery (?:to the following (?:recipients?|address(?:es)?)|to these recipients?|of (?:your|the) message).{0,60}(?:failed|unsuccessful|not possible|has been|delayed)?',
    '(?:did|has|have) not (?:reach|been delivered to) (?:the following|some or all|its intended)|did not reach the following recipient|following (?:recipients?|address(?:es)?|users?|destinations?) (?:failed|had (?:permanent|transient|delivery)|(?:could|can|were|was) not|cannot|could not be|are unknown|is unknown)|following address(?:es)? (?:had|has)',
    'permanent fatal errors|permanent (?:error|failure|delivery failure)|fatal errors? when delivering|unrouteable address|unroutable|retry timeout exceeded|giving up|all relevant mx records|-{3} ?transcript of session|said: ?5\\d\\d|remote (?:host|server|system|mail ?server) (?:said|returned|replied|responded|rejected)|host .{3,120} said:|server (?:returned|responded|said|error)|diagnostic(?: information|-code)|smtp error|error from remote|rejected (?:your|the) message|while talking to|<<< 5\\d\\d|reporting-mta|final-recipient',
    '(?:5[0-5]\\d|4[25]\\d)[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3}|\\b55[0-4][ :-]|#5\\.\\d{1,2}\\.\\d{1,2}|smtp;\\s?[45]\\d\\d',
    '(?:no such|unknown|invalid|bad) (?:user|recipient|mailbox|address|local)|(?:user|recipient|mailbox|account|address)s? (?:is |are |was |name )?(?:unknown|not found|not known|disabled|inactive|full|unavailable|not listed|over ?quota|does(?:n.t| not) exist|rejected)|does(?:n.t| not) (?:have an? (?:\\S+ )?(?:account|mailbox)|exist (?:at|here|on))|host (?:or domain name )?(?:unknown|not found)|mailbox (?:is )?full|quota (?:exceeded|is full)|exceed(?:ed|s)? (?:the )?(?:quota|storage|maximum)|address couldn.t be found|no (?:such )?(?:mailbox|account|user)|nobody (?:here )?(?:has|with|of|by|called)\\b.{0,30}\\b(?:box|name|address)|not listed in|domain (?:not found|does not exist)|relay(?:ing)? (?:access )?denied',
    'your (?:e-?mail|message|mail)\\b[^.\\n]{0,160}\\bbounced|(?:was|were) not accepted and|(?:has|have) been (?:discarded|thrown away|dropped) (?:by|because|as|\\.)|not (?:on|in) the list of (?:valid|known)|(?:account|mailbox|address) (?:has been|was|is) (?:closed|deleted|removed|suspended|deactivated|retired)',
    'undeliver(?:ed|able)|delivery (?:has )?failed|has been returned because|not match an|not delivered because|unable to deliver|returned to (?:sender|you)|message (?:header|text) follows|original message follows|copy of (?:your|the) (?:original )?message|(?:unsent|returned) message (?:below|follows)|message below|do not need to resend',
    'konnte nicht zugestellt werden|nicht zugestellt werden|unzustellbar|folgenden? empfänger|empfänger(?:adresse)? (?:ist )?unbekannt|postfach (?:ist )?voll|zustellung .{0,60}fehlgeschlagen|wurde nicht gefunden',
    'n.a pas pu être (?:remis|distribu|livr|délivr|envoy)|n.a pas été (?:remis|délivr|distribu)|destinataires? suivants?|adresse .{0,40}(?:introuvable|inconnue)|boîte .{0,30}(?:pleine|inconnue)',
    'no (?:se )?(?:pudo|ha podido|puede) (?:ser )?entreg|siguientes destinatarios|no existe|buzón (?:está )?lleno|usuario desconocido|dirección .{0,30}no (?:se )?encontr',
    'non (?:è stato possibile|può essere|è stato) (?:recapitat|consegn)|seguenti destinatari|casella (?:di posta )?(?:è )?piena|utente sconosciuto|indirizzo .{0,30}(?:non trovato|inesistente)',
    'kan niet worden (?:bezorgd|afgeleverd)|kon niet worden (?:bezorgd|afgeleverd)|volgende (?:geadresseerde|ontvanger)|postvak .{0,10}vol|onbekende gebruiker',
    'não (?:pôde|foi|pode) (?:possível )?(?:ser )?entreg|seguintes destinatários|caixa .{0,20}cheia|utilizador desconhecido|usuário (?:desconhecido|inexistente)',
    'nie (?:można było|mogła zostać|udało się|została) dostarcz|następujących odbiorców|skrzynka .{0,20}(?:pełna|nie istnieje)|odbiorca nie istnieje|nieznany (?:użytkownik|adresat)',
    'kunde inte levereras|kunne ikke leveres|følgende modtager|følgende mottaker|följande mottagare|postlådan är full|ei voitu toimittaa|nelze doručit|nebyla doručena|не (?:было|может быть|удалось) достав|не существует|переполнен|配信できません|宛先|存在しません|无法投递|用户不存在|不存在',
  ].join('|'),
  'i',
)

/** It is late, not lost. */
export const delayedSubject =
  /delay|postpone|deferred|warning: (?:could not send|message)|still being (?:retried|attempted)|verzöger|retard|retras|ritard|vertrag|opóźni|atraso|försen|forsink|zpožd|задерж|aplaza|pospuest|rinviat|posticip|adiad|différé|遅延|遅れ|지연|延迟|延遲|\(warning\)/i
export const delayedBody =
  /you do not need to resend|has not yet been delivered|will (?:be retried|retry|keep (?:trying|attempting)|continue (?:to (?:try|attempt)|trying))|(?:delivery|message) .{0,80}(?:has been |is )postponed|delivery attempts will (?:continue|be)|delivery (?:is|has been) delayed|still trying|noch nicht zugestellt|weitere zustellversuche|seguiremos intent|nouvelles tentatives|ulteriori tentativi|再送|遅れて|pas encore|temporarily (?:delayed|deferred)|this is (?:only )?a warning/i

/** Who writes bounces. */
export const daemon =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|maildaemon|double-bounce|bounces?(?:[-+_.].*)?|mail[-_.]?(?:system|delivery)(?:[-_.]?(?:sub)?system)?|mmdf|smtp|microsoftexchange[0-9a-f]{10,}|uucp|maildelivery|nondelivery|mailerdaemon|<>)(?:@|$)/i
export const postmaster =
  /^(?:postmaster|mailmaster|mailadmin|mail-?admin|root|exchange|no-?reply-?postmaster)(?:@|$)/i
export const daemonName =
  /mail(?:er)?[- ]?(?:delivery[- ](?:sub)?system|daemon)|mail (?:administrator|delivery|system)|system administrator|delivery (?:subsystem|status)|microsoft outlook|internet mail delivery|postmaster/i
