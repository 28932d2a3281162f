import type { UseFormReturnType } from '@mantine/form';
import * as api from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useKeptPart } from '../../../../../ui/drafts/use-kept-part.js';
import type { PartFormValues } from '../fields/part-values.js';
import { withoutFields } from '../without-fields.js';
import { schoolContent, schoolValues } from './school-values.js';

const isMoved = (failure: unknown) => failure instanceof ApiProblem && failure.code === 'agreement.part-moved';

/** Saves the school’s part once typing pauses. When a colleague has saved it meanwhile, nothing is written over and `newer` is theirs. */
export function useSchoolPartSaving({ id, school }: api.AgreementForSchool, form: UseFormReturnType<PartFormValues>) {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const version = useRef(school.version);
  const [newer, setNewer] = useState<api.AgreementForSchool | null>(null);
  const path = { path: { id } };

  const write = async (content: api.SchoolPartDto) => {
    const { data } = await api.schoolAgreementsSave({ ...path, body: { version: version.current, content } });
    version.current = data.school.version;
    queries.setQueryData(api.schoolAgreementsReadQueryKey(path), data);
    await invalidate('agreementPart');
  };
  const save = async (content: api.SchoolPartDto) => {
    try {
      await write(content);
    } catch (failure) {
      if (isMoved(failure)) setNewer(await queries.fetchQuery({ ...api.schoolAgreementsReadOptions(path), staleTime: 0 }));
      throw failure;
    }
  };
  const kept = useKeptPart({ form, draft: schoolContent(form.values), isOn: newer === null, save, without: withoutFields });
  return {
    ...kept,
    /** Saves everything at once. */
    save: () => save(schoolContent(form.getValues())),
    newer,
    /** The next save writes over what the colleague saved. */
    keepMine: () => {
      if (newer) version.current = newer.school.version;
      setNewer(null);
    },
    takeTheirs: () => {
      if (!newer) return;
      version.current = newer.school.version;
      form.setValues(schoolValues(newer.school.content));
      setNewer(null);
    },
  };
}
