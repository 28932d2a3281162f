/** Whatever a page is asked comes well before this, also on a busy machine. */
const ANSWERS_WITHIN_MS = 90_000;

/** Resolves with the page's result. Playwright waits for it without end: rejects instead, naming what was asked. */
export async function answered<T>(asked: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the page does not answer: ${asked}`)), ANSWERS_WITHIN_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
