/** Kinds of cost of a run, as counts that do not depend on the load of the machine. */
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
