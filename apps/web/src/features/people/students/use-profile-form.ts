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
import { ApiProblem } from '../../../api/problem.js';
import { useDraft } from '../../../ui/drafts/use-draft.js';
import { NOT_SENT } from '../../../ui/forms/not-sent.js';
import { typedOver } from '../../../ui/forms/typed-over.js';
import { bodyOf, type ProfileField, type ProfileValues, profileFaults, profileValuesOf } from './profile-values.js';

const isStale = (failure: unknown) => failure instanceof ApiProblem && failure.status === 409 && failure.code === 'stale';

/** Below 1: drafts kept before December 2026 carry the version of the saved profile, and are dropped. */
const DRAFT_VERSION = 0;

interface ProfileFormOptions {
  /** Name of the draft on this device. */
  name: string;
  /** Fields to validate and send; all by default. */
  fields?: readonly ProfileField[];
  /** Called after a save; `undo` sends the previous values. */
  onSaved: (undo: () => Promise<unknown>) => unknown;
}

/** Returns the profile form with its draft and the handling of a conflict with a change made elsewhere. */
export function useProfileForm(profile: StudentProfile, { name, fields, onSaved }: ProfileFormOptions) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const change = useMutation(studentsChangeMutation());
  const version = useRef(profile.version);
  const [newer, setNewer] = useState<StudentProfile | null>(null);
  const isAsked = (path: string) => fields === undefined || fields.some((field) => field === path || path.startsWith(`${field}.`));
  const form = useForm<ProfileValues>({
    initialValues: profileValuesOf(profile),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(profileFaults(values))
          .filter(([path]) => isAsked(path))
          .map(([path, fault]) => [path, t(`fault.${fault}`)]),
      ),
  });
  const draft = useDraft(`${name}.${profile.email}`, DRAFT_VERSION, form);

  const adopt = (saved: StudentProfile, typed: Partial<ProfileValues> = {}) => {
    version.current = saved.version;
    form.setInitialValues(profileValuesOf(saved));
    form.setValues({ ...profileValuesOf(saved), ...typed });
    setNewer(null);
    draft.forget();
  };

  const asked = (values: ProfileValues) => Object.fromEntries(Object.entries(bodyOf(values)).filter(([path]) => isAsked(path)));

  /**
   * Saves the profile. Removes matches and home page from the cache, because the api scores the offers again. Input that differs from
   * `before`, also when typed during the request, stays in the form.
   */
  const send = async (body: ProfileInput, before: ProfileValues): Promise<StudentProfile> => {
    const saved = await change.mutateAsync({ body });
    queries.setQueryData(studentsReadQueryKey(), saved);
    for (const operation of ['matchesList', 'matchesExplain', 'excludedOffersList', 'excludedOffersSummary', 'studentHomeRead'])
      queries.removeQueries({ queryKey: [{ _id: operation }] });
    adopt(saved, typedOver(form, before));
    return saved;
  };

  const save = async (values: ProfileValues): Promise<unknown> => {
    const before = form.getInitialValues();
    try {
      const saved = await send({ ...asked(values), version: version.current }, form.getValues());
      return await onSaved(() => send({ ...asked(before), version: saved.version }, form.getValues()));
    } catch (failure) {
      if (!isStale(failure)) throw failure;
      setNewer(await queries.fetchQuery({ ...studentsReadOptions(), staleTime: 0 }));
      return NOT_SENT;
    }
  };

  /** Saves these values alone; other input stays in the form, also after `undo`. */
  const saveOnly = async (next: Partial<ProfileValues>): Promise<void> => {
    const before = form.getInitialValues();
    const only = <Values extends object>(values: Values): Partial<Values> =>
      Object.fromEntries(Object.entries(values).filter(([path]) => Object.hasOwn(next, path))) as Partial<Values>;
    const othersAsSaved = () => ({ ...form.getInitialValues(), ...only(form.getValues()) });
    const saved = await send({ ...only(bodyOf({ ...before, ...next })), version: version.current }, othersAsSaved());
    await onSaved(() => send({ ...only(bodyOf(before)), version: saved.version }, othersAsSaved()));
  };

  return {
    form,
    saveOnly,
    draft,
    newer,
    save,
    /** Makes the next submission overwrite what was saved elsewhere. */
    keepMine: () => {
      if (newer) version.current = newer.version;
    },
    takeNewer: () => newer && adopt(newer),
  };
}
