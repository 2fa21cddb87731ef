// A secret that has expired: known before anybody waits for a reply, said once, and said to be over.
import { tenant } from './an-activity.js';
import { startEdge } from './edge.js';

test('The bot says when it is given no token, why, and when it is again', async () => {
  let refusing = false;
  const edge = await startEdge({
    settings: {
      local: false,
      appId: '11111111-2222-3333-4444-555555555555',
      appTenantId: tenant,
      appType: 'SingleTenant',
      appPassword: 'hemmeligt',
    },
    credentials: {
      createCredentials: async () => ({
        signRequest: async ({ headers }) => {
          if (refusing)
            throw new Error(`invalid_client: 7000222 - AADSTS7000222: The secret of app '1111' in tenant ${tenant} has expired.`);
          headers.set('authorization', 'Bearer bottens-eget');
        },
      }),
    },
  });
  const states: boolean[] = [];
  for (refusing of [false, true, true, false]) {
    await edge.bot.checkToken();
    states.push(edge.bot.tokenFails());
  }
  expect(states).toEqual([false, true, true, false]);
  expect(edge.lines).toMatchObject([
    { level: 'error', code: 'TOKEN_REFUSED', message: expect.stringContaining('AADSTS7000222') },
    { level: 'info', message: 'Microsoft gives the bot a token again' },
  ]);
  expect(JSON.stringify(edge.lines)).not.toMatch(new RegExp(`bottens-eget|hemmeligt|${tenant}|1111'`));
  await edge.server.close();
});

test('In local mode there is none to be had', async () => {
  const edge = await startEdge();
  await edge.bot.checkToken();
  expect([edge.bot.tokenFails(), edge.lines]).toEqual([false, []]);
  await edge.server.close();
});
