import type { UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import { ApiProblem } from '../../../../api/problem.js';
import { useKeptPart } from '../../../../ui/drafts/use-kept-part.js';
import type { PartSection } from './part-fields.js';
import { type PartFormValues, partContent, partValues, withoutFields } from './part-values.js';

/** A part as it was last saved. */
export interface SavedPart {
  version: number;
  content: object;
}

export interface PartAccess {
  save: (part: { version: number; content: Record<string, unknown> }) => Promise<SavedPart>;
  /** Reads the part anew. */
  read: () => Promise<SavedPart>;
}

const isMoved = (failure: unknown) => failure instanceof ApiProblem && failure.code === 'agreement.part-moved';

/** Saves a part once typing pauses. When another person has saved it meanwhile, nothing is written over and `newer` is theirs. */
export function usePartSaving(
  form: UseFormReturnType<PartFormValues>,
  sections: readonly PartSection[],
  part: SavedPart,
  access: PartAccess,
) {
  const saved = useRef(part);
  const [newer, setNewer] = useState<SavedPart | null>(null);
  const save = async (content: Record<string, unknown>) => {
    try {
      saved.current = await access.save({ version: saved.current.version, content });
    } catch (failure) {
      if (isMoved(failure)) setNewer(await access.read());
      throw failure;
    }
  };
  const contentOf = (values: PartFormValues) => partContent(sections, values, saved.current.content);
  const draft = contentOf(form.values);
  const kept = useKeptPart({ form, draft, isOn: newer === null, save, without: withoutFields });
  return {
    ...kept,
    draft,
    /** Saves everything at once. */
    save: () => save(contentOf(form.getValues())),
    newer,
    /** The next save writes over what the other person saved. */
    keepMine: () => {
      if (newer) saved.current = newer;
      setNewer(null);
    },
    takeTheirs: () => {
      if (!newer) return;
      saved.current = newer;
      form.setValues({ content: partValues(sections, newer.content) });
      setNewer(null);
    },
  };
}
