/** What a run costs, in counts that a busy machine cannot bend. */
export const COUNTED = {
  worlds: 'databases with an api and a worker',
  demoWorlds: 'of these, with the demonstration data',
  httpCalls: 'calls of suites',
  browserContexts: 'browsers of one person',
  pageLoads: 'documents loaded',
  axeRuns: 'runs of the rules of accessibility',
  processStarts: 'programs started as processes',
  modelActs: 'acts of the models',
};

export const noCounts = () => Object.fromEntries(Object.keys(COUNTED).map((what) => [what, 0]));
