'use strict'
// An echo bot on botbuilder, without a token check.
const http = require('node:http')
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ActivityHandler } = require('botbuilder')

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(`you said ${context.activity.text}`)
  await next()
})

http.createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    request.body = JSON.parse(Buffer.concat(chunks))
    response.send = body => response.end(body)
    response.status = code => { response.statusCode = code; return response }
    response.header = (name, value) => response.setHeader(name, value)
    adapter.process(request, response, context => bot.run(context)).catch(fault => { console.error(fault); response.statusCode = 500; response.end() })
  })
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'))
