import { useForm } from '@mantine/form';
import {
  type ProfileInput,
  type StudentProfile,
  studentsChangeMutation,
  studentsReadOptions,
  studentsReadQueryKey,
} from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';
import { bodyOf, faultsOf, type ProfileValues, valuesOf } from './profile-values.js';
import { useDraft } from './use-draft.js';

const isStale = (failure: unknown) => failure instanceof ApiProblem && failure.status === 409 && failure.code === 'stale';

/** The form, its draft, and what happens when the profile has changed elsewhere meanwhile. */
export function useProfileForm(profile: StudentProfile) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const showProblem = useShowProblem();
  const change = useMutation(studentsChangeMutation());
  const version = useRef(profile.version);
  const [newer, setNewer] = useState<StudentProfile | null>(null);
  const form = useForm<ProfileValues>({
    initialValues: valuesOf(profile),
    validate: (values) => Object.fromEntries(Object.entries(faultsOf(values)).map(([path, fault]) => [path, t(`fault.${fault}`)])),
  });
  const draft = useDraft(`profile.${profile.email}`, profile.version, form);

  const adopt = (saved: StudentProfile) => {
    version.current = saved.version;
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
    setNewer(null);
    draft.forget();
  };

  /** The offers are compared again on the other side: what was known of them is out of date. */
  const send = async (body: ProfileInput): Promise<StudentProfile> => {
    const saved = await change.mutateAsync({ body });
    queries.setQueryData(studentsReadQueryKey(), saved);
    for (const operation of ['matchesList', 'matchesExplain']) queries.removeQueries({ queryKey: [{ _id: operation }] });
    adopt(saved);
    return saved;
  };

  const save = async (values: ProfileValues): Promise<void> => {
    const before = form.getInitialValues();
    try {
      const saved = await send(bodyOf(values, version.current));
      showToast(t('done'), () => send(bodyOf(before, saved.version)).catch(showProblem));
    } catch (failure) {
      if (!isStale(failure)) throw failure;
      setNewer(await queries.fetchQuery({ ...studentsReadOptions(), staleTime: 0 }));
    }
  };

  return {
    form,
    draft,
    newer,
    save,
    /** The next sending overwrites what was saved elsewhere. */
    keepMine: () => {
      if (newer) version.current = newer.version;
    },
    takeNewer: () => newer && adopt(newer),
  };
}
