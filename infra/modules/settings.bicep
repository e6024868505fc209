// What the program is told: the same for the bot and for its slot, since it is one list. A test reads it with the program's own reader.
param appId string
param tableEndpoint string
param agencyFile string
param host string
param insights string

output settings array = [
  { name: 'MicrosoftAppId', value: appId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'Storage__TableEndpoint', value: tableEndpoint }
  { name: 'Agency__File', value: agencyFile }
  { name: 'Public__BaseUrl', value: 'https://${host}' }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights }
  // App Service speaks to port 8080 of the machine and to no other.
  { name: 'ASPNETCORE_URLS', value: 'http://+:8080' }
  // The zip is run as it was uploaded, so that an upgrade is all there or not at all.
  { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
]
