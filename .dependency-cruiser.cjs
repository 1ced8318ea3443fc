/** Who may import whom: the house's rooms. One rule for each sentence of docs/ARCHITECTURE.md. */

const outside = '^(node_modules|dist)/';
/** Tests, and the scenarios that the harness plays, may import their tools. */
const test = '\\.(test|scenario)\\.tsx?$';

/** Files that may import only what `allowed` matches, themselves included. Tests may import their tools. */
function mayImportOnly(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: test },
    to: { pathNot: [...allowed, outside], dependencyTypesNot: ['core'] },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'A path that leads nowhere.',
      severity: 'error',
      from: { pathNot: '^(dist|node_modules)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules depend on themselves and dayjs: no other package, no Node, no clock.',
      severity: 'error',
      from: { path: '^domain/', pathNot: test },
      to: { pathNot: ['^domain/', '^node_modules/dayjs/'] },
    },
    {
      name: 'dayjs-in-one-file',
      comment: 'dayjs is set up once; all others call the functions of beijing-time.',
      severity: 'error',
      from: {
        path: '^(src|contract|domain|cloudfunctions|devcloud|tests|scripts|config)/',
        pathNot: '^domain/calendar/beijing-time\\.ts$',
      },
      to: { path: '^node_modules/dayjs/' },
    },
    {
      name: 'contract-needs-domain-and-zod',
      comment: 'The agreement is written in the words of the domain, checked by zod.',
      severity: 'error',
      from: { path: '^contract/', pathNot: test },
      to: { pathNot: ['^contract/', '^domain/', '^node_modules/zod/'] },
    },
    mayImportOnly(
      'functions-stay-in-the-cloud',
      '^cloudfunctions/',
      ['^cloudfunctions/', '^contract/', '^domain/'],
      'Functions know the agreement and the rules, not the app, not the local cloud.',
    ),
    {
      name: 'function-areas-through-index',
      comment: 'Another area of functions is entered through its index.ts; lib is open to all.',
      severity: 'error',
      from: { path: '^cloudfunctions/([^/]+)/' },
      to: {
        path: '^cloudfunctions/[^/]+/',
        pathNot: [
          '^cloudfunctions/$1/',
          '^cloudfunctions/lib/',
          '^cloudfunctions/[^/]+/index\\.ts$',
        ],
      },
    },
    {
      name: 'shared-functions-know-no-area',
      comment:
        'Accounts, messages, groups and the clock serve all areas: areas.ts brings them together.',
      severity: 'error',
      from: { path: '^cloudfunctions/(account|community|notice|clock|lib)/', pathNot: test },
      to: { path: '^(cloudfunctions|domain)/appeal/' },
    },
    {
      name: 'store-and-find-know-no-act',
      comment: 'The rooms that store and find appeals know no act and no view.',
      severity: 'error',
      from: { path: '^cloudfunctions/appeal/(store|find)/' },
      to: { path: '^cloudfunctions/appeal/(act|intake|present|actions|jobs)/' },
    },
    {
      name: 'actions-and-jobs-are-entries',
      comment: 'An action or a job begins a piece of work; what two of them share lies in a room.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/([^/]+)/',
        pathNot: [test, '^cloudfunctions/[^/]+/(main|index)\\.ts$', '/jobs/index\\.ts$'],
      },
      to: { path: '^cloudfunctions/[^/]+/(actions|jobs)/' },
    },
    {
      name: 'areas-for-clock-and-community',
      comment: 'The list of all areas is for the functions that do something with each of them.',
      severity: 'error',
      from: { pathNot: '^(cloudfunctions/(clock|community)|tests)/|^cloudfunctions/areas\\.ts$' },
      to: { path: '^cloudfunctions/(areas|files)\\.ts$' },
    },
    {
      name: 'shared-rules-know-no-area',
      comment:
        'Places, texts, files, colours, the calendar and messages are the same for every area.',
      severity: 'error',
      from: {
        path: '^domain/(places|text|calendar|media|notice|community|limits|people\\.ts|priority\\.ts)',
        pathNot: test,
      },
      to: { path: '^domain/(appeal|department)/' },
    },
    {
      name: 'joined-indexes-for-the-workshop',
      comment: 'The list of all indexes is for the local cloud, the deployment and the bench.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: test },
      to: { path: '^cloudfunctions/indexes\\.ts$' },
    },
    {
      name: 'lib-acts-on-any-thing',
      comment:
        'Acts, participants, looks and files know no domain rules but people, places, days, files and limits.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/lib/(act|uploads|db|participants|looks|assignees|codes|thing|community-settings)',
        pathNot: test,
      },
      to: { path: '^domain/', pathNot: '^domain/(people|places/|calendar/|text/|media/|limits/)' },
    },
    {
      name: 'only-messages-read-the-list-of-areas',
      comment:
        'domain/areas.ts joins what the areas tell. Of the rules, only those of messages read it.',
      severity: 'error',
      from: { path: '^domain/', pathNot: '^domain/(notice/|areas\\.(test\\.)?ts$)' },
      to: { path: '^domain/areas\\.ts$' },
    },
    {
      name: 'list-of-areas-takes-what-they-tell',
      comment: 'domain/areas.ts takes of each area the one file that tells its messages.',
      severity: 'error',
      from: { path: '^domain/areas\\.ts$' },
      to: { pathNot: '^domain/([^/]+/notice-kinds|notice/channel)\\.ts$' },
    },
    {
      name: 'lib-knows-no-area',
      comment: 'What the functions share does not know any of them.',
      severity: 'error',
      from: { path: '^cloudfunctions/lib/', pathNot: test },
      to: { path: '^cloudfunctions/(?!lib/)' },
    },
    {
      name: 'words-are-scrubbed-at-write',
      comment:
        'lib/words makes what everybody reads when it is written: nothing scrubs while somebody reads. ' +
        'The exceptions: drafts, and the log.',
      severity: 'error',
      from: {
        path: '^cloudfunctions/',
        pathNot: [
          test,
          '^cloudfunctions/(lib/(words|errors)|appeal/actions/(check|similar))\\.ts$',
        ],
      },
      to: { path: '^domain/text/(scrub|hide-more)\\.ts$' },
    },
    mayImportOnly(
      'app-needs-agreement-and-rules',
      '^src/',
      ['^src/', '^contract/', '^domain/', '^types/'],
      'The app never imports functions, the local cloud, tests or scripts.',
    ),
    {
      name: 'app-takes-only-types-of-the-contract',
      comment: 'zod does not travel to the phone.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^contract/', '^node_modules/zod/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-feature-imports-another',
      comment: 'One folder of features = one subpackage; what two share moves to components.',
      severity: 'error',
      from: { path: '^src/features/(?!desk/)([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'desk-takes-pieces-of-features',
      comment:
        'The staff desk is made of the pieces of the areas it works on, never of their pages.',
      severity: 'error',
      from: { path: '^src/features/desk/' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/desk/', '^src/features/[^/]+/(?!pages/)'],
      },
    },
    {
      name: 'features-know-no-tab',
      comment: "A subpackage does not import the main package's pages.",
      severity: 'error',
      from: { path: '^src/(features|components|platform|setup)/' },
      to: { path: '^src/pages/' },
    },
    {
      name: 'tabs-take-pieces-of-features',
      comment: "A tab shows an area's pieces: its components, hooks and words, never its pages.",
      severity: 'error',
      from: { path: '^src/pages/' },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/(components|hooks|text)' },
    },
    {
      name: 'base-knows-no-feature',
      comment: 'Components, platform and set-up carry no knowledge of an area.',
      severity: 'error',
      from: { path: '^src/(components|platform|setup)/' },
      to: { path: '^src/features/' },
    },
    {
      name: 'nobody-imports-the-workshop',
      comment:
        'The local cloud, tests and scripts are built on the product, never the other way round.',
      severity: 'error',
      from: { path: '^(src|contract|domain|cloudfunctions|config)/', pathNot: test },
      to: { path: '^(devcloud|tests|scripts)/' },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      severity: 'error',
      from: { pathNot: '^(dist|node_modules)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '^(dist|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.scss', '.h5.ts', '.h5.tsx'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
