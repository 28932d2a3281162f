/** An offer as the choice shows it. */
export interface Proposable {
  id: string;
  title: string;
  /** Place, and facts that distinguish it from other offers. */
  detail: string;
}

/** Keeps the chosen offer in the list when other offers are searched. */
export const withChosen = (found: readonly Proposable[], chosen: Proposable | null): readonly Proposable[] =>
  chosen && found.every(({ id }) => id !== chosen.id) ? [chosen, ...found] : found;
