import { rosterImportsDiscard, rosterImportsUploadMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { fileOf, rememberFile } from '../sent-file.js';

/** Reads the file of a draft again and replaces the draft. The api keeps no file: after a reload of the page `file` is null, and the person chooses it again. */
export function useReadAgain(importId: string) {
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const upload = useMutation({ ...rosterImportsUploadMutation(), onError: showProblem });
  const sent = fileOf(importId);
  /** Returns false when the file cannot be read with these options. */
  const read = async (file: File, how: { sheet?: number; take?: string }): Promise<boolean> => {
    const classGroupId = sent?.classGroupId;
    const next = await upload.mutateAsync({ body: { file }, query: { ...how, classGroupId } }).catch(() => null);
    if (!next) return false;
    rememberFile({ importId: next.id, file, classGroupId });
    await rosterImportsDiscard({ path: { id: importId } });
    await invalidate('rosterImport');
    await navigate({ to: '/listes/$importId', params: { importId: next.id } });
    return true;
  };
  return { file: sent?.file ?? null, read, isPending: upload.isPending };
}
