// Who speaks to the bot, and as whom it answers. The only file that knows the Bot Framework SDK, so that its successor changes this file alone.
import { createRequire } from 'node:module';
import type * as Sdk from 'botbuilder';
import { BotError } from '../errors.js';
import { errorFields, pseudonym, type Log } from '../log.js';
import { noMeter, type Meter } from '../meter.js';
import type { AdminChat, Reply } from '../model.js';
import { activitySchema, addressed, conversationKey, fromChat, toActivity, type Activity } from './activity.js';
import { isConnector } from './addresses.js';
import { counted } from './counted.js';
import { federatedCredentials, type FederatedSettings } from './federated.js';
import { channelIssuer, channelMetadata, type Gate, type GateSettings } from './gate.js';
import { createWire, Unsent } from './send.js';
import { createToken, type Credentials, type Token } from './token.js';
import { createTurns, type Outcome, type TurnsOptions } from './turns.js';

// Required, not imported: for an import Node reads all of its 780 files a second time to learn the names that they export (70 ms).
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, TeamsActivityHandler } =
  createRequire(import.meta.url)('botbuilder') as typeof Sdk;

export interface BotSettings extends GateSettings, FederatedSettings {
  readonly maxTurns: number;
  readonly ratePerPerson: number;
  readonly appType?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly oauthScope?: string | undefined;
  readonly oauthUrl?: string | undefined;
}
export interface BotOptions extends Omit<TurnsOptions, 'wire' | 'ratePerPerson'> {
  readonly settings: BotSettings;
  /** Who gets in. */
  readonly gate: Gate;
  readonly meter?: Meter;
  /** How long one reply may take to be delivered, all tries included, in milliseconds. Teams sends a message again after 15 seconds. */
  readonly deadline?: number;
  /** Where the bot's own tokens come from, if not from the settings. */
  readonly credentials?: Credentials;
}
export interface Bot {
  /** `body` is the parsed JSON of the request, `authorization` its header. Never rejects. */
  receive(body: unknown, authorization: string): Promise<Outcome>;
  /** Says something to somebody who has not asked. Rejects with Unsent. */
  tell(chat: AdminChat, reply: Reply): Promise<void>;
  /** Asks for the bot's own token, so that one that is refused is known of before anybody waits for a reply. Never rejects. */
  checkToken(): Promise<void>;
  /** Whether it was refused when it was last asked for. */
  tokenFails(): boolean;
}

const heard: ReadonlySet<string> = new Set(['message', 'messageUpdate', 'invoke', 'conversationUpdate', 'installationUpdate']);

/** The settings by the SDK's names. Where one address is set the SDK takes the others to be set too, so all are given. */
function sdkSettings(settings: BotSettings): Record<string, string> {
  const cloud = {
    ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl ?? channelMetadata,
    ToBotFromChannelTokenIssuer: settings.tokenIssuer ?? channelIssuer,
    ToChannelFromBotLoginUrl: settings.loginUrl ?? 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: settings.oauthScope ?? 'https://api.botframework.com',
    ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    OAuthUrl: settings.oauthUrl ?? 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  };
  const own = {
    MicrosoftAppType: settings.appType,
    MicrosoftAppId: settings.appId,
    MicrosoftAppPassword: settings.appPassword,
    MicrosoftAppTenantId: settings.appTenantId,
  };
  const given = Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return settings.local ? {} : { ...cloud, ...Object.fromEntries(given) };
}

type Factory = NonNullable<ConstructorParameters<typeof Sdk.ConfigurationBotFrameworkAuthentication>[1]>;

/** A secret is the operator's own choice, the others may be the platform's; so it comes first. */
function factoryFor(settings: BotSettings): Factory {
  const { local, appPassword, managedIdentity, tokenFile } = settings;
  return !local && appPassword === undefined && (managedIdentity ?? tokenFile) !== undefined && settings.appType === 'SingleTenant'
    ? (federatedCredentials(settings) as unknown as Factory)
    : new ConfigurationServiceClientCredentialFactory(sdkSettings(settings));
}

type Identity = Awaited<ReturnType<Sdk.ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** The SDK makes two clients for every turn. Nothing goes through them, since the wire is our own: they are made once. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  #tokens?: ReturnType<Sdk.ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

  override createUserTokenClient(identity: Identity['claimsIdentity']) {
    return (this.#tokens ??= super.createUserTokenClient(identity));
  }

  override createConnectorFactory(identity: Identity['claimsIdentity']): NonNullable<Identity['connectorFactory']> {
    const factory = super.createConnectorFactory(identity);
    let client: ReturnType<typeof factory.create> | undefined;
    factory.create = (
      (create) => (url: string, audience: string) =>
        (client ??= create(url, audience))
    )(factory.create.bind(factory));
    return factory;
  }
}

