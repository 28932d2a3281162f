#!/bin/sh
# The login of api and worker: it owns no table. The migrations give it the role seve_app.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$SEVE_APP_PASSWORD" -U postgres -d "$POSTGRES_DB" <<'SQL'
create role seve login password :'password';
SQL
