import { hasDrafts } from './device-draft.js';
import { endsWithin } from './ends-within.js';
import { leaveQuestion } from './leave-question.js';

/** A form, seen from the ways out of its page. */
export interface LeftForm {
  /** Whether leaving now would lose what was typed. */
  isUnsaved: () => boolean;
  /** Saves at once what is saved while it is typed. Resolves once it is saved, or cannot be. */
  saveNow?: () => Promise<unknown>;
}

/** A save that takes longer is not waited for: the reader is asked. */
const SAVE_PATIENCE_MS = 3_000;

/** The forms of a page, or of a dialog in it. */
export class LeavingScope {
  readonly #forms = new Set<LeftForm>();

  constructor(private readonly around?: LeavingScope) {}

  /** Returns what takes the form out again. */
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

  /** Saves what can be saved and asks about the rest. Resolves to false when the reader goes on writing. */
  async mayLeave(): Promise<boolean> {
    if (!this.isUnsaved()) return true;
    await endsWithin(SAVE_PATIENCE_MS, Promise.all([...this.#forms].map(async (form) => form.saveNow?.())));
    return !this.isUnsaved() || leaveQuestion.ask();
  }
}

export const pageLeaving = new LeavingScope();

/** Asked before sign-out and another role, which drop what this device keeps. Resolves to false when the reader goes on writing. */
export async function mayLeaveDevice(): Promise<boolean> {
  return !pageLeaving.isUnsaved() && (await hasDrafts()) ? leaveQuestion.ask() : pageLeaving.mayLeave();
}
