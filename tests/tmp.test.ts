import { theBot } from './the-bot.js';
test('look', async () => {
  const bot = await theBot();
  const out: unknown[] = [];
  for (const q of ['hvad er en licensklinik', 'status på 5b i Region Syddanmark', 'what is a licensklinik', 'status 5b', 'sammenlign licensklinik og regionsklinik', 'hvor mange ledige ydernumre var der i Region Midtjylland', '/søg husleje', 'hjælp', 'alle anbefalinger', 'Syddanmark', 'hvad med fredninger i Grønland']) {
    const r = await bot.ask(q);
    out.push([q, r.kind, r.suggestions, r.request, r.sources]);
  }
  for (const [l, s] of [['da', 'personal'], ['en', 'personal'], ['da', 'channel']] as const) out.push((await bot.app.welcome(l, s)).text);
  for (const text of ['', 'lic', 'licensklinik', '5b syd', '5', 'husleje', 'syd', 'kbu', 'rent', 'zzzz']) {
    const t = performance.now();
    const found = await bot.app.search({ text, locale: 'da-DK', skip: 0, count: 25 });
    out.push([text, found.length, Math.round(performance.now() - t), JSON.stringify(found).length, found.slice(0, 6).map((r) => r.text.split('\n').slice(0, 2))]);
  }
  const t = performance.now();
  for (let i = 0; i < 20; i++) await bot.ask('hvad er en licensklinik');
  out.push((performance.now() - t) / 20);
  console.log(JSON.stringify(out, null, 1));
}, 60000);
