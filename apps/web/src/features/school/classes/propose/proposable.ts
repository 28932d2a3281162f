/** An offer that may be proposed, as the choice shows it. */
export interface Proposable {
  id: string;
  title: string;
  /** Where it is, and what tells it from the others. */
  detail: string;
}

/** The chosen one stays in sight when other offers are looked for. */
export const withChosen = (found: readonly Proposable[], chosen: Proposable | null): readonly Proposable[] =>
  chosen && found.every(({ id }) => id !== chosen.id) ? [chosen, ...found] : found;
