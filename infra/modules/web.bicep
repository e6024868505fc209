// The machines on which the bot runs, and the bot on them.
param site string
param location string
param machine string
param copies int
param upgradeSlot bool

@description('Resource id of the identity that the bot runs as.')
param identity string
param settings array

@description('Resource id of the Log Analytics workspace.')
param workspace string
param tags object

var properties = {
  serverFarmId: plan.id
  httpsOnly: true
  clientAffinityEnabled: false
  siteConfig: {
    linuxFxVersion: 'DOTNETCORE|10.0'
    appCommandLine: 'dotnet Bot.dll'
    alwaysOn: true
    healthCheckPath: '/health/ready'
    http20Enabled: true
    minTlsVersion: '1.2'
    scmMinTlsVersion: '1.2'
    ftpsState: 'Disabled'
    appSettings: settings
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${site}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: machine, capacity: copies }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: site
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity}': {} } }
  properties: properties
}

resource slot 'Microsoft.Web/sites/slots@2023-12-01' = if (upgradeSlot) {
  parent: app
  name: 'upgrade'
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity}': {} } }
  properties: properties
}

// No passwords for uploading either: whoever deploys signs in.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noUploadPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

// What the program says before its own telemetry runs, and why it would not start.
resource console 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'console'
  scope: app
  properties: {
    workspaceId: workspace
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output id string = app.id
output host string = app.properties.defaultHostName
