const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    forbid('nouns-know-no-verbs', { path: '^schema/' }, { path: '^(api|admin|seeds|tests)/' }, 'schema/ says what things are; it knows nobody.'),
    forbid('verbs-know-no-screens', { path: '^api/', pathNot: '^api/(prepare|seed-volume)\\.ts$' }, { path: '^(admin|seeds|tests)/' }, 'api/ serves the graph, not a client; only prepare.ts and seed-volume.ts fill a database.'),
    forbid('screens-know-only-the-contract', { path: '^admin/' }, { path: '^(api|schema|seeds|tests)/', pathNot: '^schema/schema\\.graphql$' }, 'admin/ sees the graph, never the classes behind it.'),
    forbid('seeds-plant-nouns', { path: '^seeds/' }, { path: '^(api|admin|tests)/' }, 'seeds/ fills tables; it runs no verbs.'),
    forbid('kernel-knows-no-area', { path: '^api/kernel/' }, { path: '^api/(?!kernel/)' }, 'The kernel is what every area stands on.'),
    forbid('kernel-knows-few-nouns', { path: '^api/kernel/' }, { path: '^schema/(?!shared/|platform/(decision|audit-entry)\\.ts$)' }, 'The kernel knows the bases, and the two trails it writes.'),
    forbid('areas-talk-through-functions', { path: '^api/([^/]+)/', pathNot: '^api/kernel/' }, { path: '^api/[^/]+/.*resolvers\\.ts$', pathNot: '^api/$1/' }, 'An area may call another area’s functions, never its resolvers.'),
    forbid('bases-know-no-nouns', { path: '^schema/shared/' }, { path: '^schema/(?!shared/)', dependencyTypesNot: ['type-only'] }, 'A class that is extended must load before those that extend it.'),
    forbid('no-circles', { pathNot: '^(schema|node_modules)/' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'Only nouns may point at each other.'),
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, exclude: { path: 'node_modules|admin/dist|api/dist' }, tsPreCompilationDeps: true, parser: 'swc' },
};
