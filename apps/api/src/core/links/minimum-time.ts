/** Waits for `work`, and at least `ms`, so that the response time does not reveal whether an account exists. */
export async function withMinimumTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, ms))]);
  return result;
}
