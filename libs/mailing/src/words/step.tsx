/** Returns one next step: the person in bold, and the act. */
export const step = (who: string, does: string) => (
  <>
    <b>{who}</b> {does}
  </>
);
