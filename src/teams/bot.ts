// Activity in, status and body out. The only file that knows the Bot Framework SDK, so that its successor changes this file alone.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Sdk from 'botbuilder';
import type { App } from '../app.js';
import { BotError } from '../errors.js';
import { errorCode, errorFields, pseudonym, type Log } from '../log.js';
import { activitySchema, cardType, conversationKey, toActivity, toIncoming, type Activity } from './activity.js';
import { createFirst } from './first.js';
import { channelIssuer, refusal, type GateSettings } from './gate.js';
import { Late, within } from './within.js';

// Required, not imported: for an import Node reads all of its 780 files a second time to learn the names that they export (70 ms).
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } = createRequire(import.meta.url)(
  'botbuilder',
) as typeof Sdk;

export interface BotSettings extends GateSettings {
  readonly maxTurns: number;
  readonly appType?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly openIdMetadataUrl?: string | undefined;
  readonly loginUrl?: string | undefined;
  readonly oauthScope?: string | undefined;
  readonly oauthUrl?: string | undefined;
}
export interface BotOptions {
  readonly settings: BotSettings;
  readonly app: Pick<App, 'handle' | 'welcome'>;
  readonly log: Log;
  /** How long one reply may take to be delivered, in milliseconds. Teams sends a message again after 15 seconds. */
  readonly deadline?: number;
}
/** What the caller gets. A status without a body is all that a refused caller learns. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}
/** `body` is the parsed JSON of the request, `authorization` its header. Never rejects. */
export type Receive = (body: unknown, authorization: string) => Promise<Outcome>;

/** The last resort, for when nothing else can speak. */
const apologies = {
  da: 'Noget gik galt hos mig, og dit spørgsmål blev ikke besvaret. Prøv igen om lidt.',
  en: 'Something went wrong on my side, and your question was not answered. Please try again in a moment.',
} as const;

const heard: ReadonlySet<string> = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

/** The settings by the SDK's names. Where one address is set the SDK takes the others to be set too, so all are given. */
function sdkSettings(settings: BotSettings): Record<string, string> {
  const cloud = {
    ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
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

/** The SDK's own `process` answers a failure with the error's text and a bad signature with 500; this opens the step beneath it. */
class Adapter extends CloudAdapter {
  turn(...[identity, activity, logic]: Turn): Promise<Sdk.InvokeResponse | undefined> {
    return this.processActivity(identity, activity, logic);
  }
}
type Turn = [
  Awaited<ReturnType<Sdk.ConfigurationBotFrameworkAuthentication['authenticateRequest']>>,
  Sdk.Activity,
  (context: Sdk.TurnContext) => Promise<void>,
];

/** The keys to check a token with could not be had: no fault of the caller's. The SDK says so in three ways. */
const isOutage = (error: unknown) =>
  error instanceof Late || errorCode(error) === 'HTTP 500' || (error as Error | undefined)?.name === 'FetchError';

/** What the turn's activity is: checked before the SDK got it. */
const activityOf = (context: Sdk.TurnContext) => context.activity as unknown as Activity;

/** Delivers one activity, or throws SEND_REFUSED. */
async function send(context: Sdk.TurnContext, activity: object, deadline: number): Promise<void> {
  try {
    await within(deadline, context.sendActivity(activity));
  } catch (cause) {
    throw new BotError('SEND_REFUSED', { reason: errorCode(cause) ?? 'the connector could not be reached' }, cause);
  }
}

class Handler extends TeamsActivityHandler {
  readonly #app: BotOptions['app'];

  constructor(app: BotOptions['app'], deadline: number) {
    super();
    this.#app = app;
    // Teams tells of an installation twice, in either order.
    const first = createFirst(60_000);
    const welcome = async (context: Sdk.TurnContext) => {
      const activity = activityOf(context);
      if (first(conversationKey(activity))) await send(context, toActivity(await app.welcome(toIncoming(activity).locale)), deadline);
    };
    this.onMessage(async (context) => send(context, toActivity(await app.handle(toIncoming(activityOf(context)))), deadline));
    this.onInstallationUpdateAdd(async (context) => {
      if (activityOf(context).action === 'add') await welcome(context);
    });
    this.onMembersAdded(async (context) => {
      const { membersAdded, recipient } = activityOf(context);
      if (membersAdded?.some((member) => member.id === recipient?.id)) await welcome(context);
    });
  }

  /** A card's button asks for another card in its place; the SDK's own check of its shape throws, so it is not asked. */
  protected override async onInvokeActivity(context: Sdk.TurnContext): Promise<Sdk.InvokeResponse> {
    const activity = activityOf(context);
    if (activity.name !== 'adaptiveCard/action') return { status: 501 };
    const incoming = toIncoming(activity);
    if (incoming.button === undefined)
      return {
        status: 400,
        body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'No action data.' } },
      };
    const reply = await this.#app.handle(incoming);
    return { status: 200, body: { statusCode: 200, type: cardType, value: reply.card } };
  }
}

