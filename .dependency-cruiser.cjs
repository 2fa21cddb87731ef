// Who may import whom: docs/architecture.md in a form that a machine can hold us to.
const pure = '^(?:node:)?(?:crypto|path|url|events|util|module)$';

/** Room → what of ours, and what from outside, its files may import. Each room may import itself. */
const rooms = {
  '^src/(?:model|errors|memo)[.]ts$': { ours: [], outside: [] },
  '^src/(?:config|log)[.]ts$': { ours: ['src/errors'], outside: ['zod', 'pino'] },
  '^src/meter[.]ts$': { ours: ['src/model'], outside: [] },
  '^src/metrics[.]ts$': { ours: ['src/meter', 'src/model'], outside: ['prom-client'] },
  '^src/language/': { ours: ['src/model', 'src/language/'], outside: ['@orama/stemmers', 'stopword'] },
  '^src/knowledge/': {
    ours: ['src/model', 'src/errors', 'src/memo', 'src/language/', 'src/knowledge/'],
    outside: [
      ...['fs', 'fs/promises', 'os', 'worker_threads', 'child_process', 'minisearch', 'zod', 'js-yaml'],
      ...['pdfjs-dist', 'mammoth', 'exceljs', 'csv-parse', 'iconv-lite', 'yauzl', 'saxes', 'fflate'],
    ],
  },
  '^src/refresh/': {
    ours: ['src/model', 'src/errors', 'src/log', 'src/knowledge/', 'src/refresh/'],
    outside: ['fs', 'fs/promises', 'zod'],
  },
  '^src/understand/': { ours: ['src/model', 'src/memo', 'src/language/', 'src/understand/'], outside: [] },
  '^src/commands/': { ours: ['src/model', 'src/language/', 'src/commands/'], outside: ['zod'] },
  // Admin commands do what they are asked, so they may know more than commands/; no SDK, no store, no library but zod.
  '^src/admin/': {
    ours: [
      ...['src/model', 'src/errors', 'src/log', 'src/language/', 'src/understand/', 'src/admin/'],
      ...['src/knowledge/write-whole', 'src/refresh/came'],
    ],
    outside: ['zod'],
  },
  '^src/cards/': { ours: ['src/model', 'src/errors', 'src/cards/'], outside: ['adaptivecards-templating', 'fs', 'fs/promises'] },
  '^src/app[.]ts$': {
    ours: ['src/model', 'src/errors', 'src/log', 'src/memo', 'src/meter', 'src/understand/', 'src/cards/', 'src/commands/list'],
    outside: [],
  },
  '^src/teams/': {
    ours: ['src/model', 'src/errors', 'src/log', 'src/meter', 'src/teams/', 'src/app'],
    outside: ['botbuilder', 'restify', '@azure/msal-node', 'jose', 'zod', 'http', 'net', 'fs/promises'],
  },
  '^src/store/': { ours: ['src/model', 'src/errors', 'src/log', 'src/store/'], outside: ['fs/promises', 'kysely', 'libsql'] },
  '^src/manifest/': {
    ours: ['src/model', 'src/errors', 'src/commands/list', 'src/commands/command', 'src/manifest/'],
    outside: ['fs/promises', 'net', 'zod', 'fflate'],
  },
  '^src/web/': { ours: ['src/model', 'src/errors', 'src/log', 'src/web/'], outside: ['restify', 'fs', 'fs/promises'] },
};

/** Packages that are kept in one file, so that another can take their place. */
const kept = {
  botbuilder: '^src/teams/bot[.]ts$',
  '@azure/msal-node': '^src/teams/federated[.]ts$',
  restify: '^src/teams/server[.]ts$',
  minisearch: '^src/knowledge/type-ahead[.]ts$',
  pino: '^src/log[.]ts$',
  jose: '^src/teams/gate[.]ts$',
  'prom-client': '^src/metrics[.]ts$',
  libsql: '^src/store/database[.]ts$',
  fflate: '^src/(?:manifest/zip|knowledge/readers/archive)[.]ts$',
  yauzl: '^src/knowledge/readers/archive[.]ts$',
  saxes: '^src/knowledge/readers/xml[.]ts$',
  mammoth: '^src/knowledge/readers/docx[.]ts$',
  'pdfjs-dist': '^src/knowledge/readers/pdf(?:-page)?[.]ts$',
  'csv-parse': '^src/knowledge/readers/csv[.]ts$',
  'iconv-lite': '^src/knowledge/readers/decode[.]ts$',
  exceljs: '^src/knowledge/readers/(?:xlsx|workbook-cells|status-(?:workbook|template))[.]ts$',
};

const escape = (text) => text.replace(/[.@]/g, '[$&]');
const ofOurs = (path) => `^${escape(path)}${path.endsWith('/') ? '' : '[.]ts$'}`;
const ofOthers = (name) => `(?:^(?:node:)?${escape(name)}$|^node_modules/(?:@types/)?${escape(name)}/)`;
const name = (pattern) =>
  pattern
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^src | ts$/g, '')
    .replace(/ /g, '-');

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one, or lack a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'The file or package does not exist.',
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(rooms).flatMap(([room, { ours, outside }]) => [
      {
        name: `${name(room)}-imports-of-ours`,
        severity: 'error',
        comment: `It may import only: ${ours.join(', ') || 'nothing'}.`,
        from: { path: room },
        to: { path: '^src/', pathNot: ours.map(ofOurs) },
      },
      {
        name: `${name(room)}-imports-from-outside`,
        severity: 'error',
        comment: `It may import only: ${outside.join(', ') || 'nothing'}.`,
        from: { path: room },
        to: { pathNot: ['^src/', pure, ...outside.map(ofOthers)], couldNotResolve: false },
      },
    ]),
    {
      name: 'app-as-a-type',
      severity: 'error',
      comment: 'The edge knows the product by its interface alone.',
      from: { path: '^src/teams/' },
      to: { path: '^src/app[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'log-as-a-type-in-store',
      severity: 'error',
      comment: 'The store is handed its log.',
      from: { path: '^src/store/' },
      to: { path: '^src/log[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'restify-types-in-web',
      severity: 'error',
      comment: 'Only the server runs restify.',
      from: { path: '^src/web/' },
      to: { path: ofOthers('restify'), dependencyTypesNot: ['type-only'] },
    },
    ...Object.entries(kept).map(([one, file]) => ({
      name: `${one}-in-one-file`,
      severity: 'error',
      comment: `Only ${file} may import it.`,
      from: { path: '^src/', pathNot: [file, ...(one === 'restify' ? ['^src/web/'] : [])] },
      to: { path: ofOthers(one) },
    })),
    {
      name: 'nobody-imports-the-entries',
      severity: 'error',
      comment: 'They start the program.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(?:index[.]ts$|cli/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
