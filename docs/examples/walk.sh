#!/bin/sh
# A conversation with curl and openssl only, from the first signature to the last push. Run this in another terminal first:
#
#   docker run --rm --publish 127.0.0.1:8375:8375 --add-host host.docker.internal:host-gateway \
#     --env MOCK_UDESK_ADMIN_TOKEN=s3cret --env MOCK_UDESK_WEBHOOK=http://host.docker.internal:3000/udesk mock-udesk:0.1.0
set -eu
udesk=${UDESK:-http://127.0.0.1:8375}
admin_token=${ADMIN_TOKEN:-s3cret}

# -- Functions for the calls below -----------------------------------------------------------------------------------

# The value of a field of one line of JSON: 1001 or u42.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }

# One call, as an integration makes it. The signature covers e-mail, token, time and nonce, but not path and body.
call() {
  method=$1 path=$2 body=${3:-}
  timestamp=$(date +%s)
  nonce=$(openssl rand -hex 16)
  sign=$(printf '%s' "$email&$token&$timestamp&$nonce&v2" | openssl dgst -sha256 -r | cut -d ' ' -f 1)
  query="email=admin%40udesk.cn&timestamp=$timestamp&nonce=$nonce&sign=$sign&sign_version=v2"
  curl -sS -X "$method" "$udesk/open_api_v1$path?$query" ${body:+-H 'Content-Type: application/json' --data-raw "$body"}
  echo
}

# One call of a test that acts as the agents and controls the fake.
admin() {
  method=$1 path=$2 body=${3:-}
  curl -sS --fail-with-body -X "$method" "$udesk/__admin$path" -H "Authorization: Bearer $admin_token" ${body:+--data-raw "$body"}
  echo
}

# -- The walk --------------------------------------------------------------------------------------------------------

echo '# The fake is ready.'
curl -sS --fail --retry 20 --retry-delay 1 --retry-all-errors "$udesk/readyz"
echo

echo '# The integration gets the token for its signatures.'
email=admin@udesk.cn
token=$(curl -sS "$udesk/open_api_v1/log_in" -H 'Content-Type: application/json' \
  --data-raw '{"email":"admin@udesk.cn","password":"udesk"}' | field open_api_auth_token)
echo "$token"

echo '# It asks for an agent, and sends a message of the customer.'
reply=$(call POST /im/sessions '{"customer_token":"u42","assign_type":"agent"}')
echo "$reply"
session=$(echo "$reply" | field im_sub_session_id)
call POST /im/messages '{"customer_token":"u42","im_sub_session_id":'"$session"',"message_id":"m-1","data":{"content":"你好"}}'

echo '# The agent answers and transfers the customer; the next agent closes the session.'
admin POST "/sessions/$session/messages" '{"data":{"content":"您好"}}'
next=$(admin POST "/sessions/$session/transfer" '{"agent_id":397}' | field id)
admin POST "/sessions/$next/close" '{"close_type":"normal"}'

echo '# The fake pushed all of this to the webhook.'
admin GET '/settled?timeout=5s'
admin GET '/pushes?customer_token=u42'

echo '# Udesk fails: a fault is planned for the next call, and used up by it.'
admin POST /faults '{"target":"reply","fault":"status","status":503}'
call GET /im/agent_status
admin GET /faults

echo '# The fake is reset to its initial state.'
admin POST /reset
