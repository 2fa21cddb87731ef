export const tenant = '00000000-0000-0000-0000-000000000001';

let asked = 0;

/** An activity as Teams sends it, each with an id of its own, with what matters to a test put over it. */
export const anActivity = (fields: object = {}) => ({
  type: 'message',
  id: String(1_700_000_000_000 + (asked += 1)),
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  deliveryMode: 'expectReplies',
  from: { id: '29:anna', name: 'Anna' },
  recipient: { id: '28:bot', name: 'Bot' },
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
  locale: 'da-DK',
  text: 'status 5b',
  ...fields,
});
