import { useForm } from '@mantine/form';
import { frameworksCreateMutation, frameworksPartners } from '@seve/api-client';
import type { FrameworkSide } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { TypeAhead } from '../../../../../ui/fields/TypeAhead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { yearChoices } from './terms-values.js';
import { YearFields } from './YearFields.js';

interface NewFrameworkProps {
  side: FrameworkSide;
  opened: boolean;
  /** Name of the partner, when the address of the page gives one. */
  named?: string;
  onClose: () => void;
}

/** Begins a draft with its partner and years; its page asks for the rest. */
export function NewFramework({ side, opened, named = '', onClose }: NewFrameworkProps) {
  const { t } = useTranslation('frameworks');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('begin.title')}>
      <NewFrameworkForm side={side} named={named} onClose={onClose} />
    </Dialog>
  );
}

async function search(q: string, signal: AbortSignal) {
  const { data } = await frameworksPartners({ query: { q: q.slice(0, 80) }, signal });
  return data.map(({ id, name }) => ({ key: id, label: name }));
}

function NewFrameworkForm({ side, named, onClose }: { side: FrameworkSide; named: string; onClose: () => void }) {
  const { t } = useTranslation('frameworks');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const create = useMutation(frameworksCreateMutation());
  const [first] = yearChoices(today);
  const firstYear = first?.value ?? '';
  /** Name of the picked partner; typing another text unpicks it. */
  const picked = useRef('');
  const form = useForm({
    initialValues: { name: named, partnerId: '', firstYear, lastYear: firstYear },
    validate: { partnerId: (id) => (id === '' ? t(`begin.partner-missing.${side}`) : null) },
  });
  const submit = async ({ partnerId, ...years }: typeof form.values) => {
    const body = { partnerId, firstYear: Number(years.firstYear), lastYear: Number(years.lastYear), purpose: '', seats: [] };
    const { id } = await create.mutateAsync({ body });
    await invalidate('framework');
    onClose();
    await navigate({ to: `${PAPER_LISTS.framework[side]}/$frameworkId`, params: { frameworkId: id } });
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('begin.act')} onClose={onClose}>
      <p className="dimmed">{t(`begin.what.${side}`)}</p>
      <TypeAhead
        source={`partners of ${side}`}
        search={search}
        label={t(`begin.partner.${side}`)}
        required
        value={form.values.name}
        onChange={(name) => form.setValues({ name, ...(name !== picked.current && { partnerId: '' }) })}
        onPick={({ key, label }) => {
          picked.current = label;
          form.setFieldValue('partnerId', key);
        }}
        error={form.errors.partnerId}
        data-path="partnerId"
      />
      <YearFields form={form} />
    </DialogForm>
  );
}