export function createBot({ settings, app, log, deadline = 8_000 }: BotOptions): Receive {
  const authentication = new ConfigurationBotFrameworkAuthentication(sdkSettings(settings));
  const adapter = new Adapter(authentication);
  const handler = new Handler(app, deadline);
  let turns = 0;

  adapter.onTurnError = async (context, error) => {
    if (error instanceof BotError && error.code === 'SEND_REFUSED') throw error;
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, code: 'TURN_FAILED', ...errorFields(error) }, 'a message could not be answered');
    const { type, locale } = activityOf(context);
    const text = `${apologies[/^en/i.test(locale ?? '') ? 'en' : 'da']} (${reference})`;
    if (type === 'invoke')
      await context.sendActivity({
        type: 'invokeResponse',
        value: {
          status: 500,
          body: { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalServerError', message: text } },
        },
      });
    else await send(context, { type: 'message', text }, deadline);
  };

  const authenticate = async (activity: Sdk.Activity, authorization: string): Promise<Turn[0] | Outcome> => {
    try {
      return await within(deadline, authentication.authenticateRequest(activity, authorization));
    } catch (error) {
      const status = isOutage(error) ? 503 : 401;
      log.warn({ status, ...errorFields(error) }, 'turned away: token');
      return { status };
    }
  };

  const answer = async (activity: Activity, authorization: string): Promise<Outcome> => {
    const refused = refusal(activity, authorization, settings, Date.now());
    if (refused) {
      log.warn({ status: refused.status, reason: refused.reason }, 'turned away');
      return { status: refused.status };
    }
    const sdkActivity = activity as unknown as Sdk.Activity;
    const identity = await authenticate(sdkActivity, authorization);
    if ('status' in identity) return identity;
    if (!heard.has(activity.type)) return { status: 200 };
    try {
      const response = await adapter.turn(identity, sdkActivity, (context) => handler.run(context));
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      const undelivered = error instanceof BotError && error.code === 'SEND_REFUSED';
      log.error(
        { code: undelivered ? 'SEND_REFUSED' : 'TURN_FAILED', ...errorFields(undelivered ? error.cause : error) },
        undelivered ? error.message : 'a message could not be answered',
      );
      return { status: undelivered ? 502 : 500 };
    }
  };

  return async (body, authorization) => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return { status: 400 };
    if (turns >= settings.maxTurns) return { status: 503 };
    turns += 1;
    const start = performance.now();
    try {
      const outcome = await answer(parsed.data, authorization);
      if (outcome.status < 400) {
        const type = heard.has(parsed.data.type) ? parsed.data.type : 'other';
        log.info(
          {
            type,
            status: outcome.status,
            ms: Math.round(performance.now() - start),
            conversation: pseudonym(conversationKey(parsed.data)),
          },
          'turn',
        );
      }
      return outcome;
    } finally {
      turns -= 1;
    }
  };
}
