/** Waits for `work`, and never answers before `ms`: how long it took tells nothing about whether an account exists. */
export async function evenTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, ms))]);
  return result;
}
