// Where the bot keeps what must not be lost: one table, which it makes itself. Entered by identities only, never by a key.
param name string
param location string
param redundancy string

@description('Principal id of the identity that reads and writes the table.')
param reader string
param tags object

// "Storage Table Data Contributor", Azure's own id for it.
var tableDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, reader, tableDataContributor)
  scope: account
  properties: { principalId: reader, principalType: 'ServicePrincipal', roleDefinitionId: tableDataContributor }
}

// Whoever deletes the group by mistake has to take this away first.
resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-what-the-bot-knows'
  scope: account
  properties: { level: 'CanNotDelete', notes: 'Approvals and their audit trail lie here.' }
}

output tableEndpoint string = account.properties.primaryEndpoints.table
