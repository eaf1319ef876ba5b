/** The form that connects a server of one's own: where it is, and how one signs in there. `id` begins the ids of its fields. */
export const ServerSignIn = ({ id, to, hint }: { id: string; to: string; hint: string }) => (
  <form method="post" action={to} class="entry">
    <div class="field">
      <label for={`${id}-address`}>The address of the server</label>
      <span class="hint" id={`${id}-address-hint`}>
        {hint}
      </span>
      <input id={`${id}-address`} name="address" required aria-describedby={`${id}-address-hint`} />
    </div>
    <div class="field">
      <label for={`${id}-user`}>The name you sign in with there</label>
      <input id={`${id}-user`} name="user" required autocomplete="off" />
    </div>
    <div class="field">
      <label for={`${id}-password`}>The password there</label>
      <span class="hint" id={`${id}-password-hint`}>
        Many want one that you make for one program. It is sealed before it is kept.
      </span>
      <input
        id={`${id}-password`}
        name="password"
        type="password"
        required
        autocomplete="off"
        aria-describedby={`${id}-password-hint`}
      />
    </div>
    <button type="submit" class="plain">
      Connect
    </button>
  </form>
)
