using 'main.bicep'

param name = 'accountbot'
param alertMail = 'it@agency.example'

// One copy on the smallest machine that is always on.
param machine = 'B1'
param copies = 1

// Several copies, with a place to try an upgrade and the data in three zones:
// param machine = 'S1'
// param copies = 2
// param upgradeSlot = true
// param redundancy = 'Standard_ZRS'
