import { type UseFormReturnType, useForm } from '@mantine/form';
import type { AgreementForHost } from '@seve/api-client';
import { missingAnswers, missingFields } from '@seve/domain';
import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type FieldFault } from '../../../../../api/problem.js';
import { gapsOf } from '../../timetable/timetable-draft.js';
import type { HostAccess } from '../saving/host-access.js';
import { useHostPartSaving } from '../saving/use-host-part-saving.js';
import { type HostField, type HostFormValues, hostValues, partOf } from '../values/host-values.js';

export type HostFormApi = UseFormReturnType<HostFormValues>;

const pathOf = (node: Element | null): string => node?.closest('[data-path]')?.getAttribute('data-path') ?? '';

/** The form of a host's part, saved while it is typed. */
export function useHostForm(agreement: AgreementForHost, access: HostAccess, isRead: boolean) {
  const { t } = useTranslation('agreement-host');
  const form = useForm<HostFormValues>({ initialValues: { content: hostValues(agreement.host.content) } });
  const { content } = form.values;
  const told = useRef<readonly FieldFault[]>([]);

  /** Shows faults in every field but the one that is being written. */
  const showFaults = (left: string) => {
    for (const { path, message } of told.current) if (path !== left) form.setFieldError(path, message);
  };
  const saving = useHostPartSaving({
    agreement,
    values: content,
    access,
    onFaults: (faults) => {
      told.current = faults;
      showFaults(pathOf(document.activeElement));
    },
    onSaved: ({ changes }) => {
      // What the reader types is marked as read, unless older changes still wait to be read.
      if (isRead && changes.length > 0 && changes.every(({ party }) => party === 'host')) void access.look().catch(() => undefined);
    },
  });

  const gaps = (): FieldFault[] => {
    const paths = gapsOf(content.timetable).map((path) => `content.timetable.${path}`);
    const held = partOf(content).held.includes('allowance') ? ['content.allowance.cents'] : [];
    return [...paths, ...held].map((path) => ({
      path,
      code: 'gap',
      message: path.endsWith('cents') ? t('allowance.amount-missing') : t('timetable.gap'),
    }));
  };
  const complete = async () => {
    await saving.flush();
    const faults = [...gaps(), ...saving.faults()];
    if (faults.length > 0) throw new ApiProblem(400, 'input.invalid', '', faults);
    await access.complete();
  };
  return {
    form,
    saving,
    complete,
    missing: [
      ...missingFields('host', partOf(content).content, agreement.kind, agreement.isMinor),
      ...missingAnswers(partOf(content).content, agreement.asked),
    ] as HostField[],
    onBlur: (event: FocusEvent) => {
      const next = event.relatedTarget instanceof Element ? event.relatedTarget : null;
      showFaults(pathOf(next));
    },
    rejoin: async () => form.setValues({ content: await saving.rejoin() }),
  };
}
