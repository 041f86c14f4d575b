// Imports go one way: embed → index → components → base → content, comments, schedulers → shared. Beside them stand
// authoring, for programs that write pages, and self-check, a script of its own; both use the last four.
// `npm run layers` fails otherwise.

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
      name: 'index-imports-parts-only',
      comment: 'The entry of the library only exports what its parts define.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: '^src/(components|base|content|comments|schedulers|shared)/' },
    },
    {
      name: 'no-way-back-to-an-entry',
      comment: 'A part that imports an entry imports all the others, and a bundler can drop none.',
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
      name: 'base-imports-no-component',
      comment: 'What components are built on does not know them.',
      severity: 'error',
      from: { path: '^src/base/', pathNot: test },
      to: { path: '^src/components/' },
    },
    {
      name: 'base-knows-no-other-system',
      comment: 'How comments and bookings leave the page is the business of one component each.',
      severity: 'error',
      from: { path: '^src/base/', pathNot: test },
      to: { path: '^src/(comments|schedulers)/' },
    },
    {
      name: 'pure-parts-import-no-widget',
      comment: 'Words, comments and bookings do not know what shows them.',
      severity: 'error',
      from: { path: '^src/(content|comments|schedulers|shared)/', pathNot: test },
      to: { path: '^src/(components|base)/' },
    },
    {
      name: 'pure-parts-reach-no-lit',
      comment: 'They can be read and tested without a screen, and run on servers.',
      severity: 'error',
      from: { path: '^src/(content|comments|schedulers|shared)/', pathNot: test },
      to: { path: lit, reachable: true },
    },
    {
      name: 'shared-imports-no-other-part',
      comment:
        'Small helpers that several parts need stand below all of them; they may at most name their types.',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: test },
      to: {
        path: '^src/(content|comments|schedulers)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'self-check-reaches-no-widget',
      comment:
        'It is a script of its own that reads a page from outside: what it imports travels a second time, so it is words and rules only.',
      severity: 'error',
      from: { path: '^src/self-check/', pathNot: test },
      to: { path: ['^src/(components|base)/', lit], reachable: true },
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
      name: 'outside-uses-entries-only',
      comment:
        'Stories and the embed builder are the first outside consumers: what they need, everyone can have.',
      severity: 'error',
      from: { path: '^(stories|embed-builder)/' },
      to: { path: '^src/', pathNot: '^src/(index|embed|authoring)\\.ts$' },
    },
    {
      name: 'tools-import-no-consumer',
      comment: 'The build works without them; they work on what it has made.',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: '^(stories|bench|demo)/' },
    },
    {
      name: 'nothing-imports-stories',
      comment: 'Stories show the library; nothing rests on them.',
      severity: 'error',
      from: { pathNot: '^(stories|\\.storybook)/' },
      to: { path: '^stories/' },
    },
    {
      name: 'authoring-needs-no-browser',
      comment: 'Programs that write pages run on servers, too.',
      severity: 'error',
      from: { path: '^src/authoring', pathNot: test },
      to: { path: ['^src/(components|base)/', lit], reachable: true },
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
      name: 'no-import-that-leads-nowhere',
      comment:
        'No rule above could see where it goes. What the bench compares with is installed on its first run, the package in those who consume it; a fixture is broken on purpose, and /example.js is an address.',
      severity: 'error',
      from: { pathNot: '^(bench/pages|test/package/consumer|tools/check/fixtures)/' },
      to: { couldNotResolve: true, pathNot: '^/example\\.js$' },
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
