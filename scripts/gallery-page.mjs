// The gallery as one HTML text that needs nothing beside it: renderer, host config and styles are the try-it page's own, inlined.

const widths = { wide: 736, phone: 328 };
const themes = ['light', 'dark'];

const escape = (text) => text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign]);
/** JSON that can stand in a script element. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
/** Modules cannot be imported from a file's address: two become one. */
const joined = (...modules) => modules.map((text) => text.replace(/^import .*$/gm, '').replace(/^export /gm, '')).join('\n');

const frames = ({ template, language, text }) => `
    <h3 lang="${language}">${escape(text)}</h3>
    <div class="frames">
      ${Object.keys(widths)
        .flatMap((width) =>
          themes.map(
            (theme) =>
              `<div class="theme" data-theme="${theme}" data-width="${width}"><div class="card" lang="${language}" data-answer="${template} ${language}" data-name="${template} ${language} ${width} ${theme}"></div></div>`,
          ),
        )
        .join('\n      ')}
    </div>`;

/** @param parts `answers` of { template, language, text, card }, and the texts of the renderer, style sheet, host config and card module */
export function galleryPage({ answers, renderer, css, hostConfig, drawing }) {
  const templates = [...new Set(answers.map(({ template }) => template))];
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Lægedækning: alle kort</title>
<style>
${css}
/* The gallery's own. A theme is a frame's, not the page's. */
:root { color-scheme: light; }
.theme { color: var(--ink); background: var(--page); padding: 12px; border-radius: 8px; align-self: start; }
.theme[data-theme=dark] { color-scheme: dark; }
${Object.entries(widths)
  .map(([width, px]) => `.theme[data-width=${width}] { width: ${px + 24}px; }`)
  .join('\n')}
main { max-width: none; padding: 1rem; }
section { padding: 0 1rem 1rem; width: max-content; }
h3 { font-size: .875rem; font-weight: 400; color: var(--soft); margin: .75rem 0 .25rem; }
h3[lang=en]::before { content: 'English: '; }
.frames { display: flex; gap: 16px; }
.sheet h1, .sheet h3, .sheet .frames:has([lang=en]), .sheet [data-width=wide], .sheet section:nth-of-type(odd) [data-theme=dark], .sheet section:nth-of-type(even) [data-theme=light] { display: none; }
.sheet main { zoom: .8; display: grid; grid-template-columns: repeat(5, max-content); gap: 12px; }
.sheet section { padding: 0; }
/* A sheet shows what each card is like; the longest are cut. */
.sheet .theme { height: 424px; }
.sheet .card { max-height: 400px; }
.sheet h2 { font-size: .8125rem; font-weight: 600; }
</style>
</head>
<body>
<main>
<h1>Alle kort</h1>
${templates
  .map(
    (template) => `<section id="${template}"><h2>${template}</h2>${answers
      .filter((answer) => answer.template === template)
      .map(frames)
      .join('')}
</section>`,
  )
  .join('\n')}
</main>
<script>${renderer.replaceAll('</script', '<\\/script')}</script>
<script type="module">
${joined(hostConfig, drawing)}
const filled = ${json(Object.fromEntries(answers.map(({ template, language, card }) => [`${template} ${language}`, card])))};
for (const frame of document.querySelectorAll('[data-answer]')) frame.append(renderCard(filled[frame.dataset.answer], () => {}));
requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset.drawn = 'yes')));
</script>
</body>
</html>
`;
}
