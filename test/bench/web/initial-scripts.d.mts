/** Scripts that the list of offers of a build cannot be shown without, in kilobytes of 1,024 bytes, gzipped. @param root of the project */
export function initialScripts(root: string): number;
