// The bot's own token for the connector, and whether it can be had: a secret that has expired is how such bots fall silent.
import { BotError } from '../errors.js';
import { errorCode, type Log } from '../log.js';

/** As much of the SDK's credentials factory as is used here: of every kind of credentials, that they sign a request. */
export interface Credentials {
  createCredentials(appId: string, scope: string, login: string, validateLogin: boolean): Promise<Signer>;
}
interface Signer {
  signRequest(request: { readonly headers: Headers }): Promise<unknown>;
}
export interface Token {
  /** From the credentials, which keep it until it is about to expire. Rejects with their error. */
  get(): Promise<string>;
  /** Whether the last request for one failed. */
  failing(): boolean;
}
export interface TokenOptions {
  readonly credentials: Credentials;
  readonly appId: string;
  readonly scope: string;
  readonly login: string;
  readonly log: Log;
}

export function createToken({ credentials, appId, scope, login, log }: TokenOptions): Token {
  let signer: Promise<Signer> | undefined;
  let failing = false;

  const request = async (): Promise<string> => {
    signer ??= credentials.createCredentials(appId, scope, login, true);
    const signed = { headers: new Headers() };
    await (await signer).signRequest(signed);
    return signed.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  };
  return {
    async get() {
      try {
        const token = await request();
        if (failing) log.info({}, 'Microsoft gives the bot a token again');
        failing = false;
        return token;
      } catch (error) {
        signer = undefined;
        if (!failing) {
          const { code, message } = new BotError('TOKEN_REFUSED', { reason: reasonOf(error) });
          log.error({ code }, message);
        }
        failing = true;
        throw error;
      }
    },
    failing: () => failing,
  };
}

/** Entra's own number says most ("AADSTS7000222": the secret has expired); the rest of its message names the app and the tenant. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error && /AADSTS\d{4,8}/.exec(error.message)?.[0]) ||
  (errorCode(error) ?? (error instanceof Error ? error.name : 'unknown'));
