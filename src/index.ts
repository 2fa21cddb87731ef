// Start-up as one list: settings → knowledge and cards → app → server → signals. The only reader of the environment.
import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { join } from 'node:path';
import { readConfig, root } from './config.js';
import { BotError } from './errors.js';
import { lazy } from './language/lazy.js';
import { folderNames, placeOf } from './knowledge/places.js';
import { createLog, errorFields } from './log.js';
import { createRecent } from './refresh/recent.js';
import { openRefresh } from './refresh/refresh.js';
import { openAudit, type Attempt } from './store/audit.js';
import { whyNotKept } from './store/wording.js';
import { isFileAddress } from './teams/addresses.js';
import type { Get } from './teams/server.js';

/** Milliseconds from being told to stop: until no more is taken, and until it is over whatever is under way. */
const stops = { takingMore: 500, atLast: 9_000 } as const;
/** Milliseconds between two looks at whether the bot's own token can be had. */
const tokenChecks = 3_600_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  let stopping = false;
  // From Node 22.1, and unknown to the types of 20: compiled code is kept between starts, which saves a tenth of the time.
  (module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(config.dataDir, 'compiled'));

  // The knowledge is read in a thread of its own while the SDK, the slowest part, loads here; imported after the settings are known to be good.
  const version = (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  const cards = lazy(() => import('./cards/cards.js').then(({ loadCards }) => loadCards(join(root, 'cards'))));
  // Opened once the bot answers: nobody's answer waits for what it keeps.
  const store = lazy(() =>
    import('./store/store.js').then(({ openStore }) =>
      openStore(config.dataDir, { retentionDays: config.retentionDays, now: () => new Date(), log }),
    ),
  );
  const audit = openAudit(config.dataDir, () => new Date());
  const record = async (attempt: Attempt) => {
    const { number, hash } = await audit.append(attempt);
    // A second witness: whoever writes the whole chain anew has this log against them.
    log.info({ number, hash }, 'audit');
  };
  const recent = createRecent((wording) => !whyNotKept(wording));
  const product = lazy(() => import('./app.js'));
  const reading = openRefresh({
    folders: config.knowledgeDirs,
    own: join(root, 'knowledge'),
    keep: join(config.dataDir, 'knowledge'),
    program: version,
    policy: config.refreshPolicy,
    seconds: config.refreshSeconds,
    log,
    askOf: (knowledge) => {
      const asker = product().then(({ createAsker }) => createAsker({ knowledge, cards }));
      return async (messages) => (await asker)(messages);
    },
    recent: recent.list,
    unanswered: async () => (await (await store()).kept()).unanswered,
    witness: (ordered) => record({ who: 'terminal', ...ordered }),
  });
  const [
    refresh,
    { createApp },
    { createAdmin },
    { createBot },
    { createGate },
    { createServer },
    { healthz, readyz },
    { createMetrics },
    { metricsPage },
  ] = await Promise.all([
    reading,
    product(),
    import('./admin/admin.js'),
    import('./teams/bot.js'),
    import('./teams/gate.js'),
    import('./teams/server.js'),
    import('./web/health.js'),
    import('./metrics.js'),
    import('./web/metrics.js'),
  ]);
  const { knowledge } = refresh;
  const metrics = createMetrics({ knowledge: () => knowledge().version });
  const lastFolder = folderNames(config.knowledgeDirs).at(-1);
  const admin = createAdmin({
    admins: config.admins,
    folder: config.knowledgeDirs.at(-1) ?? '',
    named: (path) => placeOf({ path, ...(lastFolder !== undefined && { folder: lastFolder }) }),
    allowed: (address) => isFileAddress(address, config),
    refresh,
    unanswered: async () => (await (await store()).kept()).unanswered,
    chats: async () => (await store()).admins(config.admins),
    record,
    pseudonymOf: async (person) => (await store()).pseudonymOf(person),
    log,
  });
  const app = createApp({
    knowledge,
    desk: admin,
    asked: recent.note,
    cards,
    log,
    meter: metrics,
    store: {
      feedback: async (entry) => (await store()).feedback(entry),
      unanswered: async (entry) => (await store()).unanswered(entry),
    },
  });
  const gate = createGate({ settings: config, log });
  const isAdmin = (person: string) => config.admins.includes(person.toLowerCase());
  const bot = createBot({
    settings: config,
    gate,
    app,
    log,
    meter: metrics,
    met: (chat) => void (isAdmin(chat.person) && store().then(({ met }) => met(chat))),
  });
  admin.announce({ card: app.waiting, tell: bot.tell });
  const warnings = () => [...(bot.tokenFails() ? ['TOKEN_REFUSED'] : []), ...refresh.warnings()];
  const health = {
    version,
    knowledge,
    knowledgeNumber: () => refresh.serving().number,
    findings: refresh.findings,
    keys: gate.ready,
    warnings,
    stopping: () => stopping,
  };
  const page = config.local ? (await import('./web/page.js')).pages(root) : [];
  const server = createServer({
    receive: bot.receive,
    resources: new Map<string, Get>([
      ...page,
      ['/healthz', () => healthz(health)],
      ['/readyz', () => readyz(health)],
      ['/metrics', (visitor) => metricsPage(visitor, { token: config.metricsToken, page: metrics.page })],
    ]),
    log,
  });
  const port = await server.listen(config.port, config.host);
  log.info(
    {
      version,
      knowledge: knowledge().version,
      knowledgeNumber: refresh.serving().number,
      documents: knowledge().documents.size,
      passages: knowledge().passages.size,
      port,
      host: config.host,
      local: config.local,
    },
    'ready',
  );
  if (config.local) console.log(`Åbn http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port} i en browser`);

  // After whoever waits for readiness has been told.
  setTimeout(() => void Promise.all([app.warm().then(refresh.start), store(), bot.checkToken()]).catch(fail), 50).unref();
  setInterval(() => void bot.checkToken(), tokenChecks).unref();

  /** What is under way is answered first, and for a moment what still comes, while readiness says that no more should. */
  const stop = (status: number) => {
    if (stopping) return;
    stopping = true;
    log.info({}, 'stopping');
    setTimeout(() => process.exit(status), stops.atLast).unref();
    setTimeout(() => {
      void server
        .close()
        .then(store)
        .then(({ close }) => close())
        .finally(() => process.exit(status));
    }, stops.takingMore);
  };
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  process.on('uncaughtException', (error) => {
    const { code, message } = new BotError('FAULT_UNCAUGHT');
    log.error({ code, ...errorFields(error) }, message);
    stop(1);
  });
}

function fail(error: unknown): never {
  console.error(error instanceof BotError ? error.message : error);
  process.exit(1);
}

start().catch(fail);
