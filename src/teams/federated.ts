// The bot's own token without a secret: another issuer's word for who it is (a federated credential) is exchanged for it.
// The SDK's own factory for this keeps the first assertion for ever, though one lasts an hour or a day at most; hence this one.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Msal from '@azure/msal-node';

// Required, not imported: the SDK has loaded it so already.
const { ConfidentialClientApplication, ManagedIdentityApplication } = createRequire(import.meta.url)('@azure/msal-node') as typeof Msal;

export interface FederatedSettings {
  readonly appId?: string | undefined;
  readonly appTenantId?: string | undefined;
  /** Client id of the user-assigned managed identity that the app registration trusts; the only kind that can be trusted so. */
  readonly managedIdentity?: string | undefined;
  /** The file in which the platform keeps the assertion; it is replaced before it expires. */
  readonly tokenFile?: string | undefined;
  readonly loginUrl?: string | undefined;
}

/** Whom a managed identity's token must be made out to, for Entra to take it as an assertion. */
const exchange = 'api://AzureADTokenExchange';

/** Gives the assertion as it is now. Rejects with what the file system or the identity's endpoint says. */
function assertions({ managedIdentity, tokenFile = '' }: FederatedSettings): () => Promise<string> {
  if (managedIdentity === undefined) return async () => (await readFile(tokenFile, 'utf8')).trim();
  const identity = new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: managedIdentity } });
  return async () => (await identity.acquireToken({ resource: exchange })).accessToken;
}

/** A credentials factory as the SDK has them. `network` carries the requests to Entra, if not the library's own client. */
export function federatedCredentials(settings: FederatedSettings, network?: Msal.INetworkModule) {
  const { appId, appTenantId = '', loginUrl } = settings;
  return {
    isValidAppId: (id: string) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: (clientId: string, scope: string) => {
      const client = new ConfidentialClientApplication({
        auth: {
          clientId,
          authority: loginUrl ?? `https://login.microsoftonline.com/${appTenantId}`,
          // A function, so that it is asked anew; the token is kept by the library until shortly before it expires.
          clientAssertion: assertions(settings),
        },
        ...(network && { system: { networkClient: network } }),
      });
      return Promise.resolve({
        async signRequest({ headers }: { readonly headers: Headers }) {
          const token = await client.acquireTokenByClientCredential({ scopes: [`${scope}/.default`] });
          if (!token) throw new Error('no token for the connector');
          headers.set('authorization', `Bearer ${token.accessToken}`);
        },
      });
    },
  };
}
