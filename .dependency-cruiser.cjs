// The arrows of the house: embed → index → components → content, comments, schedulers, shared.
// Beside them stands self-check, a script of its own, on the last four.
// `npm run layers` fails when one runs back.

const test = '\\.test\\.ts$';
const lit = '(^|/)node_modules/(@lit|lit|lit-element|lit-html)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'nothing-imports-embed',
      comment:
        'Importing embed.ts registers tags and reads the page. Who wants that says so: a page, a story, a test.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: '^src/embed\\.ts$' },
    },
    {
      name: 'embed-imports-index-only',
      comment: 'Else the script could do what the library cannot.',
      severity: 'error',
      from: { path: '^src/embed\\.ts$' },
      to: { pathNot: '^src/index\\.ts$' },
    },
    {
      name: 'index-imports-the-house-only',
      comment: 'The library door only shows what stands inside.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: '^src/(components|content|comments|schedulers|shared)/' },
    },
    {
      name: 'no-way-back-to-a-door',
      comment: 'A part that imports a door imports all the others, and a bundler can drop none.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: test },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'no-component-imports-another',
      comment: 'Each can be read, changed and used alone; what two need lives in shared.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'nothing-below-imports-components',
      comment: 'What components are made of does not know what is made of it.',
      severity: 'error',
      from: { path: '^src/(content|comments|schedulers|shared)/', pathNot: test },
      to: { path: '^src/components/' },
    },
    {
      name: 'pure-parts-reach-no-lit',
      comment:
        'Words, comments and bookings can be read and tested without a screen. Whatever in shared draws imports Lit, so this keeps aftercare-element, base.styles, heading and paragraphs out too.',
      severity: 'error',
      from: { path: '^src/(content|comments|schedulers)/', pathNot: test },
      to: { path: lit, reachable: true },
    },
    {
      name: 'shared-knows-no-content',
      comment:
        'Only the base element brings content to components; other shared files may at most name its types.',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: ['^src/shared/aftercare-element\\.ts$', test] },
      to: { path: '^src/content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-knows-no-other-system',
      comment: 'How comments and bookings leave the page is the business of one component each.',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: test },
      to: { path: '^src/(comments|schedulers)/' },
    },
    {
      name: 'self-check-reaches-no-widget',
      comment:
        'It is a script of its own that reads a page from outside: what it imports travels a second time, so it is words and rules only.',
      severity: 'error',
      from: { path: '^src/self-check/', pathNot: test },
      to: { path: ['^src/components/', lit], reachable: true },
    },
    {
      name: 'nothing-imports-self-check',
      comment: 'No visitor gets it: the script fetches it for an owner who asks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/self-check/' },
      to: { path: '^src/self-check/' },
    },
    {
      name: 'no-cycles',
      comment:
        'In a cycle a module meets another before it is there. Types are gone by then, so cycles through a type-only import do not count.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'stories-use-the-doors',
      comment: 'Stories are the first outside consumer: what they need, everyone can have.',
      severity: 'error',
      from: { path: '^stories/' },
      to: { path: '^src/', pathNot: '^src/(index|embed)\\.ts$' },
    },
    {
      name: 'no-test-in-production',
      comment: 'It would travel to every visitor.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^test/', test] },
    },
    {
      name: 'no-development-package-in-production',
      comment: 'Who installs this package does not get those.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
    },
    {
      name: 'no-directives-of-lit',
      comment: 'The script carries a Lit that has none (tools/slim-lit.mjs).',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: 'node_modules/(lit|lit-html)/(directive|async-directive|static-html|polyfill)' },
    },
    {
      name: 'no-import-that-leads-nowhere',
      comment: 'No rule above could see where it goes.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Before compilation, so that imports of types are seen: to name another part's types is to
    // know it. The rules where only running code counts say so.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import'] },
  },
};
