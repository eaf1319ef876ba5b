#!/usr/bin/env bash
# A Postfix and a Dovecot of one's own on loopback, for as long as standard input stays open: when the test that started
# it is done, or has died in whatever way, both are stopped and the folder is removed.
#
# mail-servers.sh DIR SMTP SUBMISSION SMTPS IMAP IMAPS LMTP AUTH   (a new folder, then seven free ports; needs root)
# Says “up” when all answer. What is in DIR: mail/lab.test/USER (maildir), log/, tls/cert.pem, dovecot/, postfix/.
#
# Who lives there: ann, bob, late, oof (password “secret”). What is special: late@ is delivered after two seconds, oof@
# answers with a vacation reply, bounce@ and full@ are accepted and returned later (5.1.1, 5.2.2), defer@ stays in the
# queue, nobody@ is refused at once. No mail can leave the machine, and nothing outside DIR is changed.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"
D=$1 SMTP=$2 SUBMISSION=$3 SMTPS=$4 IMAP=$5 IMAPS=$6 LMTP=$7 AUTH=$8
MAIL=$D/mail/lab.test

case $(dovecot --version) in
2.3.*) ;;
*)
  echo "The settings below are written for Dovecot 2.3 (Debian 12); this is $(dovecot --version)." >&2
  exit 1
  ;;
esac

finish() {
  trap - EXIT INT TERM HUP
  doveadm -c "$D/dovecot/dovecot.conf" stop >/dev/null 2>&1 || true
  postfix -c "$D/postfix" stop >/dev/null 2>&1 || true
  rm -rf "$D"
}
trap finish EXIT
trap 'exit 1' INT TERM HUP

chmod 755 "$D"
mkdir -p "$D"/{dovecot,run,mail,postfix,spool,data,log,tls} "$MAIL/oof" "$MAIL"/late/{cur,new,tmp}
chown postfix "$D/data"

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost \
  -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' \
  -keyout "$D/tls/key.pem" -out "$D/tls/cert.pem" 2>/dev/null

printf '%s@lab.test:{PLAIN}secret\n' ann bob late oof >"$D/dovecot/users"

cat >"$MAIL/oof/.dovecot.sieve" <<'END'
require ["vacation"];
vacation :days 1 :subject "Out of office: back on Monday" "I am away and have limited access to mail.";
END

cat >"$D/postfix/late" <<END
#!/bin/sh
sleep 2
name=\$(date +%s%N).\$\$.late
cat >"$MAIL/late/tmp/\$name" && mv "$MAIL/late/tmp/\$name" "$MAIL/late/new/\$name"
END
chmod 755 "$D/postfix/late"
chown -R mail:mail "$D/mail"

cat >"$D/dovecot/dovecot.conf" <<END
base_dir = $D/run
state_dir = $D/run
instance_name = afterword-$SMTP
log_path = $D/log/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = dovecot
default_login_user = dovenull
ssl = yes
ssl_cert = <$D/tls/cert.pem
ssl_key = <$D/tls/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_format = %Lu
auth_failure_delay = 0
mail_max_userip_connections = 200
mail_location = maildir:$D/mail/%d/%n
mail_fsync = never
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = $D/dovecot/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=$D/mail/%d/%n allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
}
service imap-login {
  inet_listener imap {
    port = $IMAP
  }
  inet_listener imaps {
    port = $IMAPS
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    port = $LMTP
  }
}
service auth {
  inet_listener {
    port = $AUTH
  }
}
# No waiting after a wrong password, which would make the next test slow.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
protocol lmtp {
  postmaster_address = postmaster@lab.test
  mail_plugins = \$mail_plugins sieve
}
submission_host = 127.0.0.1:$SMTP
plugin {
  sieve = file:~/sieve;active=~/.dovecot.sieve
  sieve_vacation_send_from_recipient = yes
}
END

known='ann@lab.test=1, bob@lab.test=1, late@lab.test=1, oof@lab.test=1, bounce@lab.test=1, full@lab.test=1, defer@lab.test=1'
cat >"$D/postfix/main.cf" <<END
compatibility_level = 3.6
queue_directory = $D/spool
data_directory = $D/data
maillog_file = $D/log/postfix.log
maillog_file_prefixes = $D/log
myhostname = mx.lab.test
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
local_transport = error:nobody lives here
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = lab.test
virtual_mailbox_maps = inline:{ $known }
transport_maps = inline:{ bounce@lab.test=nosuch:, full@lab.test=toofull:, defer@lab.test=notnow:, late@lab.test=later: }
virtual_transport = lmtp:inet:127.0.0.1:$LMTP
default_transport = error:5.1.2 no mail leaves this machine
relay_transport = error:5.1.2 no mail leaves this machine
smtpd_relay_restrictions = permit_sasl_authenticated, permit_mynetworks, reject
smtpd_recipient_restrictions = reject_unlisted_recipient, permit
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:$AUTH
smtpd_tls_cert_file = $D/tls/cert.pem
smtpd_tls_key_file = $D/tls/key.pem
smtpd_tls_security_level = may
bounce_queue_lifetime = 1h
maximal_queue_lifetime = 1h
append_dot_mydomain = no
biff = no
END

cat >"$D/postfix/master.cf" <<END
127.0.0.1:$SMTP inet n - n - - smtpd
127.0.0.1:$SUBMISSION inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
127.0.0.1:$SMTPS inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
nosuch unix - n n - - pipe flags=q user=nobody argv=/bin/sh -c {echo '5.1.1 no such person here'; exit 67}
toofull unix - n n - - pipe flags=q user=nobody argv=/bin/sh -c {echo '5.2.2 mailbox is full'; exit 77}
notnow unix - n n - - pipe flags=q user=nobody argv=/bin/sh -c {echo '4.2.0 please come back later'; exit 75}
later unix - n n - - pipe flags=DR user=mail argv=$D/postfix/late
END

dovecot -c "$D/dovecot/dovecot.conf" </dev/null >"$D/log/start" 2>&1 || { cat "$D"/log/* >&2; exit 1; }
postfix -c "$D/postfix" start </dev/null >>"$D/log/start" 2>&1 || { cat "$D"/log/* >&2; exit 1; }
for port in "$SMTP" "$SUBMISSION" "$SMTPS" "$IMAP" "$IMAPS" "$LMTP" "$AUTH"; do
  for _ in $(seq 100); do
    (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue 2
    sleep 0.05
  done
  echo "nothing answers on port $port" >&2
  exit 1
done
echo up
cat >/dev/null
