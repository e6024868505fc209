// All that the bot needs in a subscription, in one resource group. No secret is made or kept anywhere: the bot proves itself by its
// managed identity, towards Teams, the store and Microsoft Graph alike.
targetScope = 'resourceGroup'

@description('Begins the names of everything. The web address is made of it, so somebody else may have it already.')
@minLength(3)
@maxLength(20)
param name string

@description('Where everything but the bot\'s registration lies.')
param location string = resourceGroup().location

@description('What people see as the bot\'s name in Azure; in Teams it is the manifest\'s.')
@maxLength(42)
param displayName string = 'Account Bot'

@description('How large the machines are. B1 is enough for an agency; a slot for upgrades needs S1 or larger.')
@allowed(['B1', 'B2', 'B3', 'S1', 'S2', 'P0v3', 'P1v3'])
param machine string = 'B1'

@description('How many copies of the bot run side by side on the one store.')
@minValue(1)
@maxValue(10)
param copies int = 1

@description('A second place beside the bot, where a new release starts before it takes over.')
param upgradeSlot bool = false

@description('How many copies of the data Azure keeps, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param redundancy string = 'Standard_LRS'

@description('Where the agency file lies on the bot\'s machine. It is uploaded apart from the program, so that an upgrade leaves it alone.')
param agencyFile string = '/home/agency/agency.json'

@description('Who hears when something is wrong.')
param alertMail string

@description('Work that waits for longer than this many seconds is worth a mail.')
@minValue(60)
param oldestWorkSeconds int = 900

@description('The most that a day\'s logs may take, in GB; above it they are dropped and the bill stays.')
param logsPerDay string = '0.5'

@description('Put on everything, to find the cost again.')
param tags object = { application: name }

var unique = uniqueString(resourceGroup().id, name)
var site = '${name}-${substring(unique, 0, 6)}'

module identity 'modules/identity.bicep' = {
  params: { name: '${name}-identity', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  params: { name: take('${replace(toLower(name), '-', '')}${unique}', 24), location: location, redundancy: redundancy, reader: identity.outputs.principalId, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  params: { name: name, location: location, logsPerDay: logsPerDay, tags: tags }
}

module settings 'modules/settings.bicep' = {
  params: {
    appId: identity.outputs.clientId
    tableEndpoint: storage.outputs.tableEndpoint
    agencyFile: agencyFile
    host: '${site}.azurewebsites.net'
    insights: monitoring.outputs.connectionString
  }
}

module web 'modules/web.bicep' = {
  params: {
    site: site
    location: location
    machine: machine
    copies: copies
    upgradeSlot: upgradeSlot
    identity: identity.outputs.id
    settings: settings.outputs.settings
    workspace: monitoring.outputs.workspace
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  params: { name: site, displayName: displayName, host: web.outputs.host, identity: identity.outputs.id, appId: identity.outputs.clientId, tags: tags }
}

module alerts 'modules/alerts.bicep' = {
  params: { name: name, location: location, mail: alertMail, workspace: monitoring.outputs.workspace, site: web.outputs.id, oldestWorkSeconds: oldestWorkSeconds, tags: tags }
}

@description('For the manifest: -p:MicrosoftAppId')
output appId string = identity.outputs.clientId

@description('For the manifest: -p:Domain')
output domain string = web.outputs.host

@description('For deploying the program.')
output site string = site

@description('Whom graph-permissions.sh gives the permissions.')
output principalId string = identity.outputs.principalId
