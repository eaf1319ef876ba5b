/** What was typed besides the password, which is never sent back into a page. */
export type Typed = Readonly<Record<string, string>>

export const Field = ({
  name,
  says,
  typed,
  ...more
}: {
  name: string
  says: string
  typed: Typed
  required?: boolean
  inputmode?: 'numeric'
  placeholder?: string
}) => (
  <div class="field">
    <label for={`mail-${name}`}>{says}</label>
    <input id={`mail-${name}`} name={name} value={typed[name] ?? ''} {...more} />
  </div>
)

const Security = ({ name, says, typed }: { name: string; says: string; typed: Typed }) => (
  <div class="field">
    <label for={`mail-${name}`}>{says}</label>
    <select id={`mail-${name}`} name={name}>
      {(
        [
          ['', 'As is usual for the port'],
          ['tls', 'TLS'],
          ['starttls', 'STARTTLS'],
          ['none', 'None (only on this machine)'],
        ] as const
      ).map(([value, label]) => (
        <option value={value} selected={(typed[name] ?? '') === value}>
          {label}
        </option>
      ))}
    </select>
  </div>
)

/** The servers of a mailbox and who signs in there. */
export const Servers = ({ typed }: { typed: Typed }) => (
  <>
    <Field name="smtp" says="The server that sends (SMTP)" typed={typed} placeholder="smtp.example.org" />
    <Field name="smtpPort" says="Its port, 465 unless you know better" typed={typed} inputmode="numeric" />
    <Security name="smtpSecurity" says="How its line is protected" typed={typed} />
    <Field name="imap" says="The server one reads from (IMAP)" typed={typed} placeholder="imap.example.org" />
    <Field
      name="imapPort"
      says="The port of that one, 993 unless you know better"
      typed={typed}
      inputmode="numeric"
    />
    <Security name="imapSecurity" says="How the line of that one is protected" typed={typed} />
    <Field name="user" says="User name, where it is not the address" typed={typed} />
  </>
)
