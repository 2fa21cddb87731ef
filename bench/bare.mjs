// The yardstick: the smallest bot that botbuilder and restify make. It says back what it is told, with no guard of any kind.
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
/** What it says to everything, as JSON; without it, an echo. */
const reply = process.env.REPLY ? JSON.parse(process.env.REPLY) : undefined;
bot.onMessage(async (context) => {
  await context.sendActivity(reply ?? `Echo: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/readyz', async (_request, response) => response.send(200, { status: 'ready' }));
server.post('/api/messages', async (request, response) => adapter.process(request, response, (context) => bot.run(context)));
server.listen(Number(process.env.PORT), '127.0.0.1');
