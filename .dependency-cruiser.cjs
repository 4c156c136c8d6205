/*
 * Who may import whom (type-only imports count). A new feature or adapter folder is covered without touching this file;
 * a new folder right under src/ is refused until it has a rule here.
 * tests/architecture/bad holds a file that breaks each rule; the test beside it fails when a rule has none.
 */

/** A package, wherever its node_modules lies, or its types. */
const npm = (names) => `(^|/)node_modules/(@types/)?(${names})/`;
const engineDoor = '^src/engine/index\\.ts$';

/** Of the project's own files, `from` imports only `allowed`; packages are the business of other rules. */
const reach = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { dependencyTypes: ['local'], pathNot: allowed },
});

/** The folders of the engine in order: each knows itself and what stands before it. */
const engineOrder = ['model', 'scoring', 'benchmark', 'plan', 'report'];
const engineLayers = engineOrder.map((layer, index) => ({
  name: `engine-${layer}-never-forward`,
  comment: 'In the engine: report → plan → benchmark → scoring → model, never forward.',
  severity: 'error',
  from: { path: `^src/engine/${layer}/` },
  to: { path: `^src/engine/(?!(${engineOrder.slice(0, index + 1).join('|')})/)` },
}));

/** Only these places may use the packages. */
const packageOnlyIn = (name, packages, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: places },
  to: { path: npm(packages) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-unknown-places',
      comment: 'src/ has these folders and main.tsx; another one needs a decision and a rule.',
      severity: 'error',
      from: { path: '^src/(?!(app|engine|ports|adapters|features|ui|i18n|cli)/|main\\.tsx$)' },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'No file reaches itself through its imports.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved-imports',
      comment: 'What does not resolve escapes every other rule. (.cache holds the fonts, made by npm run fonts.)',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '(^|/)\\.cache/' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package comes from package.json, not by way of another package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-app',
      comment: 'What ships is a dependency; build and test tools are for src/cli and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'no-node-builtins',
      comment: 'The app runs in a browser; only src/cli runs in Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-knows-no-tests',
      comment: 'Tests know the source, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'main.tsx and src/cli are where programs begin.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(main\\.tsx$|cli/)' },
    },
    {
      name: 'questionnaires-through-packs',
      comment: 'Only adapters/packs (and src/cli) reads the data files. (For import.meta.glob see tests/architecture.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/packs|cli)/' },
      to: { path: '^questionnaires/' },
    },
    {
      name: 'engine-has-one-door',
      comment: 'From outside, the engine is src/engine/index.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/' },
      to: { path: '^src/engine/', pathNot: engineDoor },
    },
    reach('engine-knows-only-itself', '^src/engine/', ['^src/engine/'], 'The engine imports no other file of ours.'),
    {
      name: 'engine-uses-only-pure-packages',
      comment: 'The engine is pure: zod for shapes, @noble/hashes for fingerprints, and nothing else.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '(^|/)node_modules/', pathNot: npm('zod|@noble/hashes') },
    },
    ...engineLayers,
    {
      name: 'engine-side-folders-know-only-model',
      comment: 'merge, and any folder the order does not name, imports model and itself.',
      severity: 'error',
      from: { path: `^src/engine/(?!(?:${engineOrder.join('|')})/)([^/]+)/` },
      to: { path: '^src/engine/(?!($1|model)/)' },
    },
    reach('ports-know-only-the-engine', '^src/ports/', ['^src/ports/', engineDoor], 'ports → engine (its door).'),
    {
      name: 'ports-use-no-packages',
      comment: 'Ports are interfaces; a package in one would bind every adapter to it.',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { path: '(^|/)node_modules/' },
    },
    reach('i18n-reach', '^src/i18n/', ['^src/i18n/', engineDoor], 'i18n → engine: it puts what the engine says into words.'),
    reach('ui-knows-only-i18n', '^src/ui/', ['^src/(ui|i18n)/'], 'ui → i18n; it knows no domain.'),
    reach(
      'adapters-reach',
      '^src/adapters/',
      ['^src/(adapters|ports|i18n)/', '^src/engine/', '^questionnaires/', '(^|/)\\.cache/'],
      'adapters → ports, engine, i18n.',
    ),
    {
      name: 'adapters-are-strangers',
      comment: 'An adapter does not know another one; what both need is a port or belongs to the engine.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)' },
      to: { path: '^src/adapters/(?!$1/)' },
    },
    reach('features-reach', '^src/features/', ['^src/(features|ports|ui|i18n)/', '^src/engine/'], 'features → engine, ports, ui, i18n.'),
    {
      name: 'features-are-strangers',
      comment: 'A feature does not know another one; app brings them together.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)' },
      to: { path: '^src/features/(?!$1/)' },
    },
    reach('cli-reach', '^src/cli/', ['^src/(cli|adapters|i18n)/', '^src/engine/', '^questionnaires/'], 'cli → engine, adapters, i18n.'),
    reach('main-mounts-the-app', '^src/main\\.tsx$', ['^src/app/'], 'main.tsx mounts, nothing else.'),
    packageOnlyIn('jspdf-only-in-pdf', 'jspdf[^/]*', '^src/adapters/pdf/', 'The PDF library is one adapter’s business.'),
    packageOnlyIn('docx-only-in-docx', 'docx', '^src/adapters/docx/', 'The Word library is one adapter’s business.'),
    packageOnlyIn('idb-only-in-indexeddb', 'idb', '^src/adapters/indexeddb/', 'The database library is one adapter’s business.'),
    packageOnlyIn(
      'workbooks-only-in-xlsx',
      'write-excel-file|read-excel-file',
      '^src/adapters/xlsx/',
      'Spreadsheets are one adapter’s business.',
    ),
    packageOnlyIn(
      'packing-only-where-files-are',
      'fflate',
      '^src/adapters/(xlsx|archive|pdf|qr)/',
      'Packing and unpacking is the business of those who read and write files and codes.',
    ),
    packageOnlyIn('ciphers-only-in-crypto', 'hash-wasm|@noble/ciphers', '^src/adapters/crypto/', 'Locking is one adapter’s business.'),
    packageOnlyIn('qr-only-in-qr', 'lean-qr|jsqr', '^src/adapters/qr/', 'Drawing and finding QR codes is one adapter’s business.'),
    packageOnlyIn('i18next-only-in-i18n', 'i18next', '^src/i18n/', 'Translations are made in i18n.'),
    packageOnlyIn(
      'react-only-where-seen',
      'react|react-dom|react-hook-form|@tanstack/react-query|wouter',
      '^src/(app|features|ui)/|^src/i18n/use-[^/]+$|^src/main\\.tsx$',
      'React is for what is on screen, and for the hooks (use-*) by which i18n serves it.',
    ),
    {
      name: 'hooks-only-where-seen',
      comment: 'Words, adapters and cli run without React, in workers too; they may know the types of the hooks of i18n.',
      severity: 'error',
      from: { path: '^src/(i18n/(?!use-)|adapters/|cli/)' },
      to: { path: '^src/i18n/use-[^/]+$', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'default'] },
  },
};
