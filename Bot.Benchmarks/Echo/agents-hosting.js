'use strict'
// An echo bot on @microsoft/agents-hosting, without a token check.
const http = require('node:http')
const { CloudAdapter, ActivityHandler } = require('@microsoft/agents-hosting')

const adapter = new CloudAdapter({})
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
    adapter.process(request, response, context => bot.run(context)).catch(fault => { console.error(fault); response.statusCode = 500; response.end() })
  })
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'))
