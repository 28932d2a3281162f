/** One next step: who, in bold, does what. */
export const step = (who: string, does: string) => (
  <>
    <b>{who}</b> {does}
  </>
);
