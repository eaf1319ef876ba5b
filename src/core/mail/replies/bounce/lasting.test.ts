import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lasting } from './lasting.ts'

describe('what may pass', () => {
  for (const [status, said] of [
    ['4.4.7', 'Delivery time expired'],
    ['5.4.7', 'message too old'],
    ['5.2.2', 'mailbox full'],
    ['5.0.0', '552 The recipient has run out of storage space'],
    ['5.0.0', '550 user has exceeded allocated disk space'],
    ['5.7.1', '552 Sorry, that user has no space left'],
    ['5.2.0', 'STOREDRV.Deliver.Exception:QuotaExceededException'],
    ['5.1.1', '552 5.2.2 user is over quota'],
    ['5.2.1', 'The user you are trying to contact is receiving mail too quickly'],
    ['5.0.0', 'receiving mail at a rate that prevents additional messages from being delivered'],
    ['5.7.1', 'Sender sending too many messages per hour'],
    ['5.0.0', 'could not connect to mx.example.org[192.0.2.9]:25: Connection refused'],
    ['5.4.316', 'Message expired, connection refused'],
    [undefined, 'connection timed out: all attempts over 4 days failed, giving up'],
    [undefined, '451 Greylisting in action, please come back later'],
    [undefined, 'Das Postfach des Empfängers ist voll'],
    [undefined, 'la boîte aux lettres est saturée'],
    [undefined, 'la boîte du destinataire déborde pour le moment'],
    [undefined, 'la casella del destinatario è piena'],
    [undefined, 'ящик переполнен'],
    [undefined, '受信者のメールボックスがいっぱいのため'],
    [undefined, '수신자의 메일함이 가득 찼습니다'],
  ] as const)
    test(`${status ?? ''} ${said}`, () => assert.equal(lasting(status, said), 'soft'))
})

describe('what never will', () => {
  for (const [status, said] of [
    ['5.1.1', 'unknown user; this is not a temporary error'],
    ['5.1.1', 'User unknown'],
    ['5.1.2', 'Host not found'],
    ['5.2.1', 'The email account that you tried to reach is disabled'],
    ['5.3.4', 'Message size exceeds fixed limit'],
    ['5.4.1', 'Recipient address rejected: Access denied'],
    ['5.4.4', 'Host or domain name not found'],
    ['5.4.310', 'DNS domain example.org does not exist'],
    ['5.7.1', 'message refused as spam'],
    ['5.7.26', 'Unauthenticated email is not accepted due to the DMARC policy'],
    ['5.7.133', 'RESOLVER.RST.SenderNotAuthenticatedForGroup'],
    ['5.0.0', 'No such user here'],
    [undefined, 'did not reach the following recipient(s): the name is not recognized'],
    [undefined, 'The email account that you tried to reach does not exist'],
    [undefined, '550 Unrouteable address'],
    [undefined, 'Empfänger unbekannt, user unknown'],
    [undefined, '宛先のメールアドレスが存在しません'],
    [undefined, 'relaying denied'],
    [undefined, 'a full stop is missing in the address'],
    [undefined, ''],
  ] as const)
    test(`${status ?? ''} ${said}`, () => assert.equal(lasting(status, said), 'hard'))
})
