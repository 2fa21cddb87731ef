import { knownHost } from '../../src/knowledge/source-hosts.js';

describe('A card links only to the publishers of such texts:', () => {
  test.each([
    'https://rm.dk/sundhed/praksis',
    'https://www.regionsyddanmark.dk/dokument.pdf?v=2#side-3',
    'https://www.retsinformation.dk/eli/lta/2018/1',
    'https://plo.laeger.dk/',
    'https://WWW.SST.DK/rapport',
    'https://rm.dk:443/',
  ])('%s may be opened', (url) => {
    expect(knownHost(url)).toBe(true);
  });

  test.each([
    ['another host', 'https://example.org/rm.dk'],
    ['a host that only ends like one', 'https://evilrm.dk/'],
    ['a host that only begins like one', 'https://rm.dk.example.org/'],
    ['a host behind a name', 'https://rm.dk@example.org/'],
    ['a name before a host', 'https://anna@rm.dk/'],
    ['a port of its own', 'https://rm.dk:8443/'],
    ['a connection that can be listened to', 'http://rm.dk/'],
    ['a script', 'javascript:alert(1)//rm.dk'],
    ['data', 'data:text/html,https://rm.dk'],
    ['a file', 'file:///rm.dk'],
    ['look-alike letters', 'https://rм.dk/'],
    ['no scheme', 'rm.dk/sundhed'],
    ['a path', '/sundhed'],
    ['nothing', ''],
  ])('%s may not: %s', (_case, url) => {
    expect(knownHost(url)).toBe(false);
  });
});
