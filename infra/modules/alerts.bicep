// What somebody should know of before the agency tells them. Metrics' names are those of docs/operations.md.
param name string
param location string
param mail string

@description('Resource id of the Log Analytics workspace.')
param workspace string

@description('Resource id of the bot\'s site.')
param site string
param oldestWorkSeconds int
param tags object

var questions = [
  {
    name: 'work-piles-up'
    description: 'Letters, reminders or orders have waited for too long: see "When work piles up" in docs/operations.md.'
    severity: 2
    query: 'AppMetrics | where Name == "work.oldest_age" | summarize Worst = max(Max) | where Worst > ${oldestWorkSeconds}'
  }
  {
    name: 'turns-fail'
    description: 'People were told that something went wrong: see "When turns fail" in docs/operations.md.'
    severity: 1
    query: 'AppMetrics | where Name == "turns.failed" | summarize Failed = sum(Sum) | where Failed >= 3'
  }
  {
    name: 'work-is-parked'
    description: 'Something was given up after its last try: see "Parked work" in docs/operations.md.'
    severity: 2
    query: 'AppMetrics | where Name == "work.parked" | summarize Parked = max(Max) | where Parked > 0'
  }
]

resource whom 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [{ name: 'mail', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for question in questions: {
    name: '${name}-${question.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${replace(question.name, '-', ' ')}'
      description: question.description
      severity: question.severity
      enabled: true
      scopes: [workspace]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: true
      // A new workspace has no such table until the bot has sent something.
      skipQueryValidation: true
      criteria: {
        allOf: [{ query: question.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0, failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 } }]
      }
      actions: { actionGroups: [whom.id] }
    }
  }
]

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  tags: tags
  properties: {
    description: 'A copy of the bot does not answer that it is ready.'
    severity: 1
    enabled: true
    scopes: [site]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [{ name: 'health', criterionType: 'StaticThresholdCriterion', metricName: 'HealthCheckStatus', metricNamespace: 'Microsoft.Web/sites', operator: 'LessThan', threshold: 75, timeAggregation: 'Average' }]
    }
    autoMitigate: true
    actions: [{ actionGroupId: whom.id }]
  }
}
