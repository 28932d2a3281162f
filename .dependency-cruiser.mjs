/** The import table: what each room may take from. Anything else between rooms is an error. */
const MAY_IMPORT = {
  'libs/config': [],
  'libs/reference': [],
  'libs/api-client': [],
  'libs/law': ['reference'],
  'libs/domain': ['law', 'reference'],
  'libs/matching': ['domain', 'law', 'reference'],
  'libs/database': ['domain', 'reference', 'config'],
  'libs/jobs': ['database', 'domain', 'config'],
  'libs/mailing': ['domain', 'config'],
  'libs/lifecycles': ['config', 'database', 'domain', 'jobs', 'mailing', 'matching', 'reference'],
  'libs/documents': ['domain', 'config'],
  'libs/runtime': ['config', 'database', 'domain', 'jobs', 'lifecycles'],
  'apps/api': ['config', 'database', 'documents', 'domain', 'jobs', 'law', 'lifecycles', 'mailing', 'matching', 'reference', 'runtime'],
  'apps/worker': ['config', 'database', 'documents', 'domain', 'jobs', 'law', 'lifecycles', 'mailing', 'matching', 'reference', 'runtime'],
  'apps/web': ['domain', 'law', 'api-client'],
  'apps/local': ['config'],
};

const arrows = Object.entries(MAY_IMPORT).map(([room, libs]) => ({
  name: `arrow-${room.replace('/', '-')}`,
  severity: 'error',
  comment: `${room} may import only ${libs.join(', ') || 'nothing of ours'}`,
  from: { path: `^${room}/`, pathNot: '\\.spec\\.tsx?$' },
  to: { path: '^(apps|libs)/', pathNot: [`^${room}/`, ...libs.map((lib) => `^libs/${lib}/src/index\\.ts$`)] },
}));

const WINGS = '(?:people|companies|offers|matching|applications|placements|papers|school|campus|platform)';

const PURE = '^libs/(domain|law|matching|reference)/src/';

export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-libs',
      severity: 'error',
      comment: 'No Nest, no TypeORM, no I/O in the pure libs (their specs may use test tools).',
      from: { path: PURE, pathNot: '\\.spec\\.ts$' },
      to: { path: ['node_modules/(@nestjs|typeorm|pg|bullmq|fastify|nodemailer)/', '^node:'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'Screens of one feature do not import another feature; routes compose them.',
      from: { path: '^apps/web/src/features/([^/]+/[^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'api-features-apart',
      severity: 'error',
      comment: 'Features of the api do not import another: what two need is in core. Home, news and pages are made of answers of others.',
      from: {
        path: `^apps/api/src/(papers|(?!papers/)${WINGS}/[^/]+)/`,
        pathNot: '^apps/api/src/platform/(home|news|pages)/',
      },
      to: { path: `^apps/api/src/${WINGS}/`, pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'api-core-below',
      severity: 'error',
      comment: 'What every feature of the api may use knows none of them.',
      from: { path: '^apps/api/src/(core|http)/' },
      to: { path: `^apps/api/src/(${WINGS}/|features\\.ts)` },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^(apps|libs)/', pathNot: '^apps/local/start' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '/generated/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
