#!/usr/bin/env bash
# Gives the bot's identity the application permissions of Microsoft Graph that it uses, each once. docs/permissions.md tells what each is
# for and what does not work without it; name fewer to give fewer. Whoever runs it is signed in (az login) as a Privileged Role Administrator.
#   infra/graph-permissions.sh PRINCIPAL_ID [PERMISSION...]
set -euo pipefail

principal=${1:?"the identity's principal id is missing; the deployment prints it as principalId"}
shift
permissions=("$@")
if [ ${#permissions[@]} -eq 0 ]; then
  permissions=(User.Read.All MailboxSettings.Read Presence.Read.All TeamsAppInstallation.ReadWriteSelfForUser.All AppCatalog.Read.All)
fi

# Microsoft Graph is this application in every tenant.
graph_app=00000003-0000-0000-c000-000000000000
root=${GRAPH_ROOT:-https://graph.microsoft.com}/v1.0
graph=$(az ad sp show --id "$graph_app" --query id --output tsv)
granted=$(az rest --method get --url "$root/servicePrincipals/$principal/appRoleAssignments" --query "value[?resourceId=='$graph'].appRoleId" --output tsv)

for permission in "${permissions[@]}"; do
  role=$(az ad sp show --id "$graph_app" --query "appRoles[?value=='$permission' && contains(allowedMemberTypes, 'Application')].id" --output tsv)
  if [ -z "$role" ]; then
    echo "$permission: Microsoft Graph knows no such application permission" >&2
    exit 1
  elif grep -qx "$role" <<<"$granted"; then
    echo "$permission: was given before"
  else
    az rest --method post --url "$root/servicePrincipals/$principal/appRoleAssignments" --output none \
      --body "{\"principalId\":\"$principal\",\"resourceId\":\"$graph\",\"appRoleId\":\"$role\"}"
    echo "$permission: given"
  fi
done
echo "Tokens that the bot holds already are renewed within a day; restart it to use the permissions at once."
