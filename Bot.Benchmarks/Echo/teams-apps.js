'use strict'
// An echo bot on @microsoft/teams.apps, without a token check.
const { App } = require('@microsoft/teams.apps')

const app = new App({ skipAuth: true, logger: { debug () {}, info () {}, warn () {}, error: console.error, log () {}, child () { return this } } })
app.on('message', async ({ send, activity }) => {
  await send(`you said ${activity.text}`)
})
app.start(Number(process.argv[2])).then(() => console.log('ready'))
