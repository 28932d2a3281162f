/** The content without the fields at these paths, which the api refuses, to keep what can be kept. */
export const withoutFields = <Content extends object>(content: Content, paths: readonly string[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !paths.some((path) => path.split('.')[1] === field))) as Content;
