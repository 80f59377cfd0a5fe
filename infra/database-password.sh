#!/bin/bash
# Gives the web role its password; runs once, when the database container makes its data folder.
set -euo pipefail
psql --username postgres --dbname portal --set ON_ERROR_STOP=1 --set word="$PORTAL_APP_PASSWORD" \
  <<<"alter role portal_app password :'word'"