/**
 * The SDK's own `process` checks tokens its own way and answers a failure with the error's text; this opens the step beneath it. The gate has
 * seen to who calls, and the wire to what leaves: what the SDK is told of both is the bot itself.
 */
class Adapter extends CloudAdapter {
  readonly #itself: Identity;

  constructor(authentication: Sdk.ConfigurationBotFrameworkAuthentication, settings: BotSettings) {
    super(authentication);
    const { ToChannelFromBotOAuthScope: audience = '', CallerId: callerId = '' } = sdkSettings(settings);
    const claimsIdentity = this.createClaimsIdentity(settings.appId);
    this.#itself = { audience, callerId, claimsIdentity, connectorFactory: authentication.createConnectorFactory(claimsIdentity) };
  }

  turn(activity: Activity, logic: (context: Sdk.TurnContext) => Promise<void>): Promise<unknown> {
    return this.processActivity(this.#itself, activity as unknown as Sdk.Activity, logic);
  }
}

/** The Bot Framework's handler of a Teams turn. It gives the activity to turns.ts, and what comes of it to whoever waits for the turn. */
class Handler extends TeamsActivityHandler {
  readonly #turn: (activity: Activity) => Promise<Outcome>;

  constructor(turn: (activity: Activity) => Promise<Outcome>) {
    super();
    this.#turn = turn;
  }

  protected override async onTurnActivity(context: Sdk.TurnContext): Promise<void> {
    // Checked by our schema before the SDK got it.
    const activity = context.activity as unknown as Activity;
    context.turnState.set(outcomeKey, await this.#turn(activity));
  }
}
const outcomeKey = Symbol('outcome');

export function createBot({ settings, gate, meter = noMeter, deadline = 5_000, credentials, ...options }: BotOptions): Bot {
  const { log } = options;
  const factory = factoryFor(settings);
  const authentication = new Authentication(sdkSettings(settings), factory);
  const token = tokenOf(settings, credentials ?? (factory as unknown as Credentials), log);
  const adapter = new Adapter(authentication, settings);
  const wire = createWire({
    token: async () => token?.get(),
    allowed: (address) => isConnector(address, settings),
    deadline,
    ...(options.time && { time: options.time }),
  });
  const countedWire = counted(wire, meter);
  const perform = createTurns({ ...options, meter, ratePerPerson: settings.ratePerPerson, wire: countedWire });
  const handler = new Handler(perform);
  let turns = 0;

  const answer = async (activity: Activity): Promise<Outcome> => {
    try {
      let outcome: Outcome = { status: 500 };
      await adapter.turn(activity, async (context) => {
        await handler.run(context);
        outcome = context.turnState.get<Outcome | undefined>(outcomeKey) ?? outcome;
      });
      return outcome;
    } catch (error) {
      const cause = error instanceof Unsent ? new BotError('SEND_REFUSED', { reason: error.code }, error) : undefined;
      log.error({ code: cause?.code ?? 'TURN_FAILED', ...errorFields(error) }, cause?.message ?? 'a message could not be answered');
      return { status: cause ? 502 : 500 };
    }
  };

  const turnAway = (status: number, reason: string): Outcome => {
    log.warn({ status, reason }, 'turned away');
    meter.refused(reason);
    return { status };
  };

  const receive: Bot['receive'] = async (body, authorization) => {
    const { data: activity } = activitySchema.safeParse(body);
    if (!activity) return turnAway(400, 'no activity');
    const refused = await gate.refusal(activity, authorization);
    if (refused) return turnAway(refused.status, refused.reason);
    if (turns >= settings.maxTurns) return turnAway(503, 'too many at a time');
    turns += 1;
    const start = performance.now();
    try {
      const outcome = await answer(activity);
      const done = { type: heard.has(activity.type) ? activity.type : 'other', status: outcome.status };
      const milliseconds = performance.now() - start;
      meter.turn({ ...done, seconds: milliseconds / 1000 });
      if (outcome.status < 400)
        log.info({ ...done, ms: Math.round(milliseconds), conversation: pseudonym(conversationKey(activity)) }, 'turn');
      return outcome;
    } finally {
      turns -= 1;
    }
  };

  return {
    receive,
    async tell(chat, reply) {
      const place = { serviceUrl: chat.serviceUrl, conversation: chat.conversation };
      await countedWire.create(place, addressed(toActivity(reply), fromChat(chat)));
    },
    checkToken: async () => void (await token?.get().catch(() => undefined)),
    tokenFails: () => token?.failing() ?? false,
  };
}

/** None in local mode. */
function tokenOf(settings: BotSettings, credentials: Credentials, log: Log): Token | undefined {
  const { appId } = settings;
  if (settings.local || appId === undefined) return undefined;
  const { ToChannelFromBotOAuthScope: scope = '', ToChannelFromBotLoginUrl: login = '' } = sdkSettings(settings);
  return createToken({ credentials, appId, scope, login, log });
}
