import { hasDrafts } from './device-draft.js';
import { endsWithin } from './ends-within.js';
import { leaveQuestion } from './leave-question.js';

/** A form, as the guards that run before its page is left see it. */
export interface LeftForm {
  /** Returns whether leaving now would lose input. */
  isUnsaved: () => boolean;
  /** Saves the draft at once. Resolves when the save has succeeded or failed. */
  saveNow?: () => Promise<unknown>;
}

/** Longest wait for a save; after it the reader is asked. */
const SAVE_PATIENCE_MS = 3_000;

/** The open forms of a page, or of a dialog in it. */
export class LeavingScope {
  readonly #forms = new Set<LeftForm>();

  constructor(private readonly around?: LeavingScope) {}

  /** Returns the function that removes the form. */
  add(form: LeftForm): () => void {
    this.#forms.add(form);
    const leaveAround = this.around?.add(form);
    return () => {
      this.#forms.delete(form);
      leaveAround?.();
    };
  }

  isUnsaved(): boolean {
    return [...this.#forms].some((form) => form.isUnsaved());
  }

  /** Saves the drafts and asks about other unsaved input. Resolves to false when the reader stays. */
  async mayLeave(): Promise<boolean> {
    if (!this.isUnsaved()) return true;
    await endsWithin(SAVE_PATIENCE_MS, Promise.all([...this.#forms].map(async (form) => form.saveNow?.())));
    return !this.isUnsaved() || leaveQuestion.ask();
  }
}

export const pageLeaving = new LeavingScope();

/** Asks before sign-out or a change of role, which delete the drafts of this device. Resolves to false when the reader stays. */
export async function mayLeaveDevice(): Promise<boolean> {
  return !pageLeaving.isUnsaved() && (await hasDrafts()) ? leaveQuestion.ask() : pageLeaving.mayLeave();
}
